import { fold, longestWord, WIDTH } from "./lines.ts";

/**
 * The widths of columns: each at least as wide as its longest word, the rest of the room to those
 * with the most text.
 */
function widths(rows: readonly (readonly string[])[], room: number): number[] {
  const columns = rows[0]?.map((_, i) => rows.map((r) => r[i] ?? "")) ?? [];
  const natural = columns.map((c) => Math.max(1, ...c.map((t) => t.length)));
  const out = columns.map((c) => Math.max(1, ...c.map(longestWord)));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  while (sum(out) < room) {
    const gaps = natural.map((n, i) => n - (out[i] ?? 0));
    const largest = gaps.indexOf(Math.max(...gaps));
    if ((gaps[largest] ?? 0) <= 0) break;
    // The narrowest column that still breaks its text gets the next character, so that no column
    // starves.
    const hungry = gaps.map((g, i) =>
      g > 0 ? (out[i] ?? 0) / (natural[i] ?? 1) : Number.POSITIVE_INFINITY,
    );
    const next = hungry.indexOf(Math.min(...hungry));
    out[next] = (out[next] ?? 0) + 1;
  }
  return out;
}

const isNumber = (text: string) => /^-?\d*$/.test(text);

/**
 * A table of ready Markdown texts, the first row being the headings: a pipe table if each row fits
 * on one line, else a grid table with broken lines. Columns of numbers in a pipe table are aligned
 * to the right.
 */
export function printTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const room = WIDTH - 3 * columns - 1;
  const w = widths(rows, room);
  const right = w.map((_, i) => rows.slice(1).every((r) => isNumber(r[i] ?? "")));
  const fits = rows.every((r) => r.every((t, i) => t.length <= (w[i] ?? 0)));
  // In a grid, four blanks before a number would make it code.
  const pad = (text: string, i: number) =>
    fits && right[i] ? text.padStart(w[i] ?? 0) : text.padEnd(w[i] ?? 0);
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(" | ")} |`;
  const [head = [], ...body] = rows;
  if (fits) {
    const under = (n: number, i: number) =>
      right[i] ? `${"-".repeat(n + 1)}:` : "-".repeat(n + 2);
    const rule = `|${w.map(under).join("|")}|`;
    return [line(head), rule, ...body.map(line)].join("\n");
  }
  const rule = (mark: string) => `+${w.map((n) => mark.repeat(n + 2)).join("+")}+`;
  const tall = (cells: readonly string[]) => {
    const folded = cells.map((t, i) => fold(t, w[i] ?? 0));
    const height = Math.max(1, ...folded.map((f) => f.length));
    return Array.from({ length: height }, (_, n) => line(folded.map((f) => f[n] ?? "")));
  };
  return [
    rule("-"),
    ...tall(head),
    rule("="),
    ...body.flatMap((r) => [...tall(r), rule("-")]),
  ].join("\n");
}
