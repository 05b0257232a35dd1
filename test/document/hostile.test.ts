import fc from "fast-check";
import { describe, it } from "vitest";
import { RANDOM_SEED, RUNS } from "../support/runs.ts";
import { missing } from "../support/tools.ts";
import { checked, expectPlain } from "./checked.ts";
import { compiled, SPECIAL } from "./special.ts";

const some = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...SPECIAL) },
    { weight: 1, arbitrary: fc.constantFrom("word", "Another", "x") },
  ),
  { minLength: 1, maxLength: 6 },
);
const mixed = fc.tuple(some, fc.constantFrom(" ", "")).map(([parts, by]) => parts.join(by).trim());

describe("texts full of marks", () => {
  it.each(SPECIAL)("%s is read back as it is, and looks the same to pandoc", async (word) => {
    const text = await checked(compiled(word, `Words ${word} and ${word}, then ${word}.`));
    if (missing("pandoc").length === 0) expectPlain(text);
  });

  it("any mixture of them is read back as it is", async () => {
    await fc.assert(
      fc.asyncProperty(mixed, mixed, async (a, b) => void (await checked(compiled(a, b)))),
      { seed: RANDOM_SEED, numRuns: RUNS },
    );
  });

  it.skipIf(missing("pandoc").length > 0)(
    "any mixture of words of them looks the same to pandoc",
    async () => {
      const words = some.map((parts) => parts.join(" "));
      await fc.assert(
        fc.asyncProperty(words, words, async (a, b) => expectPlain(await checked(compiled(a, b)))),
        { seed: RANDOM_SEED, numRuns: RUNS / 2 },
      );
    },
  );
});
