import type { Bytes } from "./bytes.ts";

/** A place in a text; both numbers count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where bytes stand in the text that they are read from: the line of each of them, and, of one
 * that is asked for before the text is read, its digits.
 */
export class Places {
  readonly #wanted: number | undefined;
  #ends = new Uint32Array(64);
  #lines = 0;
  /** Where the digits of the byte asked for stand, or the end of the last one before it. */
  found: Place | undefined;

  /** Takes the byte that is asked for. */
  constructor(wanted: number | undefined) {
    this.#wanted = wanted;
  }

  /** Tells if the place of a byte is asked for, or that of one behind it. */
  wants(byte: number): boolean {
    return this.#wanted !== undefined && byte <= this.#wanted;
  }

  /** Says where the digits of a byte stand. */
  see(byte: number, place: Place): void {
    this.found = byte === this.#wanted ? place : { ...place, column: place.column + 2 };
  }

  /** Says that a line has ended, and how many bytes there are now. */
  endLine(bytes: Bytes): void {
    if (this.#lines === this.#ends.length) {
      const more = new Uint32Array(2 * this.#lines);
      more.set(this.#ends);
      this.#ends = more;
    }
    this.#ends[this.#lines++] = bytes.length;
  }

  /** The line in which a byte stands, the last one with bytes for one that is not there. */
  lineOf(byte: number): number {
    const last = this.#ends[this.#lines - 1] ?? 0;
    const at = Math.min(byte, last - 1);
    let [low, high] = [0, Math.max(this.#lines - 1, 0)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low + 1;
  }
}
