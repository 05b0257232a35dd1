/** What is wrong, in the words of `WireError` of the generated package. */
export type RefusalCode =
  | "type"
  | "range"
  | "length"
  | "enumerator"
  | "condition"
  | "command"
  | "padding"
  | "short"
  | "offset";

/**
 * Why bytes or a value are refused: what the generated package says with a `WireError`, with the
 * same code, path, offset and text.
 */
export class Refused extends Error {
  readonly code: RefusalCode;
  /** The field as in `addr.port`; empty for the message as a whole. */
  readonly path: string;
  /** The first byte of the field, counted from the start of the array. */
  readonly offset: number;
  readonly expected: string;

  constructor(code: RefusalCode, place: Where, expected: string, actual: unknown) {
    const { path, offset } = place;
    const what = path === "" ? "the message" : path;
    super(`${what} at byte ${offset}: expected ${expected}, got ${shown(actual)}`);
    this.code = code;
    this.path = path;
    this.offset = offset;
    this.expected = expected;
  }
}

/** Where something is wrong: the path of a field, and its first byte. */
export interface Where {
  readonly path: string;
  readonly offset: number;
}

/** A record in an array: the byte that it starts at, and the path of the field that holds it. */
export interface Home {
  readonly at: number;
  readonly path: string;
}

/** A field of a record, by its name and its offset there. */
export const inside = (home: Home, name: string, at: number): Where => ({
  path: home.path === "" || name === "" ? home.path + name : `${home.path}.${name}`,
  offset: home.at + at,
});

function shown(actual: unknown): string {
  if (typeof actual === "string")
    return JSON.stringify(actual.length > 40 ? `${actual.slice(0, 40)}…` : actual);
  if (typeof actual === "object" && actual !== null)
    return Array.isArray(actual) ? "an array" : "an object";
  return typeof actual === "function" ? "a function" : String(actual);
}
