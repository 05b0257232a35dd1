import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareLeaves, listOf, summaryOf } from "../../generator/mail/changes.ts";
import { addLeaves, type Leaves } from "../../generator/mail/leaves.ts";
import { compileSmall } from "../support/small.ts";
import { compileOurs, ROOT } from "../support/spec.ts";

const PROTOCOL = "small";
const SECTIONS = `
constants:
  limit: { is: 4, doc: A limit. }
records:
  message:
    doc: A message.
    fields:
      a: { type: uint32, doc: the first }
      b: { type: uint32, doc: the second }
      c: { type: uint64, doc: the third }
    rules:
      order: A comes first.
statements:
  scope:
    one: One thing.
    two: Another.
`;

/** What the data files of the small protocol say. */
function leavesOf(sections: string): Leaves {
  const { artifacts, diagnostics } = compileSmall(sections);
  const data = artifacts.filter((a) => a.path.startsWith(`data/${PROTOCOL}/`));
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  const leaves: Leaves = new Map();
  for (const a of data) addLeaves(leaves, JSON.parse(a.text), PROTOCOL);
  return leaves;
}

/** What changes if one text of the specification is replaced. */
function replacing(from: string, to: string): { summary: string; list: string[] } {
  expect(SECTIONS).toContain(from);
  const changes = compareLeaves(leavesOf(SECTIONS), leavesOf(SECTIONS.replace(from, to)));
  return { summary: summaryOf(changes), list: listOf(changes) };
}

describe("comparing two states of the data", () => {
  it("finds nothing where nothing differs", () => {
    expect(replacing("A limit.", "A limit.")).toEqual({
      summary: "wire: 0 changed; names: 0; statements: 0; rest: 0",
      list: [],
    });
  });

  it("tells a field that moved: wire", () => {
    const { summary, list } = replacing(
      "      b: { type: uint32, doc: the second }\n",
      "      b: { type: uint16, doc: the second }\n      pad: { pad: 2 }\n",
    );
    expect(summary).toBe("wire: 2 changed; names: 0; statements: 0; rest: 0");
    expect(list.join("\n")).toContain("- wire: ~ small.records.message.b: ");
    expect(list.join("\n")).toMatch(/size 4 -> 2/);
    expect(list.join("\n")).toContain("- wire: + small.records.message.pad");
  });

  it("tells a number, and that it stands in the data under two names only once", () => {
    expect(replacing("is: 4", "is: 5")).toEqual({
      summary: "wire: 1 changed; names: 0; statements: 0; rest: 0",
      list: ["- wire: ~ small.constants.limit: number 4 -> 5"],
    });
  });

  it("tells an item that has another name and the same id: names", () => {
    const { summary, list } = replacing(
      "      a: { type: uint32",
      "      z: { id: small.records.message.a, type: uint32",
    );
    expect(summary).toBe("wire: 0 changed; names: 1; statements: 0; rest: 0");
    expect(list).toEqual(["- names: ~ small.records.message.a: name a -> z"]);
  });

  it(
    "tells a name in a path from a path: what is filled in has another name, and the wire is " +
      "the same",
    () => {
      const of = (path: string) => new Map([["p.nodes.a.b", new Map([["path", path]])]]);
      const long = "/local/domain/{frontend_domid}/device/demo/{devid}/node";
      const changes = compareLeaves(of(long), of(long.replace("frontend_domid", "domid")));
      expect(summaryOf(changes)).toBe("wire: 0 changed; names: 1; statements: 0; rest: 0");
      expect(listOf(changes).join("\n")).toContain("{domid}");
      expect(summaryOf(compareLeaves(of(long), of(`${long}s`)))).toBe(
        "wire: 1 changed; names: 0; statements: 0; rest: 0",
      );
    },
  );

  it("shows of a long value the part that differs", () => {
    const of = (text: string) => new Map([["p.constants.a", new Map([["number", text]])]]);
    const [before, after] = [
      `${"0".repeat(100)}1${"2".repeat(100)}`,
      `${"0".repeat(100)}3${"2".repeat(100)}`,
    ];
    expect(compareLeaves(of(before), of(after))[0]?.details).toEqual([
      `number ...${"0".repeat(12)}1${"2".repeat(35)}... -> ` +
        `...${"0".repeat(12)}3${"2".repeat(35)}...`,
    ]);
    expect(compareLeaves(of("0".repeat(100)), of("0".repeat(101)))[0]?.details[0]).toMatch(
      /^number \.\.\.0+ -> \.\.\.0+$/,
    );
  });

  it("tells sentences that came, went and changed: statements", () => {
    expect(
      replacing(
        "    two: Another.\n",
        "    two: Another.\n    three: A third.\n    four: A fourth.\n",
      ).summary,
    ).toBe("wire: 0 changed; names: 0; statements: +2; rest: 0");
    expect(replacing("    two: Another.\n", "").summary).toBe(
      "wire: 0 changed; names: 0; statements: -1; rest: 0",
    );
    const { summary, list } = replacing("A comes first.", "B comes first.");
    expect(summary).toBe("wire: 0 changed; names: 0; statements: ~1; rest: 0");
    expect(list).toEqual(["- statements: ~ small.records.message.order"]);
  });

  it("tells explanations: the rest", () => {
    expect(replacing("A limit.", "The limit.")).toEqual({
      summary: "wire: 0 changed; names: 0; statements: 0; rest: 1",
      list: ["- rest: ~ small.constants.limit"],
    });
  });

  it("says how many more changes of a class there are than it lists", () => {
    const many = (n: number) =>
      new Map(
        Array.from(
          { length: n },
          (_, i) => [`p.statements.s.n${i}`, new Map([["text", "x"]])] as const,
        ),
      );
    const changes = compareLeaves(new Map(), many(100));
    expect(summaryOf(changes)).toBe("wire: 0 changed; names: 0; statements: +100; rest: 0");
    expect(listOf(changes)).toHaveLength(41);
    expect(listOf(changes).at(-1)).toBe("- statements: 60 more");
  });

  it("takes any JSON, whatever its shape", () => {
    const leaves: Leaves = new Map();
    for (const odd of [
      null,
      1,
      "x",
      [],
      [[1, [2]], null],
      { id: 3, name: [] },
      JSON.parse('{"__proto__": {"id": "p.x", "doc": "d"}, "constructor": [{"name": "n"}]}'),
    ])
      addLeaves(leaves, odd, "p");
    expect(leaves.get("p.x")?.get("doc")).toBe("d");
    expect(({} as Record<string, unknown>).doc).toBeUndefined();
  });
});

describe("our own data", () => {
  it("has the class wire for every place, number and node", () => {
    const leaves: Leaves = new Map();
    addLeaves(
      leaves,
      JSON.parse(readFileSync(`${ROOT}generated/data/pvcalls/resolved.json`, "utf8")),
      "pvcalls",
    );
    const shifted = new Map(
      [...leaves].map(
        ([item, properties]) =>
          [
            item,
            new Map([...properties].map(([p, v]) => [p, p === "offset" ? `${v}0` : v] as const)),
          ] as const,
      ),
    );
    const changes = compareLeaves(leaves, shifted);
    expect(changes.length).toBeGreaterThan(50);
    expect(new Set(changes.map((c) => c.class))).toEqual(new Set(["wire"]));
  });

  it("is compared whole: each item counts once", () => {
    const { artifacts } = compileOurs();
    const leaves: Leaves = new Map();
    for (const a of artifacts.filter((x) => x.path.startsWith("data/pvcalls/")))
      addLeaves(leaves, JSON.parse(a.text), "pvcalls");
    const changes = compareLeaves(new Map(), leaves);
    expect(changes).toHaveLength(leaves.size);
    expect(new Set(changes.map((c) => c.item)).size).toBe(leaves.size);
    for (const line of listOf(changes)) expect(line.length).toBeLessThanOrEqual(75);
  });
});
