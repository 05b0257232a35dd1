import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawSequence,
  type Sequence,
} from "../../../generator/backends/document/drawings/sequence.ts";
import { readSequence } from "../../../generator/readers/document/drawings/sequence.ts";
import { expectNarrow, sequenceMeant, sequenceStated, textAt } from "./compare.ts";
import { connection, rich } from "./ours.ts";

const picture = (s: Sequence) => `\n${drawSequence(s)?.join("\n")}\n`;

describe("the chart of a machine of two sides", () => {
  it("shows a connection", () =>
    expect(picture(connection)).toMatchInlineSnapshot(`
    "
       frontend                                  backend
       [absent]                                 [absent]
           |                                        |
           *-------- create (by toolstack) ---------*
    [Initialising]                           [Initialising]
           |                                        |
           |                               publish  *
           |                                   [InitWait]
           |                                        |
           *  offer-ring  <------- InitWait --------+
     [Initialised]                                  |
           |                                        |
           +-------- Initialised -------->  attach  *
           |                                   [Connected]
           |                                        |
           *  connect  <-------- Connected ---------+
      [Connected]                                   |
           |                                        |
           *  close                                 |
       [Closing]                                    |
           |                                        |
           +---------- Closing ---------->  detach  *
           |                                    [Closing]
           |                                        |
           *  free  <----------- Closing -----------+
       [Closed]                                     |
           |                                        |
           +---------- Closed ----------->  finish  *
           |                                    [Closed]
    "
  `));
  it("shows remarks, conditions and other actors", () =>
    expect(picture(rich)).toMatchInlineSnapshot(`
    "
     near                                       far
     [Off]                                     [Off]
       |                                         |
       |  from Off or Broken                     |
       |  if near is Off                         |
       *  start                                  |
     [On]                                        |
       |                                         |
       +--- On or Busy --->  follow (by broker)  *
       |                                       [On]
       |                                         |
       *------------- work (by far) -------------*
    [Busy]                                    [Busy]
       |                                         |
       |  from On or Busy                        |
       |  if near is On or Busy                  |
       |  if far is Busy                         |
       *----------- stop (by broker) ------------*
     [Off]                                     [Off]
       |                                         |
       |                            from Broken  |
       |                                restart  *
       |                                       [On]
    "
  `));

  it("is not made where words do not fit, or where a side has no state", () => {
    const [, , , ...late] = connection.transitions;
    const [one] = rich.transitions;
    if (!one) throw new Error("no transition");
    const both = { ...one, needs: [], side: ["near", "far"] };
    const draw = (change: object, initial?: [string, string]) =>
      drawSequence({
        sides: ["near", "far"],
        transitions: [{ ...both, ...change }],
        ...(initial ? { initial } : {}),
      });
    expect(draw({})).toBeDefined();
    expect(draw({ side: ["near"] })).toBeUndefined();
    expect(draw({ side: ["near"] }, ["Off", "On"])).toBeDefined();
    for (const wrong of [
      { name: "x".repeat(60) },
      { actor: "" },
      { side: [] },
      { side: ["elsewhere"] },
      { from: [] },
      { needs: [{ side: "near", states: [] }] },
    ])
      expect(draw(wrong), JSON.stringify(wrong)).toBeUndefined();
    expect(drawSequence({ ...connection, transitions: [] })).toBeUndefined();
    expect(drawSequence({ ...connection, transitions: late })).toBeDefined();
  });
});

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,11}$/);
const state = fc.oneof(fc.constantFrom("A", "On", "or", "Closing"), name);
const states = fc.uniqueArray(state, { minLength: 1, maxLength: 2 });
const chart = fc
  .uniqueArray(name, { minLength: 2, maxLength: 2 })
  .chain(([left = "", right = ""]) => {
    const side = fc.constantFrom([left], [right], [left, right], [right, left]);
    const actor = fc.oneof(fc.constantFrom(left, right, left, right), name);
    const needs = fc.uniqueArray(fc.record({ side: fc.constantFrom(left, right), states }), {
      selector: (n) => n.side,
      maxLength: 2,
    });
    const transition = fc.record({ name, actor, side, from: states, to: state, needs });
    return fc.record({
      sides: fc.constant([left, right] as [string, string]),
      initial: fc.tuple(state, state),
      transitions: fc.uniqueArray(transition, {
        selector: (t) => t.name,
        minLength: 1,
        maxLength: 8,
      }),
    });
  });

describe("any machine of two sides", () => {
  it("is read back as it was drawn, with places, if it fits", () => {
    let drawn = 0;
    fc.assert(
      fc.property(chart, (sequence) => {
        const lines = drawSequence(sequence);
        if (!lines) return;
        drawn++;
        expectNarrow(lines);
        const reading = readSequence(lines);
        expect(reading.problems).toEqual([]);
        expect(sequenceStated(reading)).toEqual(sequenceMeant(sequence));
        for (const t of reading.transitions) {
          expect([t.at.name, t.at.to, t.at.from].map((p) => textAt(lines, p))).toEqual([
            t.name,
            t.to,
            t.from.join(" or "),
          ]);
          expect([t.actor, "*"]).toContain(textAt(lines, t.at.actor));
          expect(textAt(lines, t.at.side)).toBe("*");
          for (const n of t.needs) expect(textAt(lines, n.at)).toBe(n.states.join(" or "));
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
    expect(drawn).toBeGreaterThan(500);
  });
});
