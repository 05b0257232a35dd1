import { evaluate, NoValue } from "../../evaluate.ts";
import type { Json } from "../../resolved/item.ts";
import type { Field } from "../fields.ts";
import type { Shape } from "../shapes.ts";
import { hex } from "./hex.ts";

/** What a field holds: a number, several, bytes, or a record. */
export type Value = bigint | readonly bigint[] | Uint8Array | Struct;

/**
 * A record or a message with what its fields hold. A field that names the command is left out: the
 * shape says which it is.
 */
export interface Struct {
  readonly shape: Shape;
  readonly fields: ReadonlyMap<Field, Value>;
}

/** Tells if a value is a record. */
export const isStruct = (v: Value | undefined): v is Struct =>
  typeof v === "object" && "shape" in v;

/** A struct with one field changed. */
export const changed = (s: Struct, f: Field, v: Value): Struct => ({
  shape: s.shape,
  fields: new Map(s.fields).set(f, v),
});

/**
 * Says how many elements an open end has for a number that says it; undefined if it cannot be so
 * many.
 */
export function elementsFor(open: NonNullable<Shape["open"]>, length: bigint): number | undefined {
  const { end } = open.field.resolved;
  const never = () => {
    throw new NoValue("only one name has a number");
  };
  try {
    const n =
      end && length <= end.largest
        ? evaluate(end.count, { name: () => length, place: never, call: never })
        : undefined;
    return n === undefined || n < 0n || n > BigInt(open.most) ? undefined : Number(n);
  } catch (e) {
    if (!(e instanceof NoValue)) throw e;
    return undefined;
  }
}

/** The number of an IPv4 address; undefined if the text is none. */
export function ipv4(text: string): bigint | undefined {
  const parts = /^(?:(?:0|[1-9]\d{0,2})(?:\.(?!$)|$)){4}$/.test(text)
    ? text.split(".").map(BigInt)
    : [];
  return parts.length === 4 && parts.every((p) => p <= 255n)
    ? parts.reduce((n, p) => n * 256n + p, 0n)
    : undefined;
}

/** An IPv4 address as people write it, from its number. */
export const ipv4Text = (n: bigint) =>
  [24n, 16n, 8n, 0n].map((shift) => (n >> shift) & 255n).join(".");
/** A number of a field as JSON: with 64 bits as decimal digits. */
export const numberJson = (f: Field, n: bigint): Json => (f.bits === 64 ? String(n) : Number(n));

/**
 * Gives what a field holds as JSON: 64 bits as decimal digits, bytes as hexadecimal digits, texts
 * as people write them.
 */
export function fieldJson(f: Field, v: Value): Json {
  if (v instanceof Uint8Array) return hex(v);
  if (isStruct(v)) return structJson(v);
  if (typeof v === "bigint") return f.kind === "text" ? ipv4Text(v) : numberJson(f, v);
  return v.map((n) => numberJson(f, n));
}

/** A record or a message as JSON, with the word of its command. */
export function structJson({ shape, fields }: Struct): { readonly [name: string]: Json } {
  const entries = shape.fields.map((f): [string, Json] => {
    const v = fields.get(f);
    return [
      f.name,
      f === shape.command?.by ? shape.command.name : v === undefined ? "" : fieldJson(f, v),
    ];
  });
  return Object.fromEntries(entries);
}
