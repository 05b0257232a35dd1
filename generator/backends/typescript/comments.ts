import { inComment } from "../../layout/comments.ts";

/**
 * Text that can stand in a comment of TypeScript on one line, whatever it holds: it neither ends
 * the comment nor begins a tag in it.
 */
export const safe = (text: string): string =>
  inComment(text).replace(/\s+/g, " ").trim().replace(/^@/, "\\@");

/**
 * Gives what an item says of itself and an empty line, in front of more; nothing if it says
 * nothing.
 */
export const told = (doc: string): string[] => (safe(doc) === "" ? [] : [doc, ""]);

/** A comment of one line. */
export const comment = (text: string): string => `/** ${safe(text)} */`;

/** The comment of a declaration: one line, or several below each other. */
export const block = (lines: readonly string[]): string =>
  lines.length === 1
    ? comment(lines[0] ?? "")
    : ["/**", ...lines.map((l) => ` * ${safe(l)}`.trimEnd()), " */"].join("\n");

/** Text as a string of TypeScript. */
export const quoted = (text: string): string => JSON.stringify(text);
