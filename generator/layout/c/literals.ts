/** The least number that a type of C holds. */
export const LEAST: bigint = -(1n << 63n);
/** The largest number that a type of C holds. */
export const MOST: bigint = (1n << 64n) - 1n;

/** What 32 and 64 bits with a sign hold at least: C has no negative literals. */
const COMPUTED = [-(1n << 31n), LEAST];

/**
 * A number as C writes it. A decimal number that only fits 64 bits without a sign has no type, so
 * it is hexadecimal; the least numbers are computed.
 */
export function literalOf(value: bigint): string {
  if (COMPUTED.includes(value)) return `(${value + 1n} - 1)`;
  return value > MOST >> 1n ? `0x${value.toString(16)}` : String(value);
}

/** The number that {@link literalOf} writes so. */
export function numberOf(text: string): bigint {
  const least = /^\((-\d+) - 1\)$/.exec(text)?.[1];
  return least === undefined ? BigInt(text) : BigInt(least) - 1n;
}
