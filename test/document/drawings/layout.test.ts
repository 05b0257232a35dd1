import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLayout } from "../../../generator/backends/document/drawings/layout.ts";
import type { LayoutCell } from "../../../generator/document/nodes.ts";
import { readLayout } from "../../../generator/readers/document/drawings/layout.ts";
import { expectNarrow, layoutMeant, layoutStated, textAt } from "./compare.ts";
import { cells, records } from "./ours.ts";

const picture = (path: string) => `\n${drawLayout(cells(path))?.join("\n")}\n`;

describe("the drawing of a record", () => {
  it("shows connect", () =>
    expect(picture("commands.connect.request")).toMatchInlineSnapshot(`
    "
    8                               16                              44
    +-------------------------------+--------------//---------------+
    |              id               |             addr              |
    +-------------------------------+--------------//---------------+
    44              48              52              56              60
    +---------------+---------------+---------------+---------------+
    |      len      |     flags     |      ref      |    evtchn     |
    +---------------+---------------+---------------+---------------+
    60              64
    +---------------+
    |      pad      |
    +---------------+
    "
  `));
  it("shows release, with a box as wide as its name", () =>
    expect(picture("commands.release.request")).toMatchInlineSnapshot(`
    "
    8                               16      17
    +-------------------------------+-------+
    |              id               | reuse |
    +-------------------------------+-------+
    17                          24
    +---------------------------+
    |            pad            |
    +---------------------------+
    "
  `));
  it("shows accept", () =>
    expect(picture("commands.accept.request")).toMatchInlineSnapshot(`
    "
    8                               16                              24
    +-------------------------------+-------------------------------+
    |              id               |            id_new             |
    +-------------------------------+-------------------------------+
    24              28              32
    +---------------+---------------+
    |      ref      |    evtchn     |
    +---------------+---------------+
    "
  `));
  it("shows an open end", () =>
    expect(picture("records.indexes")).toMatchInlineSnapshot(`
    "
    0               4               8               12
    +---------------+---------------+---------------+
    |    in_cons    |    in_prod    |   in_error    |
    +---------------+---------------+---------------+
    12                              64              68              72
    +--------------//---------------+---------------+---------------+
    |             pad1              |   out_cons    |   out_prod    |
    +--------------//---------------+---------------+---------------+
    72              76                              128             132
    +---------------+--------------//---------------+---------------+
    |   out_error   |             pad2              |  ring_order   |
    +---------------+--------------//---------------+---------------+
    132             ...
    +--------- - - -
    |      ref
    +--------- - - -
    "
  `));
  it("shows a request", () =>
    expect(picture("records.request")).toMatchInlineSnapshot(`
    "
    0               4               8                               64
    +---------------+---------------+--------------//---------------+
    |    req_id     |      cmd      |           arguments           |
    +---------------+---------------+--------------//---------------+
    "
  `));
  it("shows an address", () =>
    expect(picture("records.socket_address")).toMatchInlineSnapshot(`
    "
    0        2                               28
    +--------+--------------//---------------+
    | family |             data              |
    +--------+--------------//---------------+
    "
  `));

  it("is read back for every record of ours", () => {
    let drawn = 0;
    for (const [path, list] of records) {
      if (list.length === 0 || list.some((c) => !/^\d+$/.test(c.start))) continue;
      const lines = drawLayout(list) ?? [];
      drawn++;
      expectNarrow(lines);
      const reading = readLayout(lines);
      expect(reading.problems, path).toEqual([]);
      expect(layoutStated(reading), path).toEqual(layoutMeant(list));
    }
    expect(drawn).toBeGreaterThanOrEqual(20);
  });

  it("is not made of what cannot be told apart", () => {
    const one: LayoutCell = { name: "a", start: "0", end: "4", bytes: 4 };
    expect(drawLayout([one])).toBeDefined();
    expect(drawLayout([])).toBeUndefined();
    for (const wrong of [
      { name: "" },
      { name: "a|b" },
      { name: "a  b" },
      { name: "\u00e4" },
      { name: "x".repeat(70) },
      { end: "5" },
      { end: "..." },
      { bytes: undefined },
      { start: "04" },
    ])
      expect(drawLayout([{ ...one, ...wrong }]), JSON.stringify(wrong)).toBeUndefined();
    expect(drawLayout([one, { ...one, start: "8", end: "12" }])).toBeUndefined();
    expect(drawLayout([{ ...one, end: "...", bytes: undefined }, one])).toBeUndefined();
  });
});

const name = fc.oneof(
  fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/),
  fc.stringMatching(/^\([a-z]{1,12}\)$/),
  fc.constant("two words"),
);
const record = fc
  .record({
    start: fc.integer({ min: 0, max: 5000 }),
    fields: fc.array(
      fc.tuple(
        name,
        fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100_000 })),
      ),
      { minLength: 1, maxLength: 12 },
    ),
    open: fc.boolean(),
  })
  .map(({ start, fields, open }) => {
    let at = start;
    return fields.map(([field, bytes], i): LayoutCell => {
      const from = at;
      at += bytes;
      return open && i === fields.length - 1
        ? { name: field, start: String(from), end: "...", bytes: undefined }
        : { name: field, start: String(from), end: String(at), bytes };
    });
  });

describe("any record", () => {
  it("is read back as it was drawn, with places", () => {
    fc.assert(
      fc.property(record, (list) => {
        const lines = drawLayout(list);
        if (!lines) throw new Error("not drawn");
        expectNarrow(lines);
        const reading = readLayout(lines);
        expect(reading.problems).toEqual([]);
        expect(layoutStated(reading)).toEqual(layoutMeant(list));
        for (const c of reading.cells)
          expect([c.at.name, c.at.start, c.at.end].map((p) => textAt(lines, p))).toEqual([
            c.name,
            c.start,
            c.end,
          ]);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
