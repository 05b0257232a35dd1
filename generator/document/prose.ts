import type { Nodes } from "mdast";
import type { Span } from "../diagnostics/span.ts";
import type { ResolvedDocument } from "./resolve.ts";
import type { DocumentScope, Subject } from "./scope.ts";

/** Words that an author typed, as text or as code, and where they stand. */
export interface Typed {
  readonly text: string;
  readonly asCode: boolean;
  /** The place of a stretch of the text. */
  at(start: number, length: number): Span;
}

/** Directives whose label is prose; the label of any other names something. */
const PROSE = ["norm"];

/** All that an author typed by hand: no labels of directives, no verbatim blocks. */
export function typedIn(document: ResolvedDocument): Typed[] {
  const out: Typed[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "text" || node.type === "inlineCode") {
      const span = document.source.span(node);
      const at = (start: number, length: number): Span => {
        const before = node.value.slice(0, start).split("\n");
        const line = span.line + before.length - 1;
        const column =
          before.length === 1
            ? span.column + start + (node.type === "inlineCode" ? 1 : 0)
            : (before.at(-1)?.length ?? 0) + 1;
        return { file: span.file, line, column, endLine: line, endColumn: column + length };
      };
      out.push({ text: node.value, asCode: node.type === "inlineCode", at });
    } else if ("children" in node && (node.type !== "textDirective" || PROSE.includes(node.name)))
      for (const child of node.children) visit(child);
  };
  visit(document.source.root);
  return out;
}

/** The shortest end of a subject's path that names it and nothing else. */
export function shortName(scope: DocumentScope, of: Subject): string {
  const parts = of.path.split(".");
  for (let n = 1; n < parts.length; n++) {
    const tail = parts.slice(-n).join(".");
    const found = scope.find(tail);
    if (found.length === 1 && found[0]?.id === of.id) return tail;
  }
  return of.path;
}
