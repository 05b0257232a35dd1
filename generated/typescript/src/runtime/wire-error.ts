/**
 * What is wrong:
 *
 * - `type`: a value of the wrong JavaScript type
 * - `range`: a number that the field cannot hold
 * - `length`: bytes or elements too many or too few
 * - `enumerator`: a number without a name in the specification, or one that is not allowed here
 * - `condition`: a number that breaks a condition of the specification
 * - `command`: a message of another command
 * - `padding`: a byte of padding that is not zero
 * - `short`: the array ends before the message does
 * - `offset`: an offset that no array has
 */
export type WireErrorCode =
  | "type"
  | "range"
  | "length"
  | "enumerator"
  | "condition"
  | "command"
  | "padding"
  | "short"
  | "offset";

/** Why a value cannot be encoded or decoded. Nothing else is thrown, whatever the bytes are. */
export class WireError extends Error {
  readonly code: WireErrorCode;
  /** The field as in `addr.port`; empty for the message as a whole. */
  readonly path: string;
  /** The first byte of the field, counted from the start of the array. */
  readonly offset: number;
  readonly expected: string;
  readonly actual: unknown;

  constructor(
    code: WireErrorCode,
    path: string,
    offset: number,
    expected: string,
    actual: unknown,
  ) {
    super(
      `${path === "" ? "the message" : path} at byte ${offset}: expected ${expected}, ` +
        `got ${show(actual)}`,
    );
    this.name = "WireError";
    this.code = code;
    this.path = path;
    this.offset = offset;
    this.expected = expected;
    this.actual = actual;
  }
}

function show(actual: unknown): string {
  if (typeof actual === "string")
    return JSON.stringify(actual.length > 40 ? `${actual.slice(0, 40)}…` : actual);
  if (typeof actual === "object" && actual !== null)
    return Array.isArray(actual) ? "an array" : "an object";
  return typeof actual === "function" ? "a function" : String(actual);
}

/** The path of a field of a record that stands inside another. */
export function within(inside: string, name: string): string {
  return inside === "" || name === "" ? inside + name : `${inside}.${name}`;
}

/** Throws. `inside` is the path of the record that the field stands in. */
export function refuse(
  code: WireErrorCode,
  offset: number,
  name: string,
  inside: string,
  expected: string,
  actual: unknown,
): never {
  throw new WireError(code, within(inside, name), offset, expected, actual);
}
