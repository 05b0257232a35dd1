import { expect } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { compareFacts } from "../../generator/facts/compare.ts";
import type { Artifact } from "../../generator/index.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import { compileOurs } from "../support/spec.ts";
import { ALLOWED, type Allowed } from "./allowed.ts";
import { classOf, representative, SEED } from "./classes.ts";
import { apply, everyNth, type Mutant } from "./mutants.ts";
import { choice, readSources, recorded, whyAll } from "./tried.ts";

/**
 * What to read for a mutant: an artifact, or a piece of it with its part of the promise, and the
 * changed text.
 */
export type Check = (m: Mutant) => { readonly artifact: Artifact; readonly text: string };

/** The mutant in the whole file. */
export function inWholeFile(artifact: Artifact): Check {
  return (m) => ({ artifact, text: apply(artifact.text, m) });
}

/** Artifacts of our specification that promise something, by path. */
export function promising(path: RegExp): Artifact[] {
  const { artifacts, diagnostics } = compileOurs();
  const found = artifacts.filter((a) => a.promise && path.test(a.path));
  if (found.length === 0)
    throw new Error(`no artifact is called ${path}: ${JSON.stringify(diagnostics)}`);
  return found;
}

/** The number of findings that a text gives when it is read back as an artifact. */
export async function findings({ artifact, text }: ReturnType<Check>): Promise<number> {
  const { path, promise, protocol } = artifact;
  if (!promise) throw new Error(`${path} promises nothing`);
  const reading = await readArtifact(path, text, promise.symbols);
  const diagnostics = new Diagnostics();
  compareFacts({ file: path, protocol, facts: promise.facts }, reading, diagnostics);
  return diagnostics.list.length;
}

/**
 * Whether mutants are not tried but show faults that are put into their readers (`npm run faults`).
 */
const FAULTS = process.env.PVSPEC_FAULTS !== undefined;

/**
 * Milliseconds that the mutants of one kind may take, on a slow machine. Faults may take any time.
 */
export const TIMEOUT = FAULTS ? 0 : 600_000;

/**
 * Which mutants are tried of each reader: one of each class, or all of them where this says why.
 */
const CHOICE = choice();
const reasons = new Map<string, string | undefined>();

/** Why every mutant of a reader is tried, if it is. */
function reasonOf(reader: string): string | undefined {
  if (!reasons.has(reader))
    reasons.set(
      reader,
      CHOICE === "representatives" ? undefined : whyAll(reader, CHOICE, recorded(), readSources()),
    );
  return reasons.get(reader);
}

/** A mutant with the text that it is a change of, and how it is checked. */
export interface Candidate {
  readonly artifact: Artifact;
  readonly mutant: Mutant;
  readonly check: Check;
}

/** Short runs try one in so many of the mutants that are tried in the whole file too. */
const PARTS = 5;

/** Why a mutant may go unreported, if it may. */
const allowanceOf = ({ artifact, mutant }: Candidate): Allowed | undefined =>
  ALLOWED.find((a) => a.artifacts.test(artifact.path) && a.mutants.test(mutant.what));

/** Tries mutants and keeps account of those that go unreported. */
export class Mutation {
  private readonly kind: string;
  private readonly started = performance.now();
  private readonly used = new Set<Allowed>();
  private readonly paths = new Set<string>();
  private readonly classes = new Map<string, Candidate[]>();
  private found = 0;
  private tried = 0;
  private readonly readers = new Set<string>();
  private all = 0;
  private readonly why = new Set<string>();
  private readonly missed: string[] = [];

  constructor(kind: string) {
    this.kind = kind;
  }

  /**
   * Takes mutants of the text of an artifact, or of a piece of one. `finish` tries one of each
   * class of them.
   */
  async try(artifact: Artifact, list: Iterable<Mutant>, check: Check): Promise<void> {
    const reader = artifact.promise?.symbols.kind ?? "";
    const why = reasonOf(reader);
    if (why !== undefined) {
      this.why.add(why);
      return this.tryAll(artifact, list, check);
    }
    this.paths.add(artifact.path);
    for (const mutant of list) {
      this.found++;
      const name = classOf(reader, artifact.text, mutant);
      this.keep(reader, name, { artifact, mutant, check });
    }
  }

  private keep(reader: string, name: string, candidate: Candidate): void {
    this.readers.add(reader);
    const others = this.classes.get(name);
    if (others) others.push(candidate);
    else this.classes.set(name, [candidate]);
  }

  /**
   * Tries every nth one of mutants, to compare what is found in pieces with what is found in the
   * whole file. In short runs a part of these, another one with each seed.
   */
  async tryShare(
    artifact: Artifact,
    list: Iterable<Mutant>,
    nth: number,
    check: Check,
  ): Promise<void> {
    const share = [...everyNth(list, nth)];
    const isShort = reasonOf(artifact.promise?.symbols.kind ?? "") === undefined;
    const part = share.filter((_, i) => i % PARTS === SEED % PARTS);
    const short = part.length > 0 || share.length === 0 ? part : [representative(share, SEED)];
    await this.tryAll(artifact, isShort ? short : share, check);
  }

  private async tryAll(artifact: Artifact, list: Iterable<Mutant>, check: Check): Promise<void> {
    this.paths.add(artifact.path);
    for (const mutant of list) {
      this.found++;
      const candidate = { artifact, mutant, check };
      if (FAULTS) {
        this.keep(artifact.promise?.symbols.kind ?? "", `${this.found}`, candidate);
        continue;
      }
      this.all++;
      await this.one(candidate);
    }
  }

  private async one(candidate: Candidate): Promise<void> {
    const { artifact, mutant, check } = candidate;
    this.tried++;
    if ((await findings(check(mutant))) > 0) return;
    const { path, text } = artifact;
    const allowed = allowanceOf(candidate);
    if (allowed) this.used.add(allowed);
    else this.missed.push(`${path}: ${mutant.what} in ${lineAt(text, mutant.start)}`);
  }

  /**
   * Asserts that every mutant that was tried was reported or is allowed, that no allowance is idle,
   * and that there were enough mutants to choose from.
   */
  async finish(floor: number): Promise<void> {
    if (FAULTS) {
      const { tryFaults } = await import("./faults/try.ts");
      const classes = [...this.classes.values()];
      for (const reader of this.readers)
        await tryFaults(reader, classes, (c) => allowanceOf(c) !== undefined);
      return;
    }
    for (const list of this.classes.values()) await this.one(representative(list, SEED));
    const seconds = ((performance.now() - this.started) / 1000).toFixed(1);
    const which =
      this.why.size > 0
        ? `all, because ${[...this.why].join(", ")}`
        : `${this.tried} of them with PVSPEC_SEED=${SEED}`;
    console.log(`mutation: ${this.found} mutants of ${this.kind}, ${which}, ${seconds} s`);
    expect(this.missed).toEqual([]);
    const idle = ALLOWED.filter(
      (a) => !this.used.has(a) && [...this.paths].some((p) => a.artifacts.test(p)),
    );
    expect(idle.map((a) => `${a.artifacts} ${a.mutants}`)).toEqual([]);
    expect(this.found).toBeGreaterThanOrEqual(floor);
    expect(this.tried).toBe(this.all + this.classes.size);
  }
}

/** The line of a text around a place. */
function lineAt(text: string, place: number): string {
  const end = text.indexOf("\n", place);
  return text.slice(text.lastIndexOf("\n", place - 1) + 1, end < 0 ? text.length : end);
}
