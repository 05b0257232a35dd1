import { ts } from "ts-morph";
import type { Range } from "../text/lines.ts";

/**
 * A node or a token of TypeScript. Semicolons and commas at the end of a list are left out: they
 * mean nothing.
 */
export interface Tree extends Range {
  readonly kind: ts.SyntaxKind;
  /** The text of a token; of strings, what they stand for. */
  readonly text: string;
  readonly children: readonly Tree[];
  /** The offset at which the comment before it starts, if there is one. */
  readonly full: number;
}

/** The statements of a text, and the errors that its parser found. */
export interface Parsed {
  readonly statements: readonly Tree[];
  readonly errors: readonly (Range & { readonly problem: string })[];
}

const { SyntaxKind } = ts;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Parses the text of a file; errors of syntax are part of the result. */
export function parse(text: string): Parsed {
  const source = ts.createSourceFile(
    "file.ts",
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    false,
  );
  const { parseDiagnostics } = source as unknown as {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return {
    statements: source.statements.map((s) => treeOf(s, source)),
    errors: parseDiagnostics.map((d) => ({
      start: d.start,
      end: d.start + d.length,
      problem: `the parser says: ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`,
    })),
  };
}

function treeOf(node: ts.Node, source: ts.SourceFile): Tree {
  const base = {
    kind: node.kind,
    start: node.getStart(source, false),
    end: node.end,
    full: node.pos,
  };
  if (ts.isStringLiteral(node)) return { ...base, text: node.text, children: [] };
  const list = node.getChildren(source).filter((c) => c.kind !== SyntaxKind.SemicolonToken);
  if (list.length === 0)
    return {
      ...base,
      text: node.kind === SyntaxKind.SyntaxList ? "" : source.text.slice(base.start, base.end),
      children: [],
    };
  if (node.kind === SyntaxKind.SyntaxList && list.at(-1)?.kind === SyntaxKind.CommaToken)
    list.pop();
  return asMember({ ...base, text: "", children: list.map((c) => treeOf(c, source)) });
}

/**
 * `value["a-b"]` is read as `value.a-b` would be if there were such names, so that forms need not
 * tell the two apart.
 */
function asMember(t: Tree): Tree {
  const [object, open, key, close] = t.children;
  if (
    t.kind !== SyntaxKind.ElementAccessExpression ||
    !object ||
    !open ||
    key?.kind !== SyntaxKind.StringLiteral ||
    IDENTIFIER.test(key.text)
  )
    return t;
  return {
    ...t,
    kind: SyntaxKind.PropertyAccessExpression,
    children: [
      object,
      { ...open, kind: SyntaxKind.DotToken, text: "." },
      { ...key, end: close?.end ?? key.end, kind: SyntaxKind.Identifier },
    ],
  };
}

/** Tells if a name can stand without quotation marks. */
export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** The tokens of trees, in the order of the text. */
export function* leavesOf(list: readonly Tree[]): Generator<Tree> {
  for (const t of list) {
    if (t.children.length > 0) yield* leavesOf(t.children);
    else if (t.end > t.start) yield t;
  }
}
