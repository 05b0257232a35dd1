import { expect } from "vitest";
import { type Artifact, verifyText } from "../../generator/index.ts";
import { compileOurs } from "../support/spec.ts";
import { ALLOWED, type Allowed } from "./allowed.ts";
import { apply, type Mutant } from "./mutants.ts";

/** Milliseconds that the mutants of one kind may take, on a slow machine. */
export const TIMEOUT = 600_000;

/** What to read for a mutant: an artifact, or a piece of it with its part of the promise, and the changed text. */
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

/** How many findings a text gives when it is read back as an artifact. */
export async function findings({ artifact, text }: ReturnType<Check>): Promise<number> {
  return (await verifyText(artifact, artifact.path, text)).diagnostics.length;
}

/** Tries mutants and keeps account of those that go unreported. */
export class Mutation {
  private readonly kind: string;
  private readonly started = performance.now();
  private readonly used = new Set<Allowed>();
  private readonly paths: string[] = [];
  private tried = 0;
  private readonly missed: string[] = [];

  constructor(kind: string) {
    this.kind = kind;
  }

  async try(artifact: Artifact, list: Iterable<Mutant>, check: Check): Promise<void> {
    this.paths.push(artifact.path);
    for (const m of list) {
      this.tried++;
      if ((await findings(check(m))) > 0) continue;
      const allowed = ALLOWED.find(
        (a) => a.artifacts.test(artifact.path) && a.mutants.test(m.what),
      );
      if (allowed) this.used.add(allowed);
      else
        this.missed.push(
          `${artifact.path}:${artifact.text.slice(0, m.start).split("\n").length}: ${m.what}`,
        );
    }
  }

  /** Asserts that every mutant was reported or is allowed, that no allowance is idle, and that enough mutants were tried. */
  finish(floor: number): void {
    console.log(
      `mutation: ${this.tried} mutants of ${this.kind}, ${((performance.now() - this.started) / 1000).toFixed(1)} s`,
    );
    expect(this.missed).toEqual([]);
    const idle = ALLOWED.filter(
      (a) => !this.used.has(a) && this.paths.some((p) => a.artifacts.test(p)),
    );
    expect(idle.map((a) => `${a.artifacts} ${a.mutants}`)).toEqual([]);
    expect(this.tried).toBeGreaterThanOrEqual(floor);
  }
}
