import type { Source } from "./backends/backend.ts";
import { type Diagnostic, Diagnostics } from "./diagnostics/diagnostics.ts";
import { startOf } from "./diagnostics/span.ts";
import { resolveDocument } from "./document/resolve.ts";
import type { Stated } from "./document/scope.ts";
import { checkPointers, checkWording } from "./document/wording.ts";
import { factsOf } from "./facts/model.ts";
import type { ResolvedProtocol } from "./layout/resolved/protocol.ts";
import { resolveFiles, type SourceFile } from "./resolution.ts";
import { parseMarkdown } from "./source/markdown.ts";

/** What a specification says, before anything is made from it. */
export interface Specification {
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /**
   * Protocols and vocabularies as the layout stage left them, vocabularies first; also where it
   * reported errors.
   */
  readonly protocols: readonly ResolvedProtocol[];
  /** The same with their facts. */
  readonly sources: readonly Source[];
}

/** What an author wrote goes into an output, and an output has what it is made of. */
function checkOutputs(
  { name, spec, document, messages }: ResolvedProtocol,
  written: SourceFile | undefined,
  hasExample: boolean,
  diagnostics: Diagnostics,
): void {
  const output = spec.section("outputs");
  const stated = output?.value.document !== undefined;
  if (written && !stated)
    diagnostics.report("PV320", { file: written.path }, startOf(written.path));
  if (stated && !written)
    diagnostics.report(
      "PV321",
      { missing: `\`spec/${name}/document.md\`` },
      output?.key("document"),
    );
  if (stated && !document)
    diagnostics.report("PV321", { missing: "dialect with `document`" }, output?.key("document"));
  const example = `spec/${name}/example.ts`;
  if (hasExample && !messages) diagnostics.report("PV322", { file: example }, startOf(example));
}

/** Protocols with their facts and, where there is one, their document. */
function withDocuments(
  protocols: readonly ResolvedProtocol[],
  files: readonly SourceFile[],
  diagnostics: Diagnostics,
): Source[] {
  const stated = new Map(
    protocols.map((protocol): [string, Stated] => [
      protocol.name,
      { protocol, facts: factsOf(protocol) },
    ]),
  );
  return [...stated.values()].map((own) => {
    const { name, imports, spec } = own.protocol;
    const example = files.find((f) => f.path === `spec/${name}/example.ts`)?.text;
    const source: Source = example === undefined ? own : { ...own, example };
    const file = files.find((f) => f.path === `spec/${name}/document.md`);
    checkOutputs(own.protocol, file, example !== undefined, diagnostics);
    const markdown = file && parseMarkdown(file.path, file.text, diagnostics);
    const imported = imports.flatMap((f) => stated.get(f) ?? []);
    const document = markdown && resolveDocument(markdown, own, imported, diagnostics);
    // What is wrong with the document itself is reported; that its sentences are unknown then is no
    // news.
    if (file && !document) return source;
    checkPointers(spec, document?.statements ?? [], diagnostics);
    checkWording(spec, document?.statements ?? [], diagnostics);
    return document ? { ...source, document } : source;
  });
}

/**
 * Reads a specification: its model, its layouts, its facts and its documents. Pure, and prints
 * nothing.
 */
export function readSpecification(files: readonly SourceFile[]): Specification {
  const diagnostics = new Diagnostics();
  const protocols = resolveFiles(files, diagnostics);
  const sources = diagnostics.failed ? [] : withDocuments(protocols, files, diagnostics);
  return { diagnostics: diagnostics.list, ok: !diagnostics.failed, protocols, sources };
}
