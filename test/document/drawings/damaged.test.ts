import { describe, expect, it } from "vitest";
import { drawLayout } from "../../../generator/backends/document/drawings/layout.ts";
import { drawSequence } from "../../../generator/backends/document/drawings/sequence.ts";
import { drawTransitions } from "../../../generator/backends/document/drawings/transitions.ts";
import { readLayout } from "../../../generator/readers/document/drawings/layout.ts";
import type { DrawingProblem } from "../../../generator/readers/document/drawings/place.ts";
import { readSequence } from "../../../generator/readers/document/drawings/sequence.ts";
import { readTransitions } from "../../../generator/readers/document/drawings/transitions.ts";
import { layoutStated, sequenceStated, transitionsStated } from "./compare.ts";
import { damaged } from "./damaged.ts";
import { cells, connection, deviceModel, machine, rich } from "./ours.ts";

/** What is stated, as text, and what is wrong. */
interface Read {
  readonly stated: string;
  readonly problems: readonly DrawingProblem[];
}
type Reader = (lines: readonly string[]) => Read;

const layout: Reader = (lines) => {
  const reading = readLayout(lines);
  return { stated: JSON.stringify(layoutStated(reading)), problems: reading.problems };
};
const transitions: Reader = (lines) => {
  const reading = readTransitions(lines);
  return { stated: JSON.stringify(transitionsStated(reading)), problems: reading.problems };
};
const sequence: Reader = (lines) => {
  const reading = readSequence(lines);
  return { stated: JSON.stringify(sequenceStated(reading)), problems: reading.problems };
};

/** Checks that each damage is a problem, within the drawing, or another statement. */
function testDamage(
  name: string,
  lines: readonly string[] | undefined,
  reader: Reader,
  floor: number,
): void {
  it(`${name}: every change is noticed`, () => {
    if (!lines) throw new Error("not drawn");
    const whole = reader(lines);
    expect(whole.problems).toEqual([]);
    const missed: string[] = [];
    let tried = 0;
    for (const m of damaged(lines)) {
      tried++;
      const { stated, problems } = reader(m.lines);
      if (problems.length === 0 && stated === whole.stated) missed.push(m.what);
      for (const p of problems)
        if (p.line < 0 || p.line >= m.lines.length || p.column < 1 || p.endColumn < p.column)
          throw new Error(`${m.what}: a problem nowhere: ${JSON.stringify(p)}`);
    }
    console.log(`mutation: ${tried} mutants of the drawing of ${name}`);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(floor);
  });
}

describe("a damaged drawing", () => {
  for (const path of [
    "commands.connect.request",
    "commands.release.request",
    "commands.accept.request",
    "records.indexes",
    "records.request",
    "records.socket_address",
  ])
    testDamage(path, drawLayout(cells(path)), layout, 4_800);
  testDamage("socket", drawTransitions(machine("socket")), transitions, 14_500);
  testDamage("device-model", drawTransitions(deviceModel), transitions, 20_000);
  testDamage("connection", drawSequence(connection), sequence, 42_000);
  testDamage("a chart with remarks", drawSequence(rich), sequence, 31_000);
});
