import { entries, type Folder } from "../model/spec.ts";

/** Where the design document of a protocol goes, and on what terms. */
export interface DocumentOutput {
  /** The tree that keeps such documents, and the path there: `xen/docs/misc/NAME.pandoc`. */
  readonly path: string;
  readonly license: string;
  /** The dialect of the header that the document ends with. */
  readonly appendix: string | undefined;
}

/** The place of the document: the first dialect that says where its tree keeps documents, if `outputs` has one. */
export function resolveDocumentOutput(folder: Folder): DocumentOutput | undefined {
  const output = folder.sections.outputs?.document;
  const [tree, dialect] =
    entries(folder, "dialects").find(([, d]) => d.document !== undefined) ?? [];
  if (!output || tree === undefined || dialect?.document === undefined) return undefined;
  return {
    path: `${tree}/${dialect.document.replaceAll("{name}", folder.name)}`,
    license: output.license,
    appendix: output.appendix,
  };
}
