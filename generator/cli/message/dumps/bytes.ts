/** Bytes that are put together bit by bit. */
export class Bytes {
  #room = new Uint8Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #grow(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#room.length) return;
    const room = new Uint8Array(Math.max(needed, 2 * this.#room.length));
    room.set(this.#room.subarray(0, this.#length));
    this.#room = room;
  }

  push(bytes: ArrayLike<number>): void {
    this.#grow(bytes.length);
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Repeats the bytes at the end until there are so many; the last repetition may be a part. */
  repeat(bytes: readonly number[], until: number): void {
    const more = until - this.#length;
    this.#grow(more);
    for (let i = 0; i < more; i++) this.#room[this.#length + i] = bytes[i % bytes.length] ?? 0;
    this.#length = until;
  }

  /** Leaves out what stands behind a number of bytes. Gives false unless that is all zeros. */
  cut(length: number): boolean {
    if (!this.#room.subarray(length, this.#length).every((b) => b === 0)) return false;
    this.#length = length;
    return true;
  }

  /** All of them so far; not a copy. */
  all(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }
}
