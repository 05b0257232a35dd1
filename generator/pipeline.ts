import type { Artifact, Source } from "./backends/backend.ts";
import { listsFacts } from "./backends/data/emit.ts";
import { emitSchemas } from "./backends/data/json-schema.ts";
import { backends } from "./backends/index.ts";
import { emitPackage } from "./backends/typescript/package.ts";
import { type Diagnostic, Diagnostics } from "./diagnostics/diagnostics.ts";
import { compareFacts } from "./facts/compare.ts";
import { compareCopy } from "./facts/copy/compare.ts";
import { type Fact, FactSet } from "./facts/fact.ts";
import { factsNeeded, OUTPUT_KINDS, type OutputKind, outputKindOf } from "./facts/outputs.ts";
import { lint } from "./lint/lint.ts";
import type { Read } from "./readers/apart.ts";
import { readArtifact, sameMeaning } from "./readers/index.ts";
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
 * Reads a file back and compares it with what its artifact promised. `file` names it in findings;
 * `read` may be the reader on a thread of its own.
 */
export async function verifyText(
  artifact: Artifact,
  file: string,
  text: string,
  read: Read = readArtifact,
): Promise<Verification> {
  const diagnostics = new Diagnostics();
  if (!artifact.promise) return { diagnostics: [], stated: 0, verified: 0 };
  const { protocol, promise } = artifact;
  const { facts, symbols } = promise;
  const reading = await read(file, text, symbols);
  const verified = compareFacts({ file, protocol, facts }, reading, diagnostics);
  return { diagnostics: diagnostics.list, stated: facts.length, verified };
}

/**
 * Reads a file that others wrote and compares what it means with what an artifact promised. `file`
 * names it in findings.
 */
export async function verifyCopy(
  { promise, protocol }: Artifact,
  file: string,
  text: string,
): Promise<Verification> {
  const diagnostics = new Diagnostics();
  if (!promise) return { diagnostics: [], stated: 0, verified: 0 };
  const reading = await readArtifact(file, text, promise.symbols);
  const same = await sameMeaning(promise.symbols);
  const result = compareCopy({ ...promise, protocol, same }, reading, file, diagnostics);
  return { diagnostics: diagnostics.list, ...result };
}

/** A fact that a kind of output lacks although its readers need it. */
export interface UnstatedFact extends Fact {
  readonly output: OutputKind;
}

/** What a file states: its promise; the facts in it, if it is data that lists them. */
function statedIn(artifact: Artifact): { kind: OutputKind; keys: string[] } | undefined {
  if (artifact.promise) {
    const { facts, symbols } = artifact.promise;
    return { kind: outputKindOf(symbols), keys: facts.map(FactSet.key) };
  }
  if (!listsFacts(artifact)) return undefined;
  const { facts } = JSON.parse(artifact.text) as { facts: readonly Fact[] };
  return { kind: "data", keys: facts.map(FactSet.key) };
}

/** How many facts a kind of output needs, and which of them it lacks. */
export interface StatedBy {
  readonly output: OutputKind;
  readonly needed: number;
  readonly unstated: readonly UnstatedFact[];
}

/** Gives what each kind of output needs and lacks, for each that a protocol has at all. */
function statedBy({ protocol, facts }: Source, made: readonly Artifact[]): StatedBy[] {
  const stated = new Map<OutputKind, Set<string>>();
  for (const { kind, keys } of made.flatMap((a) => statedIn(a) ?? [])) {
    const all = stated.get(kind) ?? new Set();
    for (const key of keys) all.add(key);
    stated.set(kind, all);
  }
  return [...stated].map(([output, keys]) => {
    const needed = factsNeeded(output, protocol, facts);
    const unstated = needed.filter((f) => !keys.has(FactSet.key(f))).map((f) => ({ ...f, output }));
    return { output, needed: needed.length, unstated };
  });
}

/** What each kind of output needs and lacks, of the protocols with these names or of all. */
export function statedByOutput(
  { artifacts, sources }: Pick<Compilation, "artifacts" | "sources">,
  names: readonly string[] = sources.map((s) => s.protocol.name),
): StatedBy[] {
  const each = sources
    .filter((s) => names.includes(s.protocol.name))
    .flatMap((s) =>
      statedBy(
        s,
        artifacts.filter((a) => a.protocol === s.protocol.name),
      ),
    );
  return OUTPUT_KINDS.flatMap(({ kind }) => {
    const own = each.filter((e) => e.output === kind);
    return own.length === 0
      ? []
      : {
          output: kind,
          needed: own.reduce((n, e) => n + e.needed, 0),
          unstated: own.flatMap((e) => e.unstated),
        };
  });
}

/** Facts that a kind of output lacks although its readers need them. */
export const unstatedFacts = (compilation: Compilation): UnstatedFact[] =>
  statedByOutput(compilation).flatMap((s) => s.unstated);
