import fc from "fast-check";
import { expect, it } from "vitest";
import { compile, printDiagnostics, verifyText } from "../../generator/index.ts";
import { lintCompilation } from "../../generator/pipeline.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { RANDOM_SEED, RUNS } from "../support/runs.ts";
import { Chance } from "./chance.ts";
import { randomSpecification } from "./random-specification.ts";

const VOCABULARY = specFiles(ROOT, "xen");
/** How much longer one of these takes than a trial of the other tests with random input. */
const COST = 5;

it("what can be built is read back without a finding", { timeout: 3_600_000 }, async () => {
  let built = 0;
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (value) => {
      const files = randomSpecification(new Chance(value));
      const compilation = compile([...VOCABULARY, ...files]);
      tried++;
      const print = (list: Parameters<typeof printDiagnostics>[0]) =>
        printDiagnostics(list, "pretty", new Map(files.map((f) => [f.path, f.text])));
      expect(() => lintCompilation(compilation)).not.toThrow();
      if (!compilation.ok) {
        if (process.env.PVSPEC_SHOW) console.log(print(compilation.diagnostics.slice(0, 1)));
        return;
      }
      built++;
      for (const a of compilation.artifacts.filter((x) => x.protocol !== "xen")) {
        const { diagnostics, stated, verified } = await verifyText(a, a.path, a.text);
        const made = diagnostics.length > 0 ? files.map((f) => f.text) : [];
        expect([print(diagnostics), ...made].join("\n")).toBe("");
        expect(verified).toBe(stated);
      }
    }),
    { seed: RANDOM_SEED, numRuns: Math.ceil(RUNS / COST) },
  );
  expect(built).toBeGreaterThan(tried / 2);
});
