import type { Nodes, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A block of the text, as far as its form says what it is. */
export type Block =
  | {
      readonly kind: "text";
      readonly form: string;
      readonly node: Nodes;
      readonly line: number;
      readonly endLine: number;
    }
  /** Verbatim lines, without the blanks that make them so. */
  | {
      readonly kind: "verbatim";
      readonly lines: readonly string[];
      readonly node: Nodes;
      readonly line: number;
      readonly endLine: number;
    }
  /** Lines of a pipe table or a grid table. */
  | {
      readonly kind: "table";
      readonly node: Nodes;
      readonly line: number;
      readonly endLine: number;
    }
  | {
      readonly kind: "comment";
      readonly value: string;
      readonly node: Nodes;
      readonly line: number;
      readonly endLine: number;
    }
  | {
      readonly kind: "unknown";
      readonly node: Nodes;
      readonly line: number;
      readonly endLine: number;
    };

const parser = unified().use(remarkParse);

function place(node: Nodes): { node: Nodes; line: number; endLine: number } {
  return { node, line: node.position?.start.line ?? 1, endLine: node.position?.end.line ?? 1 };
}

/**
 * The mark of an item as it is written. A reader of Markdown takes the number of the first item and
 * counts on.
 */
const MARK = /^(?:[-*+]|\d+[.)])/;

/**
 * Gives the blocks of a document in order; a list becomes one block for each text in it. Parsers of
 * Markdown disagree about blocks without an empty line between them, and about items of a list with
 * one, so both are problems.
 */
export function blocksOf(text: string, onProblem: (node: Nodes, problem: string) => void): Block[] {
  const lines = text.split("\n");
  const out: Block[] = [];
  const isApart = (node: Nodes) => (lines[place(node).line - 2] ?? "").trim() === "";
  const visit = (node: RootContent, depth: number, mark: string): void => {
    const at = place(node);
    if (node.type === "heading") out.push({ kind: "text", form: `heading ${node.depth}`, ...at });
    else if (node.type === "paragraph") {
      const first = (lines[at.line - 1] ?? "").slice((node.position?.start.column ?? 1) - 1);
      if (mark === "" && /^[+|]/.test(first)) out.push({ kind: "table", ...at });
      else out.push({ kind: "text", form: mark || "paragraph", ...at });
    } else if (
      node.type === "code" &&
      node.lang == null &&
      (lines[at.line - 1] ?? "").startsWith("    ")
    ) {
      const own = lines.slice(at.line - 1, at.endLine);
      out.push({ kind: "verbatim", lines: own.map((l) => l.slice(4)), ...at });
    } else if (node.type === "list") {
      node.children.forEach((item, i) => {
        const { line } = place(item);
        const bullet =
          MARK.exec((lines[line - 1] ?? "").slice((item.position?.start.column ?? 1) - 1))?.[0] ??
          "";
        if ((i > 0 || depth > 0) && isApart(item))
          onProblem(item, "there is an empty line above an item of a list");
        item.children.forEach((child, k) => {
          visit(
            child,
            depth + 1,
            child.type === "list" ? "" : `item ${depth + 1} ${k === 0 ? bullet : "more"}`,
          );
        });
      });
    } else if (
      node.type === "html" &&
      node.value.startsWith("<!--") &&
      node.value.indexOf("-->") === node.value.length - 3
    )
      out.push({ kind: "comment", value: node.value, ...at });
    else out.push({ kind: "unknown", ...at });
  };
  for (const [i, node] of parser.parse(text).children.entries()) {
    if (i > 0 && !isApart(node)) onProblem(node, "there is no empty line above");
    visit(node, 0, "");
  }
  return out;
}
