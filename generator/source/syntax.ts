import { type Document, type ErrorCode, isScalar, visit, type YAMLError } from "yaml";

const CLOSE = "indent the keys of a map alike, and close every brace, bracket and quote";

/** What the parser's findings mean to an author: the remedy and, where the parser speaks of its own parts, the problem too. */
const WORDS: Partial<Record<ErrorCode, { readonly remedy: string; readonly problem?: string }>> = {
  TAB_AS_INDENT: {
    problem: "a tab stands where blanks have to indent",
    remedy: "indent with blanks",
  },
  BAD_INDENT: { remedy: CLOSE },
  MISSING_CHAR: { remedy: CLOSE },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: "a second key begins inside of a value",
    remedy: "indent the keys of a map alike, and put a text with `: ` in it in quotes",
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: "a key without a colon and a blank behind it",
    remedy: "write `key: value`",
  },
  BLOCK_IN_FLOW: {
    problem: "a second key begins inside of a value",
    remedy:
      "put a comma between the entries in braces and brackets, and a text with `: ` in it in quotes",
  },
  BAD_SCALAR_START: { remedy: "put the text in quotes" },
  UNEXPECTED_TOKEN: {
    remedy: "remove it, or put the text in quotes; inside of quotes '…' write '' for one",
  },
  BAD_DQ_ESCAPE: { remedy: "write \\\\ for a backslash in \"…\", or use '…'" },
  NON_STRING_KEY: { problem: "a key that is not a word", remedy: "use a name as the key" },
  KEY_OVER_1024_CHARS: {
    problem: "a key with more than 1024 characters",
    remedy: "use a shorter name",
  },
  BAD_ALIAS: { remedy: "put a text that begins with `*` in quotes" },
};

/** What is wrong with the text of a document, how it is mended, and where it begins and ends. */
export interface SyntaxProblem {
  readonly problem: string;
  readonly remedy: string;
  readonly pos: readonly [number, number];
}

/** Where the text in quotes begins that ends where the parser wants a closing quote. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (
        isScalar(node) &&
        node.range &&
        node.type?.startsWith("QUOTE") &&
        node.range[0] < end &&
        node.range[2] >= end
      )
        start = node.range[0];
    },
  });
  return start;
}

/** The first finding of the parser in a document, in words of an author. Most of the others would follow from it. */
export function syntaxProblem(document: Document.Parsed): SyntaxProblem | undefined {
  const [first] = [...document.errors].sort((a: YAMLError, b: YAMLError) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  const open = first.message.startsWith("Missing closing")
    ? openQuote(document, first.pos[0])
    : undefined;
  if (open !== undefined)
    return {
      problem: "the quote that opens here is never closed",
      remedy: "close it at the end of the text",
      pos: [open, open + 1],
    };
  const words = WORDS[first.code];
  return {
    problem: words?.problem ?? first.message.replace(/\s+/g, " "),
    remedy: words?.remedy ?? "write the file as plain YAML: maps, lists and scalars",
    pos: first.pos,
  };
}
