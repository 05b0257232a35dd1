import type { Nodes } from "mdast";

/** The text of a block, and the line and column at which each of its characters stands. */
export interface Words {
  readonly text: string;
  at(index: number): { readonly line: number; readonly column: number };
}

interface Piece {
  readonly start: number;
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/**
 * Gives the words of a block in one line. Code keeps its back-quotes, emphasis its stars; other
 * markup is a problem.
 */
export function wordsOf(block: Nodes, onProblem: (node: Nodes, problem: string) => void): Words {
  const pieces: Piece[] = [];
  let text = "";
  const add = (node: Nodes, value: string, shift = 0): void => {
    const p = node.position?.start ?? { line: 1, column: 1 };
    pieces.push({ start: text.length, line: p.line, column: p.column + shift, value });
    text += value.replace(/\s/g, " ");
  };
  const visit = (node: Nodes): void => {
    if (node.type === "text") add(node, node.value);
    else if (node.type === "inlineCode") add(node, `\`${node.value}\``);
    else if (node.type === "emphasis") {
      add(node, "*");
      for (const child of node.children) visit(child);
      add(node, "*");
    } else onProblem(node, `${node.type} is not expected in a text`);
  };
  if ("children" in block) for (const child of block.children) visit(child);
  return {
    text,
    at(index) {
      const piece = pieces.findLast((p) => p.start <= index) ?? {
        start: 0,
        line: 1,
        column: 1,
        value: "",
      };
      const before = piece.value.slice(0, index - piece.start);
      const lines = before.split("\n");
      return lines.length === 1
        ? { line: piece.line, column: piece.column + before.length }
        : { line: piece.line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    },
  };
}
