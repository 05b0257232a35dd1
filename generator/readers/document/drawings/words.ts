import { type Place, placeOf } from "./place.ts";

/** The source of a regular expression for one name. */
export const NAME = "[A-Za-z][A-Za-z0-9_-]*";

/** The source of a regular expression for one name, or for several to choose from. */
export const NAMES = `${NAME}(?: or ${NAME})*`;

/** The names in a list of names to choose from. */
export const namesIn = (text: string): string[] => text.split(" or ");

/**
 * Gives what one group of a regular expression with indices matched, with its place; undefined if
 * it matched nothing.
 */
export function group(
  match: RegExpExecArray,
  name: string,
  line: number,
): { readonly text: string; readonly at: Place } | undefined {
  const text = match.groups?.[name];
  const [start] = match.indices?.groups?.[name] ?? [];
  return text === undefined || start === undefined
    ? undefined
    : { text, at: placeOf(line, start, text.length) };
}
