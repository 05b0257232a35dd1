/** Levels of nesting that a file may have. */
export const MAX_DEPTH = 64;

/** The lexer marks what follows with these; they are not part of the text. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);
/** A line that begins with so many blanks and indicators that it cannot be meant. */
const FAR_IN = new RegExp(`^(?:[ \\t]|[-?:][ \\t]){${4 * MAX_DEPTH}}`, "m");

/**
 * The offset where a text nests deeper than the parser, which calls itself for every level, can be
 * trusted to follow. `lexemes` are what the lexer of `yaml` cuts the text into.
 */
export function tooDeepAt(text: string, lexemes: readonly string[]): number | undefined {
  let depth = 0;
  let at = 0;
  let scalar = false;
  for (const token of lexemes) {
    if (!scalar && (token === "[" || token === "{") && ++depth > MAX_DEPTH) return at;
    if (!scalar && (token === "]" || token === "}")) depth--;
    scalar = token === "\u001f";
    if (!MARKS.has(token)) at += token.length;
  }
  const line = FAR_IN.exec(text);
  return line ? line.index : undefined;
}
