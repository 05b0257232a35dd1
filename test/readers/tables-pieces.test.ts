// Long tables are given to the parser in pieces. Nothing may come of it: the blocks, their text and
// their places are those of the parser for the whole text.
import * as fc from "fast-check";
import type { Nodes, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseBlocks, sectionsOf } from "../../generator/readers/tables/pieces.ts";
import { readTables } from "../../generator/readers/tables/read.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * A tree in short: kind, text and place of each node. Offsets are left out, since nobody reads
 * them.
 */
function short(node: Nodes): unknown {
  const { start, end } = node.position ?? {};
  const place = [start?.line, start?.column, end?.line, end?.column].join(":");
  const more = "children" in node ? node.children.map(short) : "value" in node ? node.value : "";
  return [node.type, "url" in node ? node.url : "", place, more];
}

const inPieces = (text: string) =>
  [...parseBlocks(text)].map(({ node, rows }) =>
    node.type === "table" ? short({ ...node, children: [...rows] } as RootContent) : short(node),
  );
const whole = (text: string) => parser.parse(text).children.map(short);

const same = (text: string) => expect(inPieces(text)).toEqual(whole(text));

const many = (n: number) =>
  `# A title\n\n${Array.from({ length: n }, (_, i) => section(i)).join("\n")}`;
const section = (i: number) =>
  [`## \`demo.records.r${i}\``, "", ...HEAD, ...rows(3), ""].join("\n");

const HEAD = ["| Name | Size | Description |", "| --- | --- | --- |"];
const rows = (n: number) => Array.from({ length: n }, (_, i) => `| field${i} | ${i} | the ${i} |`);
const file = (n: number, end = "\n") =>
  ["# A title", "", "## `demo.records`", "", ...HEAD, ...rows(n), ""].join(end);

describe("a long table in pieces", () => {
  it.each([0, 1, 24, 25, 26, 27, 50, 51, 52, 103])("has all of its %i rows", (n) => {
    same(file(n));
    const { facts, problems } = readTables("t.md", file(n), { kind: "tables", file: "demo" });
    expect(problems).toEqual([]);
    expect(facts.filter((f) => f.property !== "rows" && f.property !== "title").length).toBe(2 * n);
  });

  it("is not given to the parser as a whole", () => {
    const tables = [...parseBlocks(file(700))].flatMap(({ node }) =>
      node.type === "table" ? [node] : [],
    );
    expect(tables.map((t) => t.children.length)).toEqual([2]);
  });

  it("may end its lines in other ways, and have no end of the last", () => {
    for (const end of ["\r\n", "\r"]) same(file(700, end));
    same(file(700).trimEnd());
    same(`${file(700).trimEnd()} \t`);
  });

  it("may be one of several, with other blocks around it", () => {
    const one = file(400);
    same([one, one, "text", "| not | a table |", "", one].join("\n"));
  });

  it.each([
    ["stands in a fence", (t: string) => `\`\`\`\n${t}\n\`\`\`\n`],
    ["stands in a fence that nobody closes", (t: string) => `~~~\n${t}`],
    ["stands in a comment", (t: string) => `<!--\n${t}\n-->\n`],
    ["stands in HTML", (t: string) => `<script>\n${t}`],
    ["is quoted", (t: string) => t.replace(/^/gm, "> ")],
    ["is a part of a list", (t: string) => `- a\n\n${t.replace(/^/gm, "  ")}`],
    ["is indented", (t: string) => t.replace(/^\|/gm, " |")],
    ["is code", (t: string) => t.replace(/^\|/gm, "    |")],
    ["follows text at once", (t: string) => t.replace(/\n\n\| Name/, "\ntext\n| Name")],
    ["is followed by text at once", (t: string) => `${t}text\n`],
    [
      "has a definition far below",
      (t: string) => `${t.replace("the 3 ", "[a] ")}\n[a]: http://x.y\n`,
    ],
    ["has a footnote", (t: string) => `${t.replace("the 3 ", "[^a] ")}\n[^a]: a note\n`],
    ["has fewer delimiters", (t: string) => t.replace("| --- | --- |", "| --- |")],
    ["has no delimiters", (t: string) => t.replace(/^\| ---.*\n/m, "")],
    [
      "has delimiters among its rows",
      (t: string) => t.replace(/^(?=\| field350)/m, "| --- | --- | --- |\n"),
    ],
    ["has an empty row", (t: string) => t.replace(/^\| field350 .*/m, "| | | |")],
    ["has a row of one bar", (t: string) => t.replace(/^\| field350 .*/m, "|")],
    ["has a row without bars", (t: string) => t.replace(/^\| field350 .*/m, "text")],
    ["has a row of fewer cells", (t: string) => t.replace(/^\| field350 .*/m, "| a |")],
    [
      "has a row of more cells",
      (t: string) => t.replace(/^\| field350 .*/m, "| a | b | c | d | e |"),
    ],
    ["is cut by an empty line", (t: string) => t.replace(/^(?=\| field350)/m, "\n")],
    ["has a bar in a cell", (t: string) => t.replace("the 350", "a \\| b `c \\| d` | e")],
    ["has markup in cells", (t: string) => t.replace("the 350", "*a* <b> `c` http://d.e [f](g)")],
    ["has a heading among its rows", (t: string) => t.replace(/^(?=\| field350)/m, "# a\n")],
    ["has no other start", (t: string) => `\uFEFF${t}`],
    ["has a character 0", (t: string) => t.replace("the 350", "a\0b")],
  ])("is read as in one piece if it %s", (_, change) => {
    const text = change(file(700));
    expect(text).not.toBe(file(700));
    same(text);
  });

  it("may be many short ones, which are read some dozen lines at once", () => {
    same(many(200));
    const sizes = [...sectionsOf(many(200))].map((s) => s.lines.length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(40);
    const { facts, problems } = readTables("t.md", many(200), { kind: "tables", file: "demo" });
    expect(problems).toEqual([]);
    expect(facts.filter((f) => f.property === "size").length).toBe(600);
  });

  it.each([
    ["a fence before them", (t: string) => `\`\`\`\n${t}`],
    ["a comment around them", (t: string) => `<!--\n\n${t}\n-->\n`],
    ["HTML before them", (t: string) => `<script>\n\n${t}`],
    ["a definition far below", (t: string) => `${t.replace("the 2 ", "[a] ")}\n[a]: http://x.y\n`],
    [
      "a label over two lines",
      (t: string) => `${t.replace("the 2 ", "[a b] ")}\n[a\nb]: http://x.y\n`,
    ],
    ["a footnote", (t: string) => `${t.replace("the 2 ", "[^a] ")}\n[^a]: a note\n`],
    ["a list above", (t: string) => `- a\n\n  b\n\n${t}`],
    ["a list among them", (t: string) => t.replaceAll("\n\n## ", "\n\n- a\n\n  b\n\n## ")],
    ["quotations among them", (t: string) => t.replaceAll("\n\n## ", "\n\n> a\n\n## ")],
    ["headings in quotations", (t: string) => t.replaceAll("\n\n## ", "\n\n> ## ")],
    ["code among them", (t: string) => t.replaceAll("\n\n## ", "\n\n    code\n\n## ")],
    ["no empty lines before headings", (t: string) => t.replaceAll("\n\n## ", "\n## ")],
    ["comments among them", (t: string) => t.replaceAll("\n\n## ", "\n\n<!-- c -->\n\n## ")],
    ["other ends of lines", (t: string) => t.replaceAll("\n", "\r\n")],
    ["blanks in empty lines", (t: string) => t.replaceAll("\n\n## ", "\n \t\n## ")],
  ])("are read as in one piece with %s", (_, change) => {
    expect(change(many(200))).not.toBe(many(200));
    same(change(many(200)));
  });

  it("is read as in one piece, whatever is put into it", () => {
    const bit = fc.oneof(
      fc.constantFrom("|", "\\", "`", "```", "\n", "\n\n", "\r", "\t", "<!--", "-->", "[a]: b\n"),
      fc.constantFrom("[a]", "> ", "- ", "    ", "---", "| --- |", "#", "~~~\n", "<div>", "[^a]"),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 24, max: 55 }).map((n) => file(n)),
          fc.integer({ min: 2, max: 20 }).map(many),
        ),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.array(bit)), {
          minLength: 1,
          maxLength: 3,
        }),
        (start, changes) => {
          let text = start;
          for (const [where, bits] of changes) {
            const at = Math.floor(where * text.length);
            text = text.slice(0, at) + bits.join("") + text.slice(at);
          }
          same(text);
        },
      ),
      { numRuns: 25 },
    );
  });
});
