import type { Nodes } from "mdast";
import { type Span, startOf } from "../../diagnostics/span.ts";

/** Gives the place of a node of Markdown, or the start of the file for one without a place. */
export function nodeSpan(file: string, node: Nodes | undefined): Span {
  const p = node?.position;
  if (!p) return startOf(file);
  return {
    file,
    line: p.start.line,
    column: p.start.column,
    endLine: p.end.line,
    endColumn: p.end.column,
  };
}
