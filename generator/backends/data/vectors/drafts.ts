import type { Field } from "../../../layout/messages/fields.ts";
import type { Json } from "../../../layout/resolved/item.ts";
import type { Refusal, Vector } from "./schema.ts";

/** What a message or a part of it looks like when one thing is wrong with it. */
export interface Draft {
  /** What is wrong, in a few words behind the name of the field. */
  readonly what: string;
  /** The bytes of the part; none if only a value is wrong. */
  readonly bytes?: Uint8Array;
  /** The value of the part; undefined if it cannot be read, or if it is left out. */
  readonly value?: Json | undefined;
  readonly error?: Refusal;
  readonly strict?: Refusal;
}

/** The path of a field in a record that stands at `inside`. */
export const pathIn = (inside: string, name: string): string =>
  inside === "" || name === "" ? inside + name : `${inside}.${name}`;

/** A refusal as the record around sees it. */
const outside = (f: Field, r: Refusal): Refusal => ({
  code: r.code,
  path: pathIn(f.name, r.path),
  offset: f.at + r.offset,
});

/** A draft of a record in a field as a draft of what stands around it. */
export function lifted(
  d: Draft,
  f: Field,
  bytes: Uint8Array,
  value: { readonly [name: string]: Json },
): Draft {
  const all = d.bytes && Uint8Array.from(bytes);
  if (all && d.bytes) all.set(d.bytes, f.at);
  return {
    what: d.what,
    value: withProperty(value, f.name, d.value),
    ...(all && { bytes: all }),
    ...(d.error && { error: outside(f, d.error) }),
    ...(d.strict && { strict: outside(f, d.strict) }),
  };
}

/** An object with one property changed, or left out if it has no value. */
export function withProperty(
  object: { readonly [name: string]: Json },
  name: string,
  value: Json | undefined,
): { readonly [name: string]: Json } {
  return Object.fromEntries(
    Object.entries(object).flatMap(([k, v]) =>
      k !== name ? [[k, v]] : value === undefined ? [] : [[k, value]],
    ),
  );
}

/** What a decoder that looks closely refuses too. */
const SEEN_BY_BOTH: ReadonlySet<Refusal["code"]> = new Set(["condition", "enumerator"]);

/** Gives what is wrong, with the name of the field, or with the place where bytes have no name. */
function nameOf({ what, error, strict }: Draft): string {
  const r = error ?? strict;
  if (!r || (r.path === "" && r.code !== "padding")) return what;
  return r.code === "padding"
    ? `${r.path === "" ? "gap" : r.path} ${what} at byte ${r.offset}`
    : `${r.path} ${what}`;
}

/** A draft as a vector: without bytes it is for encoders, else for decoders. */
export function vectorOf(d: Draft, hex: (bytes: Uint8Array) => string): Vector {
  const { bytes, value, error, strict } = d;
  return {
    name: nameOf(d) + (bytes || !error || !SEEN_BY_BOTH.has(error.code) ? "" : ", encoded"),
    kind: "hostile",
    direction: bytes ? "decode" : "encode",
    ...(bytes && { bytes: hex(bytes) }),
    ...(value !== undefined && { value: value as Vector["value"] & object }),
    ...(error && { error }),
    ...(strict && { strict }),
  };
}
