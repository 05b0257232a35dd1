import type { Span } from "../diagnostics/span.ts";

/** The place of a part of a text that stands on one line, by the offsets of its start and end. */
export function placeIn(file: string, text: string, start: number, end: number): Span {
  const line = text.slice(0, start).split("\n").length;
  const column = start - text.lastIndexOf("\n", start - 1);
  return { file, line, column, endLine: line, endColumn: column + end - start };
}
