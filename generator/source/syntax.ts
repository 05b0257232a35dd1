import { type Document, type ErrorCode, isScalar, visit, type YAMLError } from "yaml";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { Span } from "../diagnostics/span.ts";

const CLOSE = "indent the keys of a map alike, and close every brace, bracket and quote";

/** The parser's findings that have codes of their own. */
const CODES = {
  TAB_AS_INDENT: "PV112",
  BLOCK_AS_IMPLICIT_KEY: "PV113",
  BLOCK_IN_FLOW: "PV113",
  MULTILINE_IMPLICIT_KEY: "PV115",
  KEY_OVER_1024_CHARS: "PV117",
} as const satisfies Partial<Record<ErrorCode, string>>;

/** How the parser's other findings are mended. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: CLOSE,
  MISSING_CHAR: CLOSE,
  BAD_SCALAR_START: "put the text in quotes",
  UNEXPECTED_TOKEN: "remove it, or put the text in quotes; inside of quotes '…' write '' for one",
  BAD_DQ_ESCAPE: "write \\\\ for a backslash in \"…\", or use '…'",
  BAD_ALIAS: "put a text that begins with `*` in quotes",
};

/** Says where the text in quotes begins that ends where the parser wants a closing quote. */
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

/**
 * Reports the first finding of the parser in a document, in words of an author where there are
 * some. Most of the others would follow from it. Returns true if there is one.
 */
export function reportSyntax(
  document: Document.Parsed,
  at: (start: number, end: number) => Span,
  diagnostics: Diagnostics,
): boolean {
  const [first] = [...document.errors].sort((a: YAMLError, b: YAMLError) => a.pos[0] - b.pos[0]);
  if (!first) return false;
  const span = at(...first.pos);
  const open = first.message.startsWith("Missing closing")
    ? openQuote(document, first.pos[0])
    : undefined;
  if (open !== undefined) diagnostics.report("PV114", {}, at(open, open + 1));
  else if (first.code === "NON_STRING_KEY")
    diagnostics.report("PV116", { what: "what stands here as a key" }, span);
  else if (first.code in CODES)
    diagnostics.report(CODES[first.code as keyof typeof CODES], {}, span);
  else
    diagnostics.report(
      "PV101",
      {
        problem: first.message.replace(/\s+/g, " "),
        remedy: REMEDIES[first.code] ?? "write the file as plain YAML: maps, lists and scalars",
      },
      span,
    );
  return true;
}
