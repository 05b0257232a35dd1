import { refuse } from "./wire-error.ts";

/** Where in an array a message stands. */
export interface Place {
  /** The first byte of the message, counted from the start of the array; 0 if it is left out. */
  readonly offset?: number | undefined;
}

/** Where a message stands, and how closely it is looked at. */
export interface DecodeOptions extends Place {
  /** Reports padding that is not zero, and values that the specification does not allow. */
  readonly strict?: boolean | undefined;
}

/** The offset, if `size` bytes from there on lie in the `length` bytes that there are. */
export function placeIn(length: number, size: number, offset = 0): number {
  if (!(offset >= 0 && offset <= length - size) || !Number.isInteger(offset))
    refusePlace(length, size, offset);
  return offset;
}

/**
 * The offset of an element of an open end that starts at `start` and has at most `most` elements.
 */
export function elementIn(
  length: number,
  start: number,
  size: number,
  index: number,
  most: number,
): number {
  if (!(index >= 0 && index < most) || !Number.isInteger(index))
    refuse("range", start, "", "", `an index from 0 to ${most - 1}`, index);
  return placeIn(length, size, start + index * size);
}

function refusePlace(length: number, size: number, offset: number): never {
  if (!Number.isSafeInteger(offset) || offset < 0)
    refuse("offset", 0, "", "", "an offset of 0 or more", offset);
  refuse("short", offset, "", "", `${size} bytes`, Math.max(0, length - offset));
}
