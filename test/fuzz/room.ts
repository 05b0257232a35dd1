import type { Random } from "../support/random.ts";

/** Bytes that stand in the middle of others, so that reading or writing beside them shows. */
export class Room {
  /** What is handed over: it ends where the bytes end. */
  readonly inner: Uint8Array;
  /** Where the bytes start in it. */
  readonly offset: number;
  private readonly outer: Uint8Array;
  private readonly before: Uint8Array;

  constructor(bytes: Uint8Array, random: Random) {
    const [first, last] = [8 + random.below(8), 80];
    this.offset = random.below(9);
    const start = first + this.offset;
    this.outer = new Uint8Array(start + bytes.length + last).fill(random.below(256));
    this.outer.set(random.bytes(start));
    this.outer.set(bytes, start);
    this.inner = this.outer.subarray(first, start + bytes.length);
    this.before = this.outer.slice();
  }

  /**
   * Whether only some bytes have changed: so many from a place in `inner` on, usually from where
   * the bytes start.
   */
  changedOnly(length: number, from: number = this.offset): boolean {
    const start = this.inner.byteOffset + from;
    const same = (from: number, to: number) =>
      Buffer.compare(this.outer.subarray(from, to), this.before.subarray(from, to)) === 0;
    return same(0, start) && same(start + length, this.outer.length);
  }

  /** Whether an array shows a part of so many bytes from the offset on, and nothing else. */
  holds(part: Uint8Array, length: number): boolean {
    const start = this.inner.byteOffset + this.offset;
    return (
      part.buffer === this.outer.buffer &&
      part.byteOffset >= start &&
      part.byteOffset + part.length <= start + length
    );
  }
}
