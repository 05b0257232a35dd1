import { refuse } from "./wire-error.ts";

// What fits a field. The tests are small, so that engines put them where they are called; the text
// of a refusal stands apart, so that it costs nothing until it is needed. `offset`, `name` and
// `inside` say where the field is.

/** Whether a value fits 8 bits without a sign. */
export function isU8(value: number): boolean {
  return typeof value === "number" && (value & 0xff) === value;
}

/** Whether a value fits 8 bits with a sign. */
export function isI8(value: number): boolean {
  return typeof value === "number" && (value << 24) >> 24 === value;
}

/** Whether a value fits 16 bits without a sign. */
export function isU16(value: number): boolean {
  return typeof value === "number" && (value & 0xffff) === value;
}

/** Whether a value fits 16 bits with a sign. */
export function isI16(value: number): boolean {
  return typeof value === "number" && (value << 16) >> 16 === value;
}

/** Whether a value fits 32 bits without a sign. */
export function isU32(value: number): boolean {
  return typeof value === "number" && value >>> 0 === value;
}

/** Whether a value fits 32 bits with a sign. */
export function isI32(value: number): boolean {
  return typeof value === "number" && (value | 0) === value;
}

/** Whether a value fits 64 bits without a sign. */
export function isU64(value: bigint): boolean {
  return typeof value === "bigint" && BigInt.asUintN(64, value) === value;
}

/** Whether a value fits 64 bits with a sign. */
export function isI64(value: bigint): boolean {
  return typeof value === "bigint" && BigInt.asIntN(64, value) === value;
}

/** Throws because a value is no integer of 8 bits without a sign. */
export function refuseU8(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "number", "an integer from 0 to 255");
}

/** Throws because a value is no integer of 8 bits with a sign. */
export function refuseI8(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "number", "an integer from -128 to 127");
}

/** Throws because a value is no integer of 16 bits without a sign. */
export function refuseU16(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "number", "an integer from 0 to 65535");
}

/** Throws because a value is no integer of 16 bits with a sign. */
export function refuseI16(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "number", "an integer from -32768 to 32767");
}

/** Throws because a value is no integer of 32 bits without a sign. */
export function refuseU32(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "number", "an integer from 0 to 4294967295");
}

/** Throws because a value is no integer of 32 bits with a sign. */
export function refuseI32(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "number", "an integer from -2147483648 to 2147483647");
}

/** Throws because a value is no bigint of 64 bits without a sign. */
export function refuseU64(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "bigint", "a bigint from 0 to 2^64 - 1");
}

/** Throws because a value is no bigint of 64 bits with a sign. */
export function refuseI64(offset: number, name: string, inside: string, value: unknown): never {
  refuseInteger(offset, name, inside, value, "bigint", "a bigint from -2^63 to 2^63 - 1");
}

function refuseInteger(
  offset: number,
  name: string,
  inside: string,
  value: unknown,
  type: string,
  expected: string,
): never {
  refuse(typeof value === type ? "range" : "type", offset, name, inside, expected, value);
}

/** An array of exactly that many bytes, or throws. */
export function fitsBytes(
  value: Uint8Array,
  length: number,
  offset: number,
  name: string,
  inside: string,
): Uint8Array {
  if (!ArrayBuffer.isView(value) || value[Symbol.toStringTag] !== "Uint8Array")
    refuse("type", offset, name, inside, `a Uint8Array of ${length} bytes`, value);
  if (value.length !== length)
    refuse("length", offset, name, inside, `${length} bytes`, value.length);
  return value;
}

/** An array of exactly that many elements, or throws. */
export function fitsArray<T>(
  value: readonly T[],
  length: number,
  offset: number,
  name: string,
  inside: string,
): readonly T[] {
  if (!Array.isArray(value))
    refuse("type", offset, name, inside, `an array of ${length} elements`, value);
  if (value.length !== length)
    refuse("length", offset, name, inside, `${length} elements`, value.length);
  return value;
}

/** Throws unless a value is an object, such as a message or a record in one. */
export function wantObject(value: object, offset: number, name: string, inside: string): void {
  if (typeof value !== "object" || value === null)
    refuse("type", offset, name, inside, "an object", value);
}
