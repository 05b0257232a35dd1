import type { Node } from "web-tree-sitter";
import type { Token } from "../text/c-tokens.ts";
import type { Source } from "../text/source.ts";

/**
 * Remembers which tokens have been understood. One that nobody has claimed in the end is a problem.
 */
export class Claims {
  private readonly source: Source;
  private readonly tokens: readonly Token[];
  private readonly byStart: ReadonlyMap<number, Token>;
  private readonly taken = new Set<Token>();

  constructor(source: Source, tokens: readonly Token[]) {
    this.source = source;
    this.tokens = tokens;
    this.byStart = new Map(tokens.map((t) => [t.start, t]));
  }

  /** Claims the token that a leaf of the tree is; undefined for all other nodes. */
  take(node: Node | undefined): Token | undefined {
    const token = node && this.byStart.get(node.startIndex);
    if (!token || token.end !== node.endIndex || node.childCount > 0) return undefined;
    this.taken.add(token);
    return token;
  }

  /** The same for a name that is no keyword: the parser takes some of those for names. */
  takeName(node: Node | undefined): Token | undefined {
    return node && this.byStart.get(node.startIndex)?.kind === "name" ? this.take(node) : undefined;
  }

  /**
   * Reports what nobody has claimed, tokens in a row as one problem, or else what the parser
   * stumbled over.
   */
  reportRest(root: Node): void {
    let any = false;
    let row = false;
    for (const token of this.tokens) {
      const left = !this.taken.has(token);
      if (left && !row)
        this.source.problem(token, `\`${token.text}\` fits no struct that a header may declare`);
      any ||= left;
      row = left;
    }
    if (!any && root.hasError) this.reportMissing(root);
  }

  /** Reports the first token that the parser had to add to make sense of the text. */
  private reportMissing(root: Node): void {
    const left = [root];
    for (let node = left.pop(); node; node = left.pop()) {
      if (node.isMissing) {
        this.source.problem(
          { start: node.startIndex, end: node.endIndex },
          `\`${node.type}\` is missing here`,
        );
        return;
      }
      for (const child of node.children.toReversed()) if (child.hasError) left.push(child);
    }
    this.source.problem(undefined, "the header is not C");
  }
}
