import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../generator/facts/fact.ts";
import { FACTS, HEADER, inside, read, sorted } from "./c-header.ts";

describe("no change goes unnoticed", () => {
  const code = HEADER.replace(/\/\*.*?\*\//gs, (c) => c.replace(/[^\n]/g, " "));
  const noticed = async (text: string) => {
    const reading = await read(text);
    return reading.problems.length > 0 || sorted(reading).join("\n") !== FACTS.join("\n");
  };
  const tokens = [...code.matchAll(/\w+|[^\s\w]/g)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const without = (t: { start: number; end: number }, by: string) =>
    HEADER.slice(0, t.start) + by + HEADER.slice(t.end);

  it("of a token", async () => {
    const unnoticed: string[] = [];
    for (const [i, t] of tokens.entries()) {
      const next = tokens[i + 1];
      const other = /^[1-9]/.test(t.text)
        ? String(Number(t.text) + 1)
        : /^0$/.test(t.text)
          ? "1"
          : /^\w/.test(t.text)
            ? `${t.text}x`
            : "%";
      const mutants = {
        removed: "",
        doubled: `${t.text} ${t.text}`,
        twice: t.text + t.text,
        changed: other,
        struct: "struct",
        number: "7",
      };
      for (const [how, by] of Object.entries(mutants))
        if (by !== t.text && !(await noticed(without(t, by))))
          unnoticed.push(`${how} at ${t.start}: ${t.text}`);
      if (!next || next.text === t.text) continue;
      const swapped =
        HEADER.slice(0, t.start) +
        next.text +
        HEADER.slice(t.end, next.start) +
        t.text +
        HEADER.slice(next.end);
      if (!(await noticed(swapped)))
        unnoticed.push(`swapped at ${t.start}: ${t.text} ${next.text}`);
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);

  it("of a line", async () => {
    const rows = HEADER.split("\n");
    const full = code.split("\n").map((r) => r.trim() !== "");
    const unnoticed: string[] = [];
    for (const [i, row] of rows.entries()) {
      if (!full[i]) continue;
      const mutants = {
        removed: rows.toSpliced(i, 1),
        doubled: rows.toSpliced(i, 0, row),
        ...(full[i + 1] && { swapped: rows.toSpliced(i, 2, rows[i + 1] ?? "", row) }),
      };
      for (const [how, text] of Object.entries(mutants))
        if (!(await noticed(text.join("\n")))) unnoticed.push(`${how}: ${row}`);
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);
});

describe("hostile input", () => {
  const sane = ({ facts, problems }: Reading) => {
    for (const { span } of [...facts, ...problems])
      expect(
        span.line > 0 &&
          span.column > 0 &&
          (span.endLine > span.line || span.endColumn >= span.column),
      ).toBe(true);
    for (const f of facts) expect(f.value).not.toMatch(/NaN|undefined|Infinity/);
  };

  it("of any characters never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => sane(await read(text))),
    );
  });

  it("of words of C never throws", async () => {
    const word = fc.constantFrom(
      ...(
        "struct union u8 u64 a b c RING_IDX { } ( ) [ ] ; , # define include ifndef endif 1 0x2 " +
        '"x" <a.h> * : = /* */ // \\ const'
      ).split(" "),
      "\n",
      " ",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 60 }),
        fc.constantFrom(" ", "", "\n"),
        async (words, by) => sane(await read(inside(words.join(by)))),
      ),
      { numRuns: 500 },
    );
  });

  it("of great length takes no more than linear time", async () => {
    const pieces = [
      "struct ) x { ] u8 ( ; ",
      '"\\',
      '"',
      "/*",
      "#\n",
      "a,",
      "(",
      "{",
      "struct ",
      "a < b > c - ",
      "u8 a;",
      "\\",
      "\0",
      "[1]",
      "R(",
      "é",
    ];
    for (const piece of pieces) {
      for (const [before, after] of [
        ["", ""],
        ["struct s { u8 a", "; };"],
      ] as const)
        sane(await read(inside(before + piece.repeat(30_000 / piece.length) + after)));
    }
  }, 60_000);
});
