import { fill } from "../wrap.ts";

/** Columns of the document. */
export const WIDTH = 72;

/**
 * What would begin a block if a line began with it; pandoc takes letters and Roman numbers for
 * those of items.
 */
const MARK = /^(?:[-+*#>=|:~%]|\d+[.)]|(?:[A-Za-z#]|[ivxlcdm]+|[IVXLCDM]+)[.)]|\([A-Za-z0-9]+\))/;

/** Words that a line can be broken between: blanks inside code do not count. */
function words(text: string): string[] {
  const out: string[] = [];
  let word = "";
  for (const piece of text.split(/(`+[^`]*`+| )/)) {
    if (piece === " ") {
      if (word !== "") out.push(word);
      word = "";
    } else word += piece;
  }
  return word === "" ? out : [...out, word];
}

/** Words with those behind them that must not begin a line. */
function glued(list: readonly string[]): string[] {
  const out: string[] = [];
  for (const word of list) {
    if (out.length > 0 && MARK.test(word)) out.push(`${out.pop()} ${word}`);
    else out.push(word);
  }
  return out;
}

/**
 * Breaks a paragraph of Markdown into lines as `wrap` does plain text, but code only where it is
 * longer than a line, and so that no line begins with what would be a block.
 */
export function fold(text: string, width: number): string[] {
  const all = words(text.replace(/\s+/g, " ").trim()).flatMap((w) =>
    w.length <= width ? [w] : w.split(" "),
  );
  return fill(glued(all), width);
}

/** The longest stretch without a place for a line break, which no column can be narrower than. */
export const longestWord = (text: string): number =>
  Math.max(0, ...glued(words(text)).map((w) => w.length));
