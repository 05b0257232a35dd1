import remarkParse from "remark-parse";
import { unified } from "unified";
import { columnOf } from "./headings.ts";
import { wordsOf } from "./words.ts";

/** A cell: its words, and the line (from 0 in the table) and column at which they begin. */
interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** A table that was read: the names of its rows, and a value for each of its properties. */
export interface TableReading {
  /** The property of the first column behind the names. */
  readonly by: string;
  readonly names: readonly string[];
  readonly values: readonly {
    readonly name: string;
    readonly property: string;
    readonly value: string;
    readonly cell: Cell;
  }[];
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

const parser = unified().use(remarkParse);

/** Reads a pipe table or a grid table whose borders stand in the same columns in every line. */
export function readTable(lines: readonly string[]): TableReading {
  const problems: { line: number; problem: string }[] = [];
  const first = lines[0] ?? "";
  const grid = first.startsWith("+");
  const borders = [...first].flatMap((c, i) => (c === (grid ? "+" : "|") ? [i] : []));
  const rows: Cell[][] = [];
  let open: { texts: string[][]; line: number } | undefined;

  const close = (endLine: number): void => {
    if (!open) return;
    const { texts, line } = open;
    rows.push(
      texts.map((t, i): Cell => {
        const source = t
          .map((s) => s.trim())
          .join("\n")
          .trim();
        const root = parser.parse(source);
        const [only, ...more] = root.children;
        if (only && (only.type !== "paragraph" || more.length > 0))
          problems.push({ line, problem: "a cell holds more than a text" });
        const words = only
          ? wordsOf(only, (_, problem) => problems.push({ line, problem })).text
          : "";
        return { text: words, line, column: (borders[i] ?? 0) + 3, endLine };
      }),
    );
    open = undefined;
  };
  const pieces = (l: string): string[] =>
    borders.slice(0, -1).map((b, i) => l.slice(b + 1, borders[i + 1]));
  lines.forEach((l, n) => {
    const rule = grid ? l.startsWith("+") : n === 1;
    const mark = grid && !rule ? "|" : first.charAt(0);
    if (l.length !== first.length || borders.some((b) => l[b] !== mark))
      problems.push({ line: n, problem: "the borders of the table do not stand below each other" });
    else if (rule && grid) {
      const fill = rows.length === 0 && open ? "=" : "-";
      if (n > 0 && !open) problems.push({ line: n, problem: "a row without lines" });
      if (pieces(l).some((p) => p !== fill.repeat(p.length)))
        problems.push({ line: n, problem: `the rule is not made of \`${fill}\`` });
      close(n - 1);
    } else if (rule) {
      if (pieces(l).some((p) => !/^-+:?$/.test(p)))
        problems.push({ line: n, problem: "the rule is not made of `-`" });
    } else {
      const texts = pieces(l);
      if (texts.some((t) => !/^ .* $/.test(t)))
        problems.push({ line: n, problem: "a cell touches its border" });
      if (!grid) close(n - 1);
      open ??= { texts: texts.map(() => []), line: n };
      for (const [i, t] of texts.entries()) open.texts[i]?.push(t);
    }
  });
  if (grid && open) problems.push({ line: lines.length - 1, problem: "the last row is open" });
  close(lines.length - 1);
  if (!grid) {
    const numeric =
      first.length === 0
        ? []
        : (rows[0] ?? []).map((_, i) =>
            rows.slice(1).every((r) => /^-?\d*$/.test(r[i]?.text ?? "")),
          );
    if (pieces(lines[1] ?? "").some((p, i) => p.endsWith(":") !== numeric[i]))
      problems.push({
        line: 1,
        problem: "columns of numbers, and only they, are aligned to the right",
      });
  }
  return values(rows, problems);
}

function values(
  rows: readonly (readonly Cell[])[],
  problems: { line: number; problem: string }[],
): TableReading {
  const [head = [], ...body] = rows;
  const [first = "", ...headings] = head.map((c) => c.text);
  const columns = headings.map(columnOf);
  const properties = headings.map((h, i) => columns[i]?.property ?? h);
  const places = columns.flatMap((c) => c?.place ?? []);
  if (first !== "Name") problems.push({ line: 0, problem: "the first column is not `Name`" });
  for (const [i, heading] of headings.entries())
    if (!columns[i])
      problems.push({ line: 0, problem: `\`${heading}\` is not the heading of a column` });
  if (places.some((p, i) => i > 0 && p < (places[i - 1] ?? 0)))
    problems.push({ line: 0, problem: "the columns are not in their order" });
  const names: string[] = [];
  const out = body.flatMap((row) => {
    const written = row[0]?.text ?? "";
    const name = /^`([^`]+)`$/.exec(written)?.[1];
    if (name === undefined)
      problems.push({ line: row[0]?.line ?? 0, problem: `\`${written}\` is not a name` });
    names.push(name ?? written);
    return row
      .slice(1)
      .flatMap((cell, i) =>
        cell.text === ""
          ? []
          : [{ name: name ?? written, property: properties[i] ?? "", value: cell.text, cell }],
      );
  });
  return { by: properties[0] ?? "", names, values: out, problems };
}
