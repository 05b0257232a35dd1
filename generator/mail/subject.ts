import { plain } from "./lines.ts";

/** The longest subject. */
export const SUBJECT_WIDTH = 80;

/** Whether a subject is short enough. */
export const fits = (subject: string): boolean => [...subject].length <= SUBJECT_WIDTH;

/**
 * The first of several wordings, longest first, that fits behind a prefix; the last one if none
 * does.
 */
export function subjectOf(prefix: string, wordings: readonly string[]): string {
  const subjects = wordings.map((w) => plain(`${prefix} ${w}`));
  return subjects.find(fits) ?? subjects.at(-1) ?? prefix;
}
