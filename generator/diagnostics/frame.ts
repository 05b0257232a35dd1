import { codeFrameColumns } from "@babel/code-frame";
import type { Span } from "./span.ts";
import { visible } from "./visible.ts";

/** Columns of a long line that are shown before and after the place. */
const BEFORE = 80;
const AFTER = 120;

/**
 * The line of a place with a caret, and one line above and below. Hidden characters are shown as
 * escapes, long lines in part.
 */
export function frame(text: string, { line, column, endLine, endColumn }: Span): string {
  const lines = text.split(/\r?\n/);
  const from = column - 1 > BEFORE + AFTER ? column - 1 - BEFORE : 0;
  const to = Math.max(column - 1, 0) + AFTER;
  const part = (l: string) => {
    const cut = l.length > to + AFTER;
    const before = from > 0 && l.length > from ? "…" : "";
    return `${before}${visible(l.slice(from, cut ? to : undefined))}${cut ? "…" : ""}`;
  };
  const wide = (l: string, end: number) =>
    (from > 0 && l.length > from ? 1 : 0) + visible(l.slice(from, Math.max(end, from))).length;
  for (let i = Math.max(line - 2, 0); i <= Math.min(line, lines.length - 1); i++) {
    const l = lines[i] ?? "";
    if (i !== line - 1) lines[i] = part(l);
  }
  const own = lines[line - 1] ?? "";
  lines[line - 1] = part(own);
  const start = wide(own, column - 1) + 1;
  const last = Math.min(
    wide(own, Math.min(endColumn - 1, to)) + 1,
    (lines[line - 1] ?? "").length + 1,
  );
  const end = endLine === line ? { line, column: Math.max(last, start + 1) } : undefined;
  return codeFrameColumns(
    lines.join("\n"),
    { start: { line, column: start }, ...(end && { end }) },
    { linesAbove: 1, linesBelow: 1 },
  );
}
