import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printTable } from "../../generator/backends/document/table.ts";
import { readTable } from "../../generator/readers/document/tables.ts";

const plain = fc
  .array(
    fc.string({ unit: fc.constantFrom(..."abcdefghij0123456789"), minLength: 1, maxLength: 8 }),
    { minLength: 0, maxLength: 14 },
  )
  .map((w) => w.join(" "));
const number = fc.bigInt({ min: -99999n, max: 10n ** 12n }).map(String);
const HEAD = ["Name", "Number", "Offset", "Meaning"];
const name = fc
  .string({ unit: fc.constantFrom(..."abcdefgh_-"), minLength: 1, maxLength: 12 })
  .map((n) => `n${n}`);
const rows = fc.uniqueArray(fc.tuple(name, number, number, plain), {
  minLength: 1,
  maxLength: 8,
  selector: ([n]) => n,
});

const print = (list: readonly (readonly [string, string, string, string])[]) =>
  printTable([HEAD, ...list.map(([n, a, b, c]) => [`\`${n}\``, a, b, c])]).split("\n");

describe("a table", () => {
  it("is read as it was printed, a pipe table as well as a grid table", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(rows, (list) => {
        const lines = print(list);
        kinds.add(lines[0]?.charAt(0) ?? "");
        const { problems, names, values } = readTable(lines);
        expect(problems).toEqual([]);
        expect(names).toEqual(list.map(([n]) => n));
        const meant = list.flatMap(([n, a, b, c]) => [
          [n, "number", a],
          [n, "offset", b],
          ...(c === "" ? [] : [[n, "doc", c]]),
        ]);
        expect(values.map((v) => [v.name, v.property, v.value])).toEqual(meant);
        for (const v of values)
          expect(lines[v.cell.line]?.slice(v.cell.column - 1)).toMatch(/^ *\S/);
      }),
    );
    expect([...kinds].sort()).toEqual(["+", "|"]);
  });

  it("is at most 72 columns wide, its lines equally long, its borders below each other", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const lines = print(list);
        expect(new Set(lines.map((l) => l.length)).size).toBe(1);
        expect(lines[0]?.length).toBeLessThanOrEqual(72);
        const borders = [...(lines[0] ?? "")].flatMap((c, i) =>
          c === "+" || c === "|" ? [i] : [],
        );
        expect(borders).toHaveLength(HEAD.length + 1);
        for (const l of lines) for (const b of borders) expect("+|").toContain(l.charAt(b));
      }),
    );
  });

  it("has numbers at the right and words at the left", () => {
    expect(
      printTable([
        ["Name", "Number"],
        ["`a`", "5"],
        ["`bb`", "123"],
      ]),
    ).toBe("| Name | Number |\n|------|-------:|\n| `a`  |      5 |\n| `bb` |    123 |");
  });
});
