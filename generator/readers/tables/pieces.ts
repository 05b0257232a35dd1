import type { Nodes, Root, RootContent, Table, TableRow } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Rows that are given to the parser at once. What it needs grows with more than their number. */
const ROWS = 25;

const ROW = /^\|.*[^\s|].*\|[ \t]*$/;
const DELIMITERS = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/** A block of a file. The rows of a long table are parsed as they are taken. */
export interface Block {
  readonly node: RootContent;
  /** The rows of a table, its head first; none for another block. */
  readonly rows: Iterable<TableRow>;
}

/**
 * Rows that follow each other in a long table: head, delimiters, then the lines that are left out.
 */
interface Run {
  /** The index of the line with the head. */
  readonly head: number;
  /** The indices of the first line that is left out, and of the one behind them. */
  readonly from: number;
  readonly to: number;
}

/** Lines of a text with their ends, and how many stand above them. */
export interface Section {
  readonly lines: readonly string[];
  readonly first: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Long tables by the look of their lines. Their last row stays, so that what follows it and its end
 * stay what they are.
 */
function runsIn(lines: readonly string[]): Run[] {
  const bare = lines.map((l) => l.replace(/[\r\n]+$/, ""));
  const runs: Run[] = [];
  for (let head = 0; head + 2 < lines.length; head++) {
    if (!ROW.test(bare[head] ?? "") || !DELIMITERS.test(bare[head + 1] ?? "")) continue;
    const from = head + 2;
    let end = from;
    while (end < lines.length && ROW.test(bare[end] ?? "")) end++;
    if (end - from > ROWS) runs.push({ head, from, to: end - 1 });
    head = Math.max(head, end - 1);
  }
  return runs;
}

/** Changes the lines of a tree's positions. */
function move(node: Nodes, to: (line: number) => number): void {
  if (node.position)
    for (const point of [node.position.start, node.position.end]) point.line = to(point.line);
  if ("children" in node) for (const child of node.children) move(child, to);
}

/** Definitions change what other blocks mean, wherever they stand. */
const defines = (node: Nodes): boolean =>
  node.type === "definition" ||
  node.type === "footnoteDefinition" ||
  ("children" in node && node.children.some(defines));

function* pieces({ lines, first: start }: Section, { head, from, to }: Run): Generator<TableRow> {
  const above = lines.slice(head, head + 2).join("");
  for (let first = from; first < to; first += ROWS) {
    const text = above + lines.slice(first, Math.min(first + ROWS, to)).join("");
    const [table] = parser.parse(text).children as [Table];
    for (const row of table.children.slice(1)) {
      move(row, (line) => start + line + first - 2);
      yield row;
    }
  }
}

function* joined(node: Table, section: Section, run: Run): Generator<TableRow> {
  const [first, ...rest] = node.children;
  if (first) yield first;
  yield* pieces(section, run);
  yield* rest;
}

/** Parses the lines of a section as they are. */
function whole({ lines, first }: Section): Block[] {
  const root: Root = parser.parse(lines.join(""));
  move(root, (line) => first + line);
  return root.children.map((node) => ({ node, rows: node.type === "table" ? node.children : [] }));
}

/**
 * Parses a section, long tables in pieces: first the parser gets the text without most rows of such
 * tables, and only if it takes each for a table that stands on its own, the rows follow.
 */
function parseSection(section: Section): Block[] {
  const { lines, first } = section;
  const runs = runsIn(lines);
  if (runs.length === 0) return whole(section);
  const left = new Set(
    runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const kept = [...lines.keys()].filter((i) => !left.has(i));
  const root = parser.parse(kept.map((i) => lines[i]).join(""));
  move(root, (line) => first + (kept[line - 1] ?? lines.length) + 1);
  const byLine = new Map(runs.map((r) => [first + r.head + 1, r]));
  const found = root.children.filter(
    (n) => n.type === "table" && byLine.has(n.position?.start.line ?? 0),
  );
  if (found.length !== runs.length || defines(root)) return whole(section);
  return root.children.map((node) => {
    if (node.type !== "table") return { node, rows: [] };
    const run = byLine.get(node.position?.start.line ?? 0);
    return { node, rows: run ? joined(node, section, run) : node.children };
  });
}

/**
 * Lines that can mean something to what stands far below them: fences, HTML that is not a comment
 * of one line, definitions.
 */
const REACHES_FAR = /```|~~~|\]:|^[^\w|#\r\n]*<(?!!--[^\r\n]*-->[ \t]*$)/m;

/**
 * Sections of some dozen lines. Each but the first begins with a heading behind an empty line,
 * which nothing before it can reach.
 */
export function* sectionsOf(text: string): Generator<Section> {
  const lines = text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
  let first = 0;
  if (!REACHES_FAR.test(text)) {
    for (let i = ROWS; i < lines.length; i++) {
      if (i - first < ROWS || !/^## /.test(lines[i] ?? "") || (lines[i - 1] ?? "").trim() !== "")
        continue;
      yield { lines: lines.slice(first, i), first };
      first = i;
    }
  }
  yield { lines: lines.slice(first), first };
}

/**
 * Parses Markdown in sections, and long tables in pieces. The blocks are those that the parser
 * gives for the whole text.
 */
export function* parseBlocks(text: string): Generator<Block> {
  for (const section of sectionsOf(text)) yield* parseSection(section);
}
