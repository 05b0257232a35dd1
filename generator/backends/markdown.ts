/**
 * Letters, figures and single blanks or commas between them: no syntax of Markdown is made of
 * these.
 */
const PLAIN = /^[A-Za-z0-9]+(?:,? [A-Za-z0-9]+)*$/;

/**
 * Says that a text needs no escapes in Markdown, so that the library need not look for each of
 * them.
 */
export const isPlain = (text: string): boolean => PLAIN.test(text);
