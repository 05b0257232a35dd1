import type { Artifact, Source } from "./backends/backend.ts";
import { emitSchemas } from "./backends/data/json-schema.ts";
import { backends } from "./backends/index.ts";
import { type Diagnostic, Diagnostics } from "./diagnostics/diagnostics.ts";
import { compareFacts } from "./facts/compare.ts";
import { type Fact, FactSet } from "./facts/fact.ts";
import { factsOf } from "./facts/model.ts";
import { resolveProtocol } from "./layout/resolve.ts";
import type { ResolvedProtocol } from "./layout/resolved.ts";
import { lint } from "./lint/lint.ts";
import { buildModel } from "./model/compile.ts";
import { readArtifact } from "./readers/index.ts";
import { parseYaml } from "./source/yaml.ts";

/** A file of a specification: its path below the root (`spec/NAME/FILE.yaml`) and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a specification gives. Without errors `artifacts` holds every file; with errors it is empty. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /** Protocols and vocabularies as the layout stage left them, vocabularies first; also where it reported errors. */
  readonly protocols: readonly ResolvedProtocol[];
  /** The same with their facts. */
  readonly sources: readonly Source[];
  readonly artifacts: readonly Artifact[];
}

/** Source, model and layout: every number and name final. Nothing if the model has errors. */
function resolve(files: readonly SourceFile[], diagnostics: Diagnostics): ResolvedProtocol[] {
  const documents = files.flatMap((f) => parseYaml(f.path, f.text, diagnostics) ?? []);
  const folders = buildModel(documents, diagnostics);
  return diagnostics.failed ? [] : folders.map((f) => resolveProtocol(f, diagnostics));
}

/**
 * Makes everything from a specification: reads it, resolves it, computes the layouts, and prints every file.
 * Pure: touches no disk, and the same files give the same result.
 */
export function compile(files: readonly SourceFile[]): Compilation {
  const diagnostics = new Diagnostics();
  const protocols = resolve(files, diagnostics);
  const sources = diagnostics.failed ? [] : protocols.map((protocol) => ({ protocol, facts: factsOf(protocol) }));
  const artifacts = diagnostics.failed ? [] : [...sources.flatMap((s) => backends.flatMap((emit) => emit(s))), ...emitSchemas()];
  return { diagnostics: diagnostics.list, ok: !diagnostics.failed, protocols, sources, artifacts };
}

/** What the rules of `lint/` find. They never keep a file from being made, so that errors here do not touch `ok`. */
export const lintCompilation = (compilation: Pick<Compilation, "protocols">): readonly Diagnostic[] => lint(compilation.protocols);

/** How well a file states what it promised. */
export interface Verification {
  readonly diagnostics: readonly Diagnostic[];
  readonly stated: number;
  readonly verified: number;
}

/** Reads a file back and compares it with what its artifact promised. `file` names it in findings. */
export async function verifyText(artifact: Artifact, file: string, text: string): Promise<Verification> {
  const diagnostics = new Diagnostics();
  if (!artifact.promise) return { diagnostics: [], stated: 0, verified: 0 };
  const { facts, symbols } = artifact.promise;
  const reading = await readArtifact(file, text, symbols);
  const verified = compareFacts(facts, reading, file, artifact.protocol, diagnostics);
  return { diagnostics: diagnostics.list, stated: new FactSet(facts).size, verified };
}

/** Facts of the model that no artifact for people states. */
export function unstatedFacts(compilation: Compilation): Fact[] {
  const stated = new FactSet(compilation.artifacts.flatMap((a) => a.promise?.facts ?? []));
  return compilation.sources.flatMap((s) => [...s.facts].filter((f) => !stated.get(f.subject, f.property)));
}
