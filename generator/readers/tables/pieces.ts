import type { Nodes, Root, RootContent, Table, TableRow } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Rows that are given to the parser at once. What it needs grows with more than their number. */
const ROWS = 300;

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

function* pieces(lines: readonly string[], { head, from, to }: Run): Generator<TableRow> {
  const above = lines.slice(head, head + 2).join("");
  for (let first = from; first < to; first += ROWS) {
    const text = above + lines.slice(first, Math.min(first + ROWS, to)).join("");
    const [table] = parser.parse(text).children as [Table];
    for (const row of table.children.slice(1)) {
      move(row, (line) => line + first - 2);
      yield row;
    }
  }
}

function* joined(node: Table, lines: readonly string[], run: Run): Generator<TableRow> {
  const [first, ...rest] = node.children;
  if (first) yield first;
  yield* pieces(lines, run);
  yield* rest;
}

const whole = (root: Root): Block[] =>
  root.children.map((node) => ({ node, rows: node.type === "table" ? node.children : [] }));

/**
 * Parses Markdown, long tables in pieces. The result is the one of the parser for the whole text:
 * first it gets the text without most rows of such tables, and only if it takes each for a table
 * that stands on its own, the rows follow.
 */
export function parseBlocks(text: string): Block[] {
  const lines = text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
  const runs = runsIn(lines);
  if (runs.length === 0) return whole(parser.parse(text));
  const left = new Set(
    runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const kept = [...lines.keys()].filter((i) => !left.has(i));
  const root = parser.parse(kept.map((i) => lines[i]).join(""));
  move(root, (line) => (kept[line - 1] ?? lines.length) + 1);
  const byLine = new Map(runs.map((r) => [r.head + 1, r]));
  const found = root.children.filter(
    (n) => n.type === "table" && byLine.has(n.position?.start.line ?? 0),
  );
  if (found.length !== runs.length || defines(root)) return whole(parser.parse(text));
  return root.children.map((node) => {
    if (node.type !== "table") return { node, rows: [] };
    const run = byLine.get(node.position?.start.line ?? 0);
    return { node, rows: run ? joined(node, lines, run) : node.children };
  });
}
