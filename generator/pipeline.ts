import type { Artifact, Source } from "./backends/backend.ts";
import { emitSchemas } from "./backends/data/json-schema.ts";
import { backends } from "./backends/index.ts";
import { emitPackage } from "./backends/typescript/package.ts";
import { type Diagnostic, Diagnostics } from "./diagnostics/diagnostics.ts";
import { compareFacts } from "./facts/compare.ts";
import { type Fact, FactSet } from "./facts/fact.ts";
import { lint } from "./lint/lint.ts";
import { readArtifact } from "./readers/index.ts";
import type { SourceFile } from "./resolution.ts";
import { readSpecification, type Specification } from "./specification.ts";

/**
 * What a specification gives. Without errors `artifacts` holds every file; with errors it is empty.
 */
export interface Compilation extends Specification {
  readonly artifacts: readonly Artifact[];
}

/** The files of a protocol, each made by one back-end. */
function filesOf(source: Source): Artifact[] {
  const made: Artifact[] = [];
  for (const emit of backends) made.push(...emit(source, made));
  return made;
}

/**
 * Every file of a specification. The text and the promise of each are made when somebody asks for
 * them.
 */
export const artifactsOf = ({ ok, sources }: Specification): Artifact[] =>
  ok ? [...sources.flatMap(filesOf), ...emitPackage(sources), ...emitSchemas()] : [];

/**
 * Makes everything from a specification: reads it, resolves it, computes the layouts, and prints
 * every file. Pure: touches no disk, and the same files give the same result.
 */
export function compile(files: readonly SourceFile[]): Compilation {
  const specification = readSpecification(files);
  return { ...specification, artifacts: artifactsOf(specification).map((a) => ({ ...a })) };
}

/**
 * Gives what the rules of `lint/` find, also where a layout has errors. They never keep a file from
 * being made, so that errors here do not touch `ok`.
 */
export function lintCompilation({
  protocols,
  sources,
}: Pick<Specification, "protocols" | "sources">): readonly Diagnostic[] {
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
