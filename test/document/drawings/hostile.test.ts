import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLayout } from "../../../generator/backends/document/drawings/layout.ts";
import { drawSequence } from "../../../generator/backends/document/drawings/sequence.ts";
import { drawTransitions } from "../../../generator/backends/document/drawings/transitions.ts";
import { readLayout } from "../../../generator/readers/document/drawings/layout.ts";
import { readSequence } from "../../../generator/readers/document/drawings/sequence.ts";
import { readTransitions } from "../../../generator/readers/document/drawings/transitions.ts";
import { cells, connection, deviceModel, rich } from "./ours.ts";

const drawings = [
  drawLayout(cells("records.indexes")),
  drawTransitions(deviceModel),
  drawSequence(connection),
  drawSequence(rich),
].flatMap((d) => d ?? []);
const scrap = fc
  .array(
    fc.constantFrom(
      "+",
      "-",
      "|",
      "//",
      " ",
      "[",
      "]",
      "*",
      "<",
      ">",
      "a",
      "or",
      "from",
      "(by x)",
      "12",
      "...",
      "\n",
      "\u00e9",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
const line = fc.oneof(fc.constantFrom(...drawings), scrap, fc.string({ unit: "binary" }));
const lines = fc.array(line, { maxLength: 12 });

describe("a reader of drawings", () => {
  it("has a problem, never an exception, for lines that are no drawing", () => {
    fc.assert(
      fc.property(lines, (list) => {
        for (const { problems } of [readLayout(list), readTransitions(list), readSequence(list)])
          for (const p of problems) {
            expect(p.line).toBeLessThan(Math.max(1, list.length));
            expect(p.column).toBeGreaterThanOrEqual(1);
            expect(p.endColumn).toBeGreaterThanOrEqual(p.column);
          }
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it("is done soon with long lines", () => {
    for (const text of [
      " ".repeat(20_000),
      "-".repeat(20_000),
      "+-".repeat(10_000),
      `a${" or a".repeat(4_000)}`,
      `|${" ".repeat(20_000)}x`,
      "[a] ".repeat(5_000),
    ])
      for (const read of [readLayout, readTransitions, readSequence])
        expect(read(["", text, "|  |", text, `*  ${text}  |`]).problems).not.toEqual([]);
  }, 10_000);
});
