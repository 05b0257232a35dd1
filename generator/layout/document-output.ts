import type { Folder } from "../model/spec.ts";

/** Where the design document of a protocol goes, and on what terms. */
export interface DocumentOutput {
  /** The tree that keeps such documents, and the path there: `xen/docs/misc/NAME.pandoc`. */
  readonly path: string;
  readonly license: string;
  /** The dialect of the header that the document ends with. */
  readonly appendix: string | undefined;
}

/**
 * The place of the document: the first dialect that says where its tree keeps documents, if
 * `outputs` has one.
 */
export function resolveDocumentOutput(folder: Folder): DocumentOutput | undefined {
  const output = folder.section("outputs")?.value.document;
  const tree = folder.all("dialects").find((d) => d.value.document !== undefined);
  if (!output || tree?.value.document === undefined) return undefined;
  return {
    path: `${tree.name}/${tree.value.document.replaceAll("{name}", folder.name)}`,
    license: output.license,
    appendix: output.appendix,
  };
}
