import { refuse } from "./wire-error.ts";

/** The bytes themselves. */
export function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

/** A copy of some bytes. */
export function copyBytes(view: DataView, at: number, length: number): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(bytesAt(view, at, length));
  return copy;
}

/** Writes bytes as they are. */
export function putBytes(view: DataView, at: number, value: Uint8Array): void {
  bytesAt(view, at, value.length).set(value);
}

/** Writes zeros, for padding. */
export function putZeros(view: DataView, at: number, length: number): void {
  const end = at + length;
  let i = at;
  for (; i <= end - 8; i += 8) view.setFloat64(i, 0);
  for (; i < end; i++) view.setUint8(i, 0);
}

/** Throws at the first byte of padding that is not zero. */
export function wantZeros(
  view: DataView,
  at: number,
  length: number,
  name: string,
  inside: string,
): void {
  for (let i = at; i < at + length; i++)
    if (view.getUint8(i) !== 0) refuse("padding", i, name, inside, "0", view.getUint8(i));
}
