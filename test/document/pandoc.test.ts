import { describe, expect, it } from "vitest";
import { labelOf } from "../../generator/document/labels.ts";
import { blocksOf } from "../../generator/readers/document/blocks.ts";
import { missing } from "../support/tools.ts";
import { blocksAsRead, documentIn, ours, tablesOf } from "./ours.ts";
import { FORBIDDEN, pandoc, readWithPandoc } from "./pandoc.ts";

const { text, promise } = documentIn(ours);
const OPTIONS = ["--number-sections", "--toc", "--standalone", "--metadata", "pagetitle=pvcalls"];

describe.skipIf(missing("pandoc").length > 0)("pandoc", () => {
  it("makes a page and a plain text of the document without a warning", () => {
    const page = pandoc(text, "html", ...OPTIONS);
    expect(page).toContain('<nav id="TOC"');
    expect(page.match(/<table/g)).toHaveLength(tablesOf("pvcalls").length);
    expect(pandoc(text, "plain", ...OPTIONS)).toContain("PV Calls");
  });

  it("finds no markup that nobody meant", () => {
    const { counts, blocks } = readWithPandoc(text);
    for (const t of FORBIDDEN) expect(counts.get(t) ?? 0, t).toBe(0);
    expect(counts.get("RawBlock")).toBe(1);
    expect(blocks[0]?.kind).toBe("RawBlock");
    expect(blocks.some((b) => b.text.includes("<"))).toBe(text.includes("<decimal"));
  });

  it("sees the blocks that our reader sees, with the same words", () => {
    const theirs = readWithPandoc(text).blocks.map((b) => ({
      kind: b.kind,
      text: b.rows
        ? b.rows
            .slice(1)
            .map((r) => r[0]?.replace(/`/g, ""))
            .join(", ")
        : b.text,
    }));
    expect(theirs).toEqual(blocksAsRead(text));
    expect(theirs.length).toBeGreaterThan(800);
  });

  it(
    "counts as many headings, items, tables and verbatim blocks as were promised, and no level " +
      "is left out",
    () => {
      const { symbols } = promise ?? {};
      if (symbols?.kind !== "document") throw new Error("no document");
      const { blocks } = readWithPandoc(text);
      const kind = (b: (typeof symbols.blocks)[number]) =>
        b.kind === "text"
          ? b.form === "verbatim"
            ? "code"
            : b.form
          : b.kind === "drawing"
            ? "code"
            : b.kind;
      const count = (kinds: readonly string[], of: RegExp) =>
        kinds.filter((k) => of.test(k)).length;
      for (const of of [
        /^heading/,
        /^item \d+ (?!more)/,
        /^item \d+ \d/,
        /^table$/,
        /^code$/,
        /^paragraph$/,
      ]) {
        const promised = count(symbols.blocks.map(kind), of);
        expect(
          count(
            blocks.map((b) => b.kind),
            of,
          ),
          String(of),
        ).toBe(promised);
        expect(promised, String(of)).toBeGreaterThan(10);
      }
      const levels = blocks.flatMap((b) =>
        b.kind.startsWith("heading ") ? [Number(b.kind.slice(8))] : [],
      );
      expect(levels[0]).toBe(1);
      expect(levels.filter((l, i) => l > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    },
  );

  it("reads every table as it was meant: its columns, its rows, and each cell", () => {
    const theirs = readWithPandoc(text).blocks.flatMap((b) => (b.rows ? [b.rows] : []));
    const meant = tablesOf("pvcalls").map((t) => [
      ["Name", ...t.columns.map(labelOf)],
      ...t.rows.map((r) => [`\`${r.name}\``, ...r.cells.map((c) => c?.value ?? "")]),
    ]);
    expect(theirs).toEqual(meant);
    expect(meant.flat(2).length).toBeGreaterThan(700);
  });

  it("has no line in a paragraph that looks like the start of an item or a heading", () => {
    const starts = new Set(blocksOf(text, () => {}).map((b) => b.line));
    const odd = text
      .split("\n")
      .filter(
        (line, i) =>
          /^ *(?:[-*+]|\d+[.)]|#+|\(?[a-z0-9]\)|[a-z][.)]) /i.test(line) &&
          !line.startsWith("    ") &&
          !starts.has(i + 1),
      );
    expect(odd).toEqual([]);
  });
});
