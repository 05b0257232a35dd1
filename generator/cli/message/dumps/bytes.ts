/** Bytes of the longest dump. */
export const MOST = 1 << 28;

/** Bytes that any input has at the most: about as many as a text can have. */
export const LARGEST = 448 << 20;

/** Bytes that are put together before they are moved, and by which the room for all grows. */
const PART = 1 << 16;
const STEP = 1 << 20;

/** Bytes that are put together bit by bit, without a second copy of them at any time. */
export class Bytes {
  #part = new Uint8Array(0);
  #inPart = 0;
  #moved = 0;
  #room: ArrayBuffer | undefined;

  get length(): number {
    return this.#moved + this.#inPart;
  }

  /** Gives room for so many bytes, which are not set. */
  #roomFor(length: number): Uint8Array {
    this.#room ??= new ArrayBuffer(0, { maxByteLength: LARGEST + STEP });
    if (length > this.#room.byteLength) this.#room.resize(Math.ceil(length / STEP) * STEP);
    return new Uint8Array(this.#room);
  }

  #move(): void {
    this.#roomFor(this.length).set(this.#part.subarray(0, this.#inPart), this.#moved);
    this.#moved += this.#inPart;
    this.#inPart = 0;
  }

  /** Makes the part large enough for so many more bytes, or empties it. */
  #open(more: number): void {
    const needed = this.#inPart + more;
    if (needed > PART) {
      this.#move();
      return;
    }
    const part = new Uint8Array(Math.min(PART, Math.max(needed, 1024, 4 * this.#inPart)));
    part.set(this.#part.subarray(0, this.#inPart));
    this.#part = part;
  }

  /** Adds one byte. */
  add(byte: number): void {
    if (this.#inPart === this.#part.length) this.#open(1);
    this.#part[this.#inPart++] = byte;
  }

  /** Adds bytes. */
  push(bytes: ArrayLike<number>): void {
    if (bytes.length > this.#part.length - this.#inPart) this.#open(bytes.length);
    if (bytes.length <= this.#part.length) {
      this.#part.set(bytes, this.#inPart);
      this.#inPart += bytes.length;
      return;
    }
    this.#roomFor(this.#moved + bytes.length).set(bytes, this.#moved);
    this.#moved += bytes.length;
  }

  /** Repeats the bytes at the end until there are so many; the last repetition may be a part. */
  repeat(bytes: readonly number[], until: number): void {
    const whole = Uint8Array.from(
      { length: PART - (PART % bytes.length) },
      (_, i) => bytes[i % bytes.length] ?? 0,
    );
    while (this.length < until) this.push(whole.subarray(0, until - this.length));
  }

  /** Leaves out what stands behind a number of bytes. Gives false unless that is all zeros. */
  cut(length: number): boolean {
    const all = this.all();
    if (!all.subarray(length).every((b) => b === 0)) return false;
    if (this.#moved === 0) this.#inPart = length;
    else this.#moved = length;
    return true;
  }

  /** All of them so far; not a copy where they are many. */
  all(): Uint8Array {
    if (this.#moved === 0) return this.#part.subarray(0, this.#inPart);
    if (this.#inPart > 0) this.#move();
    return this.#roomFor(0).subarray(0, this.#moved);
  }
}
