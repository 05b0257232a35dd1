/** The number of an item, for Markdown or for pandoc. */
const ITEM = /(?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)[.)]/;

/**
 * Words with what stands between them in sentences: no syntax of Markdown is made of these, since
 * no line begins with a sign or with a number of an item, no `_` stands outside of a word, and no
 * address such as `www.` or `http:/` is among them.
 */
const BEGIN = new RegExp(`(?!${ITEM.source})[A-Za-z0-9]+|[ .,;:"]`);
const WITHIN = /[A-Za-z0-9 ,;()'"=+%?-]|(?<!:)\/|(?<![Ww])\.|:|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/;
const PLAIN = new RegExp(`^(?:${BEGIN.source})(?:${WITHIN.source})*$`);

/** Says that the first character of a text needs no escape, where nothing stands before it. */
export const beginsPlain = (text: string): boolean => /^(?:[A-Za-z0-9,;]| (?![\r\n]))/.test(text);

/** The characters before and after a text. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * Says that a text needs no escapes in Markdown, so that the library need not look for each of
 * them. What stands at an end may need them, if a line ends there, or because of its neighbour.
 */
export const isPlain = (text: string, { before, after }: Around): boolean =>
  PLAIN.test(text) &&
  !(/[\r\nWw*_]$/.test(before) && /^(?:[ .,;:]|._)/.test(text)) &&
  !(/^[\r\n/*_]/.test(after) && /(?:[ :]|_.)$/.test(text));
