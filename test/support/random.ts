/** Numbers that look like chance and are the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number of 32 bits: the generator called mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number from 0 to below `n`. */
  below(n: number): number {
    return this.next() % n;
  }

  /** True once in `n` times. */
  once(n: number): boolean {
    return this.below(n) === 0;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("there is nothing to pick from");
    return list[this.below(list.length)] as T;
  }

  /** A number of so many bits; small ones are as frequent as large ones. */
  number(bits: number): bigint {
    const wide = (BigInt(this.next()) << 32n) | BigInt(this.next());
    return BigInt.asUintN(this.once(2) ? bits : 1 + this.below(bits), wide);
  }

  /** So many bytes: anything, only zeros, or zeros and something in between. */
  bytes(length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    const one = this.pick([1, 1, 8, 0]);
    if (one > 0)
      for (let i = 0; i < length; i++) if (one === 1 || this.once(one)) bytes[i] = this.next();
    return bytes;
  }
}
