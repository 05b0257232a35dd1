import type { Field } from "../fields.ts";
import { isStruct, type Struct, type Value } from "./values.ts";

/** Writes a number of a field: two's complement, in the byte order of its type. */
export function putNumber(into: Uint8Array, at: number, f: Field, n: bigint): void {
  const bytes = f.bits / 8;
  for (let i = 0; i < bytes; i++) {
    const place = f.resolved.scalar?.order === "big" ? bytes - 1 - i : i;
    into[at + i] = Number((n >> BigInt(8 * place)) & 0xffn);
  }
}

/** Writes what a field of a record at `at` holds. */
export function putField(into: Uint8Array, at: number, f: Field, v: Value): void {
  const start = at + f.at;
  if (v instanceof Uint8Array) into.set(v, start);
  else if (typeof v === "bigint") putNumber(into, start, f, v);
  else if (isStruct(v)) putStruct(into, start, v);
  else for (const [i, n] of v.entries()) putNumber(into, start + i * (f.bits / 8), f, n);
}

function putStruct(into: Uint8Array, at: number, { shape, fields }: Struct): void {
  into.fill(0, at, at + shape.size);
  for (const [f, v] of fields) putField(into, at, f, v);
  if (shape.command)
    putNumber(into, at + shape.command.by.at, shape.command.by, shape.command.number);
}

/** Bytes that a struct takes, with its open end. */
function bytesOf({ shape, fields }: Struct): number {
  const elements = shape.open && fields.get(shape.open.field);
  return shape.open && Array.isArray(elements)
    ? shape.open.field.at + elements.length * (shape.open.field.bits / 8)
    : shape.size;
}

/**
 * The bytes of a record or a message, padding zero: what the specification says, computed without
 * any code that it makes.
 */
export function encode(s: Struct): Uint8Array {
  const bytes = new Uint8Array(bytesOf(s));
  putStruct(bytes, 0, s);
  return bytes;
}
