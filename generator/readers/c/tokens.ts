import type { Range, Source } from "./source.ts";

/** `path` is `<…>` behind `#include`; `mark` is one character of punctuation. */
type TokenKind = "name" | "keyword" | "number" | "string" | "path" | "mark";

export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  /** Its number among all tokens of the file. */
  readonly index: number;
  /** Whether it is the first one on its line, as the C preprocessor counts lines. */
  readonly leads: boolean;
}

const KEYWORDS = new Set(
  "auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while".split(" "),
);
const BLANK = /[ \t]+/y;
const NEWLINE = /\r?\n/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const WORD = /[A-Za-z_]\w*|\d[\w.]*/y;
const PATH = /<[^<>"\s]*>/y;
const MARK = /[!#%&'()*+,\-./:;<=>?[\]^{|}~]/y;
const OTHER = /[^\s\w"!#%&'()*+,\-./:;<=>?[\]^{|}~]+|\s/y;
const MAX_NAME = 100;

/** Cuts a header into tokens, without blanks and comments. Characters that no header needs are problems. */
export function tokenise(source: Source): Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  let at = 0;
  let leads = true;
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const add = (kind: TokenKind, end: number) => {
    tokens.push({ kind, text: text.slice(at, end), start: at, end, index: tokens.length, leads });
    leads = false;
    at = end;
  };
  const skip = (end: number, problem?: string) => {
    if (problem !== undefined) source.problem({ start: at, end }, problem);
    at = end;
  };
  while (at < text.length) {
    let end = match(BLANK);
    if (end >= 0) skip(end);
    else if ((end = match(NEWLINE)) >= 0) {
      skip(end);
      leads = true;
    } else if (text.startsWith("/*", at)) {
      end = text.indexOf("*/", at + 2);
      if (end < 0) skip(text.length, "the comment does not end");
      else skip(end + 2);
    } else if ((end = match(LINE_COMMENT)) >= 0) skip(end, text.slice(at, end).trimEnd().endsWith("\\") ? "the comment goes on in the next line" : undefined);
    else if (text[at] === '"') {
      const string = stringAt(text, at);
      if (string.closed) add("string", string.end);
      else skip(string.end, "the string does not end");
    } else if ((end = match(WORD)) >= 0) {
      if (end - at > MAX_NAME) skip(end, "the word is too long");
      else add(kindOfWord(text.slice(at, end)), end);
    } else if (followsInclude(tokens) && (end = match(PATH)) >= 0) add("path", end);
    else if ((end = match(MARK)) >= 0) add("mark", end);
    else skip(Math.max(at + 1, match(OTHER)), "no header has such characters outside of comments");
  }
  return tokens;
}

/** Where the string ends that starts here, and whether a quote closes it there. */
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
  return tokens.at(-1)?.text === "include" && tokens.at(-2)?.text === "#" && tokens.at(-2)?.leads === true && tokens.at(-1)?.leads === false;
}
