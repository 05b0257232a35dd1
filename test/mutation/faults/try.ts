import { appendFileSync, readFileSync } from "node:fs";
import { Diagnostics } from "../../../generator/diagnostics/diagnostics.ts";
import type * as Comparing from "../../../generator/facts/compare.ts";
import type { Fact } from "../../../generator/facts/fact.ts";
import type { Artifact } from "../../../generator/index.ts";
import type * as Reading from "../../../generator/readers/index.ts";
import { representative, SEED } from "../classes.ts";
import type { Candidate } from "../harness.ts";
import { faultsOf } from "./faults.ts";

/** What became of a fault: the mutant that went unnoticed because of it, if there was one. */
export interface Outcome {
  readonly reader: string;
  readonly fault: number;
  /** The mutants that were tried: of each class one, or all. */
  readonly of: "representatives" | "all";
  readonly mutant: string | undefined;
  readonly tried: number;
}

/** Where outcomes are collected, one in a line. */
const FILE = process.env.PVSPEC_FAULTS ?? "";

/** What is known already, by this or by another suite of the reader. */
export const outcomes = (file = FILE): Outcome[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Outcome);

/**
 * Reads mutants with a faulty reader. What that reads in an unchanged text is what the text
 * promises.
 */
class FaultyReader {
  private readonly promised = new WeakMap<Artifact, readonly Fact[]>();
  private readonly reading: typeof Reading;
  private readonly comparing: typeof Comparing;

  private constructor(reading: typeof Reading, comparing: typeof Comparing) {
    this.reading = reading;
    this.comparing = comparing;
  }

  static async with(reader: string, fault: number): Promise<FaultyReader> {
    const query = `?fault=${reader}-${fault}&lang.ts`;
    return new FaultyReader(
      await import(/* @vite-ignore */ `../../../generator/readers/index.ts${query}`),
      await import(/* @vite-ignore */ `../../../generator/facts/compare.ts${query}`),
    );
  }

  private async promise(artifact: Artifact): Promise<readonly Fact[]> {
    const known = this.promised.get(artifact);
    if (known || !artifact.promise) return known ?? [];
    const { path, text, promise } = artifact;
    const { facts, problems } = await this.reading.readArtifact(path, text, promise.symbols);
    if (problems.length > 0) throw new Error(`a problem without a mutant: ${problems[0]?.problem}`);
    this.promised.set(artifact, facts);
    return facts;
  }

  /** Gives true for a mutant that this reader notices. */
  async notices({ mutant, check }: Candidate): Promise<boolean> {
    const { artifact, text } = check(mutant);
    if (!artifact.promise) throw new Error("nothing is promised");
    const facts = await this.promise(artifact);
    const reading = await this.reading.readArtifact(artifact.path, text, artifact.promise.symbols);
    const diagnostics = new Diagnostics();
    const { path, protocol } = artifact;
    this.comparing.compareFacts({ file: path, protocol, facts }, reading, diagnostics);
    return diagnostics.list.length > 0;
  }
}

/**
 * Tries every fault of a reader that no suite has shown yet: with one mutant of each class, or with
 * the others.
 */
export async function tryFaults(
  reader: string,
  classes: readonly (readonly Candidate[])[],
  isAllowed: (c: Candidate) => boolean,
): Promise<void> {
  const of = process.env.PVSPEC_FAULTS_OF === "all" ? "all" : "representatives";
  const candidates =
    of === "all" ? classes.flat() : classes.map((list) => representative(list, SEED));
  const usual = candidates.filter((c) => !isAllowed(c));
  for (const [fault] of faultsOf(reader).entries()) {
    const found = outcomes().filter((o) => o.reader === reader && o.fault === fault);
    if (found.some((o) => o.mutant !== undefined)) continue;
    const outcome = await tryFault(await FaultyReader.with(reader, fault), usual);
    appendFileSync(FILE, `${JSON.stringify({ reader, fault, of, ...outcome })}\n`);
  }
}

async function tryFault(
  reader: FaultyReader,
  candidates: readonly Candidate[],
): Promise<Pick<Outcome, "mutant" | "tried">> {
  let tried = 0;
  for (const c of candidates) {
    tried++;
    try {
      if (await reader.notices(c)) continue;
    } catch (e) {
      return { mutant: `(error) ${e}`, tried };
    }
    const { artifact, mutant } = c;
    return { mutant: `${artifact.path}: ${mutant.what}`.slice(0, 300), tried };
  }
  return { mutant: undefined, tried };
}
