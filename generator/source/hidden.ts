/**
 * Controls, marks without width or that turn the direction, odd blanks and line ends, halves of
 * pairs, what is no character.
 */
const KINDS = "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}";
const RUN = new RegExp(`(?:(?![\\n\\t]|\\r\\n| )[${KINDS}\\p{Zs}])+`, "gu");

/** Most texts: nothing in them is hidden. */
const PLAIN = /^[\n\t\x20-\x7e]*$/;

/** A run of characters that a reader does not see. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  /** Such as `U+202E`, at most three of them. */
  readonly names: string;
}

/** The runs of hidden characters in a text, in their order. Line feeds and tabs are none. */
export function hiddenIn(text: string): Hidden[] {
  return PLAIN.test(text) ? [] : runs(text, RUN);
}

/** The runs of characters in a text that are not plain ASCII. Line feeds are. */
export const beyondAscii = (text: string): Hidden[] => runs(text, /[^\n\x20-\x7e]+/g);

function runs(text: string, pattern: RegExp): Hidden[] {
  return [...text.matchAll(pattern)].map((m) => {
    const names = [...new Set(m[0])].map(
      (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    );
    return {
      start: m.index,
      end: m.index + m[0].length,
      names: names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", "),
    };
  });
}
