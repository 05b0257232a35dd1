/**
 * Controls, marks that turn the direction of text or have no width, and blanks and ends of lines
 * other than the usual ones.
 */
const HIDDEN = /(?![\n\t ])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/gu;

/**
 * A text with what a reader does not see, or what would change how the rest is seen, as escapes.
 */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);

/** The same on one line. */
export const onOneLine = (text: string): string =>
  visible(text).replace(/\n/g, "\\n").replace(/\t/g, "\\t");
