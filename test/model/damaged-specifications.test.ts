import fc from "fast-check";
import { expect, it } from "vitest";
import { compile, printDiagnostics, type SourceFile, verifyText } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { RANDOM_SEED, RUNS } from "../support/runs.ts";

const vocabulary = specFiles(ROOT, "xen");
const demo = specFiles(`${ROOT}test/scenarios/made-up/input`, "demo");
const lines = demo.flatMap((f, file) => f.text.split("\n").map((_, line) => ({ file, line })));
const words = [...new Set(demo.flatMap((f) => f.text.match(/[A-Za-z][\w.-]*|\d+/g) ?? []))];
const word = fc.constantFrom(
  ...words,
  "0",
  "-1",
  "0xffffffffffffffff",
  "99999999999999999999",
  "1 << 4000",
  "sizeof(event)",
  "{}",
  "[]",
  '""',
  "null",
  "true",
  "1.5",
  "uint64",
  "be64",
  "pad",
  "&a",
  "*a",
  "'",
  '"',
  ": ",
  "# ",
);

/**
 * A change of one line: its end taken away, the line removed or doubled, moved in, or one of its
 * words replaced.
 */
const change = fc.record({
  at: fc.constantFrom(...lines),
  how: fc.constantFrom("remove", "double", "cut", "indent", "word", "word", "word", "word"),
  n: fc.nat(12),
  word,
});

function damage(
  files: readonly SourceFile[],
  {
    at,
    how,
    n,
    word: other,
  }: { at: { file: number; line: number }; how: string; n: number; word: string },
): SourceFile[] {
  return files.map((f, i) => {
    if (i !== at.file) return f;
    const all = f.text.split("\n");
    const line = all[at.line] ?? "";
    const places = [...line.matchAll(/[A-Za-z][\w.-]*|\d+/g)];
    const place = places[n % Math.max(places.length, 1)];
    const replaced = place
      ? line.slice(0, place.index) + other + line.slice(place.index + place[0].length)
      : line + other;
    const result =
      {
        remove: [],
        double: [line, line],
        cut: [line.slice(0, n * 4)],
        indent: [`  ${line}`],
        word: [replaced],
      }[how] ?? [];
    return {
      ...f,
      text: [...all.slice(0, at.line), ...result, ...all.slice(at.line + 1)].join("\n"),
    };
  });
}

it("a damaged specification gives findings with places, or files that agree with it", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
      const files = changes.reduce(damage, demo);
      const { ok, diagnostics, artifacts } = compile([...vocabulary, ...files]);
      expect(
        printDiagnostics(diagnostics, "pretty", new Map(files.map((f) => [f.path, f.text]))),
      ).not.toContain("undefined");
      if (!ok) {
        for (const d of diagnostics) expect(d.span, d.message).toBeDefined();
        return;
      }
      accepted++;
      for (const artifact of artifacts.filter((a) => a.protocol === "demo")) {
        const { diagnostics: findings } = await verifyText(artifact, artifact.path, artifact.text);
        expect(findings.map((d) => d.message)).toEqual([]);
      }
    }),
    { seed: RANDOM_SEED, numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(RUNS / 20);
});
