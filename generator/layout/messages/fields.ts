import { common } from "../per-model.ts";
import type { ResolvedField, ResolvedPart } from "../resolved/fields.ts";
import { countOf } from "./counts.ts";
import { Names, typeName } from "./names.ts";

/** What a field is to a program. */
export type FieldKind = "number" | "text" | "numbers" | "open" | "bytes" | "record" | "variant";

/**
 * What descriptions of messages call a field of each kind: an open end is numbers like any others,
 * and what a variant holds are bytes.
 */
export const DESCRIBED_KINDS = {
  number: "number",
  text: "text",
  numbers: "numbers",
  open: "numbers",
  bytes: "bytes",
  variant: "bytes",
  record: "record",
} as const satisfies Record<FieldKind, string>;

/** A field as programs see it: every number the same on all data models. */
export interface Field {
  readonly resolved: ResolvedField;
  readonly kind: FieldKind;
  /** The property of a value that holds it. */
  readonly name: string;
  readonly at: number;
  readonly size: number;
  /** Bits of a number; 0 for what is none. */
  readonly bits: number;
  /** Elements of an array. */
  readonly count: number;
  /** The functions of the runtime for its text, such as `Ipv4` in `formatIpv4`. */
  readonly text: string;
}

/** A field of bytes that mean nothing. */
export type Padding = Omit<Field, "kind"> & { readonly kind: "pad" };

/** Bytes that mean nothing. `name` says where they are, in findings. */
export interface Zeros {
  readonly at: number;
  readonly size: number;
  readonly name: string;
}

/** The kind of a field; undefined for one that programs have no form for. */
export const kindOf = (f: ResolvedField): FieldKind | Padding["kind"] | undefined => {
  if (f.form === "pad" || f.form === "variant") return f.form;
  const single = f.spec.count === undefined;
  if (f.form === "scalar" && f.open)
    return f.end && f.end.most < 1n << 31n && countOf(f.end.count, "") !== undefined
      ? "open"
      : undefined;
  if (f.form === "scalar")
    return !single ? "numbers" : f.scalar?.format === undefined ? "number" : "text";
  if (!single || f.open || f.form === "text") return undefined;
  return f.record === undefined ? "bytes" : "record";
};

/**
 * A field as programs see it; undefined if it has no single place, or is of a kind that has no form
 * in TypeScript yet.
 */
function fieldOf(f: ResolvedField, name: (wanted: string) => string): Field | Padding | undefined {
  const at = common(f.offset);
  const size = common(f.room ?? f.size);
  const kind = kindOf(f);
  if (at === undefined || size === undefined || kind === undefined) return undefined;
  const bits = f.scalar?.bits ?? 0;
  const own = {
    resolved: f,
    at: Number(at),
    size: Number(size),
    bits,
    count: kind === "numbers" ? Number(f.count) : 1,
    text: kind === "text" ? typeName(f.scalar?.format ?? "") : "",
  };
  return kind === "pad" ? { ...own, kind, name: f.name } : { ...own, kind, name: name(f.name) };
}

/** Fields with a name for each; undefined if one of them has no form in TypeScript. */
export function fieldsOf(fields: readonly ResolvedField[]): (Field | Padding)[] | undefined {
  const names = new Names();
  const list = fields.flatMap((f) => fieldOf(f, (n) => names.take(n)) ?? []);
  return list.length === fields.length ? list : undefined;
}

/** The fields that mean something. */
export const withoutPadding = (fields: readonly (Field | Padding)[]): Field[] =>
  fields.filter((f) => f.kind !== "pad");

/** The bytes of padding: fields that are nothing else, and gaps, which get a name. */
export function zerosOf(fields: readonly (Field | Padding)[], size: number, gap: string): Zeros[] {
  const zeros: Zeros[] = [];
  let end = 0;
  for (const f of [...fields].sort((a, b) => a.at - b.at)) {
    if (f.at > end) zeros.push({ at: end, size: f.at - end, name: gap });
    if (f.kind === "pad") zeros.push({ at: f.at, size: f.size, name: f.name });
    end = Math.max(end, f.at + f.size);
  }
  return end < size ? [...zeros, { at: end, size: size - end, name: gap }] : zeros;
}

/** The size of a part if it is the same everywhere. */
export const sizeOf = (p: ResolvedPart): number | undefined => {
  const size = common(p.size);
  return size === undefined ? undefined : Number(size);
};

/** The type of a number of the field. */
export const numberType = (f: Field): "number" | "bigint" => (f.bits === 64 ? "bigint" : "number");

/** A number as it is compared with a field. */
export const literal = (f: Field, value: bigint | number): string =>
  f.bits === 64 ? `${value}n` : String(value);

/** Gives what a DataView calls numbers like the field's: `Uint32`, `BigInt64`. */
export const accessor = (f: Field): string =>
  `${f.bits === 64 ? "Big" : ""}${f.resolved.scalar?.signed ? "Int" : "Uint"}${f.bits}`;

/** Gives what the runtime calls the range of the field's numbers: `U32`. */
export const range = (f: Field): string => `${f.resolved.scalar?.signed ? "I" : "U"}${f.bits}`;
