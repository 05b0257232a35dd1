import { wrap } from "../backends/wrap.ts";

/** The longest line of a commit message's body, and of what pvspec writes into a mail by itself. */
export const BODY_WIDTH = 75;

/** Starts of lines that tools which take patches out of mails would read as more than text. */
const READ_BY_TOOLS = /^(?:---|diff -|Index: |>*From |[A-Za-z-]+-by:)/i;

/** A text on one line, without control characters and without signs that turn or hide text. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ")
    .replace(/\p{Cs}/gu, "?")
    .trim();

/**
 * A paragraph of at most `BODY_WIDTH` columns, in which no line means anything to a tool. `bullet`
 * starts its first line; the others are indented by as much.
 */
export function paragraph(text: string, bullet = ""): string[] {
  const width = BODY_WIDTH - bullet.length - 1;
  const short = plain(text).replace(new RegExp(`\\S{${width}}(?=\\S)`, "gu"), "$& ");
  return wrap(short, width).map((line, i) => {
    if (bullet === "") return READ_BY_TOOLS.test(line) ? ` ${line}` : line;
    return (i === 0 ? bullet : " ".repeat(bullet.length)) + line;
  });
}

/** Paragraphs and lists as one text, with an empty line between them. */
export const joinBlocks = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((b) => b.length > 0)
    .map((b) => b.join("\n"))
    .join("\n\n");

/** The longest subject. */
export const SUBJECT_WIDTH = 80;

/** Tells if a subject is short enough. */
export const fits = (subject: string): boolean => [...subject].length <= SUBJECT_WIDTH;

/**
 * The first of several wordings, longest first, that fits behind a prefix; the last one if none
 * does.
 */
export function subjectOf(prefix: string, wordings: readonly string[]): string {
  const subjects = wordings.map((w) => plain(`${prefix} ${w}`));
  return subjects.find(fits) ?? subjects.at(-1) ?? prefix;
}
