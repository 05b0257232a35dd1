import type { Range } from "./lines.ts";
import type { Source } from "./source.ts";
import { endsEarly, goesOn, hasTrigraph, isTrigraph } from "./trigraphs.ts";

/** `path` is `<…>` behind `#include`; `mark` is one character of punctuation. */
type TokenKind = "name" | "keyword" | "number" | "string" | "path" | "mark";

/** A token of C, with its offsets. */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  /** Its number among all tokens of the file. */
  readonly index: number;
  /** True for the first one on its line, as the C preprocessor counts lines. */
  readonly leads: boolean;
}

const KEYWORDS = new Set([
  ...(
    "auto break case char const continue default do double else enum extern float for goto if " +
    "inline int long"
  ).split(" "),
  ...(
    "register restrict return short signed sizeof static struct switch typedef union unsigned " +
    "void volatile while"
  ).split(" "),
]);
const BLANK = /[ \t]+/y;
const NEWLINE = /\r?\n/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const WORD = /[A-Za-z_]\w*|\d[\w.]*/y;
const PATH = /<[^<>"\s]*>/y;
const MARK = /[!#%&'()*+,\-./:;<=>?[\]^{|}~]/y;
const OTHER = /[^\s\w"!#%&'()*+,\-./:;<=>?[\]^{|}~]+|\s/y;
/** Characters of a word; no name comes near. */
const MAX_WORD = 1000;
const OTHER_SIGN = "some compilers take `??` and the next character for another character";
const EARLY = "compilers join the lines, so that the comment ends here";

/** A stretch of the text: a token if it has a kind, else something between tokens. */
interface Piece {
  readonly end: number;
  readonly kind?: TokenKind;
  readonly problem?: string;
  readonly newline?: boolean;
}

/**
 * Cuts C into tokens, without blanks and comments. Characters that no token has are problems.
 */
export function tokenise(source: Source): Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  let leads = true;
  for (let start = 0; start < text.length; ) {
    const { end, kind, problem, newline = false } = pieceAt(text, start, followsInclude(tokens));
    if (problem !== undefined) source.problem({ start, end }, problem);
    if (kind !== undefined)
      tokens.push({ kind, text: text.slice(start, end), start, end, index: tokens.length, leads });
    leads = newline || (leads && kind === undefined);
    start = end;
  }
  return tokens;
}

/** Gives the piece that starts at an offset; it is never empty. */
function pieceAt(text: string, start: number, path: boolean): Piece {
  const endOf = (pattern: RegExp): number => {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : 0;
  };
  const blank = endOf(BLANK);
  if (blank) return { end: blank };
  const word = endOf(WORD);
  if (word)
    return word - start > MAX_WORD
      ? { end: word, problem: "the word is too long" }
      : { end: word, kind: kindOfWord(text.slice(start, word)) };
  const newline = endOf(NEWLINE);
  if (newline) return { end: newline, newline: true };
  if (text.startsWith("/*", start)) {
    const close = text.indexOf("*/", start + 2);
    if (close < 0) return { end: text.length, problem: "the comment does not end" };
    const end = close + 2;
    return { end, ...(endsEarly(text.slice(start, end)) && { problem: EARLY }) };
  }
  const comment = endOf(LINE_COMMENT);
  if (comment)
    return {
      end: comment,
      ...(goesOn(text.slice(start, comment)) && {
        problem: "the comment goes on in the next line",
      }),
    };
  if (text[start] === '"') {
    const { end, closed } = stringAt(text, start);
    if (!closed) return { end, problem: "the string does not end" };
    return {
      end,
      kind: "string",
      ...(hasTrigraph(text.slice(start, end)) && { problem: OTHER_SIGN }),
    };
  }
  const bracketed = path ? endOf(PATH) : 0;
  if (bracketed) return { end: bracketed, kind: "path" };
  if (isTrigraph(text.slice(start, start + 3))) return { end: start + 3, problem: OTHER_SIGN };
  const mark = endOf(MARK);
  if (mark) return { end: mark, kind: "mark" };
  return {
    end: endOf(OTHER) || start + 1,
    problem: "no such character stands here outside of comments and strings",
  };
}

/** Finds the end of the string that starts here; `closed` is false where no quote ends it. */
function stringAt(text: string, start: number): { end: number; closed: boolean } {
  for (let i = start + 1; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x20) return { end: i, closed: false };
    if (text[i] === '"') return { end: i + 1, closed: true };
    if (text[i] === "\\" && text.charCodeAt(i + 1) >= 0x20) i++;
  }
  return { end: text.length, closed: false };
}

function kindOfWord(word: string): TokenKind {
  if (/^\d/.test(word)) return "number";
  return KEYWORDS.has(word) ? "keyword" : "name";
}

function followsInclude(tokens: readonly Token[]): boolean {
  return (
    tokens.at(-1)?.text === "include" &&
    tokens.at(-2)?.text === "#" &&
    tokens.at(-2)?.leads === true &&
    tokens.at(-1)?.leads === false
  );
}
