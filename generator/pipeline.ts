import type { Artifact, Source } from "./backends/backend.ts";
import { emitSchemas } from "./backends/data/json-schema.ts";
import { backends } from "./backends/index.ts";
import { emitPackage } from "./backends/typescript/package.ts";
import { type Diagnostic, Diagnostics } from "./diagnostics/diagnostics.ts";
import { resolveDocument } from "./document/resolve.ts";
import type { Stated } from "./document/scope.ts";
import { checkPointers, checkWording } from "./document/wording.ts";
import { compareFacts } from "./facts/compare.ts";
import { type Fact, FactSet } from "./facts/fact.ts";
import { factsOf } from "./facts/model.ts";
import { resolveProtocol } from "./layout/resolve.ts";
import type { ResolvedProtocol } from "./layout/resolved/protocol.ts";
import { lint } from "./lint/lint.ts";
import { buildModel } from "./model/compile.ts";
import { readArtifact } from "./readers/index.ts";
import { parseMarkdown } from "./source/markdown.ts";
import { parseYaml } from "./source/yaml.ts";

/**
 * A file of a specification: its path below the root (`spec/NAME/FILE.yaml`, `document.md` and
 * `example.ts` beside it) and its text.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What a specification gives. Without errors `artifacts` holds every file; with errors it is empty.
 */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /**
   * Protocols and vocabularies as the layout stage left them, vocabularies first; also where it
   * reported errors.
   */
  readonly protocols: readonly ResolvedProtocol[];
  /** The same with their facts. */
  readonly sources: readonly Source[];
  readonly artifacts: readonly Artifact[];
}

const isData = (f: SourceFile) => !/\/(?:document\.md|example\.ts)$/.test(f.path);

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

/** Source, model and layout: every number and name final. Nothing if the model has errors. */
function resolve(files: readonly SourceFile[], diagnostics: Diagnostics): ResolvedProtocol[] {
  const documents = files
    .filter(isData)
    .flatMap((f) => parseYaml(f.path, f.text, diagnostics) ?? []);
  const folders = buildModel(documents, diagnostics);
  return diagnostics.failed ? [] : folders.map((f) => resolveProtocol(f, diagnostics));
}

/** The files of a protocol, each made by one back-end. */
const filesOf = (source: Source): Artifact[] =>
  backends.reduce<Artifact[]>((made, emit) => made.concat(emit(source, made)), []);

/**
 * Makes everything from a specification: reads it, resolves it, computes the layouts, and prints
 * every file. Pure: touches no disk, and the same files give the same result.
 */
export function compile(files: readonly SourceFile[]): Compilation {
  const diagnostics = new Diagnostics();
  const protocols = resolve(files, diagnostics);
  const sources = diagnostics.failed ? [] : withDocuments(protocols, files, diagnostics);
  const artifacts = diagnostics.failed
    ? []
    : [...sources.flatMap(filesOf), ...emitPackage(sources), ...emitSchemas()];
  return { diagnostics: diagnostics.list, ok: !diagnostics.failed, protocols, sources, artifacts };
}

/**
 * What the rules of `lint/` find, also where a layout has errors. They never keep a file from being
 * made, so that errors here do not touch `ok`.
 */
export function lintCompilation({
  protocols,
  sources,
}: Pick<Compilation, "protocols" | "sources">): readonly Diagnostic[] {
  return lint(
    protocols.map((protocol) => sources.find((s) => s.protocol === protocol) ?? { protocol }),
  );
}

/** How well a file states what it promised. */
export interface Verification {
  readonly diagnostics: readonly Diagnostic[];
  readonly stated: number;
  readonly verified: number;
}

/**
 * Reads a file back and compares it with what its artifact promised. `file` names it in findings.
 */
export async function verifyText(
  artifact: Artifact,
  file: string,
  text: string,
): Promise<Verification> {
  const diagnostics = new Diagnostics();
  if (!artifact.promise) return { diagnostics: [], stated: 0, verified: 0 };
  const { facts, symbols } = artifact.promise;
  const reading = await readArtifact(file, text, symbols);
  const verified = compareFacts(facts, reading, file, artifact.protocol, diagnostics);
  return { diagnostics: diagnostics.list, stated: facts.length, verified };
}

/** Facts of the model that no artifact for people states. */
export function unstatedFacts(compilation: Compilation): Fact[] {
  const stated = new Set(
    compilation.artifacts.flatMap((a) => a.promise?.facts.map(FactSet.key) ?? []),
  );
  return compilation.sources.flatMap((s) =>
    [...s.facts].filter((f) => !stated.has(FactSet.key(f))),
  );
}
