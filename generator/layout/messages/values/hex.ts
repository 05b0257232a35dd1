const DIGITS = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0"));

/** Bytes as hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const b of bytes) text += DIGITS[b];
  return text;
}

/** The bytes of hexadecimal digits, two for each. */
export const bytesOfHex = (digits: string): Uint8Array =>
  Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );

/** Tells if two arrays hold the same bytes. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
