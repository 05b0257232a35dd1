import { describe, expect, it } from "vitest";
import type { Artifact } from "../../generator/index.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import { SEED } from "../mutation/classes.ts";
import { compileOurs } from "../support/spec.ts";
import { fuzzReaders, linesOfReaders } from "./readers.ts";

/** The shortest file of each kind that is read back, by its kind. */
function shortest(): [string, Artifact][] {
  const kinds = new Map<string, Artifact>();
  for (const a of compileOurs().artifacts) {
    if (!a.promise) continue;
    const known = kinds.get(a.promise.symbols.kind);
    if (!known || a.text.length < known.text.length) kinds.set(a.promise.symbols.kind, a);
  }
  return [...kinds];
}

/** What editors and systems do to files. */
const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ["a line before the first", (text) => `\n${text}`],
  ["carriage returns", (text) => text.replace(/\n/g, "\r\n")],
  ["a comment before the first line", (text) => `/* x */\n${text}`],
  ["a comment behind the last line", (text) => `${text}// x\n`],
  ["comments between all lines", (text) => text.replace(/\n/g, "\n// x\n")],
  ["documentation between all lines", (text) => text.replace(/\n/g, "\n/** x */\n")],
  ["nothing", () => ""],
];

describe("reading damaged texts", () => {
  it.each(shortest())("comes to an end, for files of %s", async (_, { path, text, promise }) => {
    if (!promise) throw new Error("nothing is promised");
    // A document has one file only, a long one.
    const { symbols } = promise;
    const some = symbols.kind === "document" ? text.slice(0, 6000) : text;
    for (const [, change] of CHANGES) await readArtifact(path, change(some), symbols);
    const deep = await readArtifact(path, "@".repeat(20_000), symbols);
    expect([...deep.problems, ...deep.facts].length).toBeGreaterThan(0);
  });

  it("finds nothing in two seconds", async () => {
    const result = await fuzzReaders(SEED, 2, { least: 14 });
    expect(linesOfReaders(result, SEED)).toHaveLength(1);
    expect(result.runs).toBeGreaterThanOrEqual(14);
  });

  it("finds a text that takes too long, and says which", async () => {
    const result = await fuzzReaders(3, 60, { only: "paths", first: 5, limit: 0 });
    expect(linesOfReaders(result, 3).join("\n")).toMatch(
      /^\d+ texts read in \d+\.\d seconds\nFOUND by --seed 3, in text \d+, of \S+: still reads after 0 seconds\n {2}text "/,
    );
  });
});
