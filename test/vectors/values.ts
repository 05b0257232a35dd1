import type { Field } from "../../generator/layout/messages/fields.ts";
import type { Shape, Union } from "../../generator/layout/messages/shapes.ts";
import { hex } from "../typescript/vectors.ts";

/** A value of a vector. */
export type Json = Readonly<Record<string, unknown>>;

const digits = (v: unknown): v is string => typeof v === "string" && /^-?\d+$/.test(v);
const big = (f: Field, v: unknown): unknown => (f.bits === 64 && digits(v) ? BigInt(v) : v);

function field(f: Field, s: Shape, v: unknown): unknown {
  const record = s.records.get(f);
  if (record && typeof v === "object" && v !== null) return toValue(record, v as Json);
  if ((f.kind === "bytes" || f.kind === "variant") && typeof v === "string") return hex(v);
  return Array.isArray(v) ? v.map((e) => big(f, e)) : big(f, v);
}

/**
 * The value of a vector as the TypeScript package takes it. What is of the wrong kind stays as it
 * is.
 */
export function toValue(shape: Shape, json: Json): Json {
  const other = shape.choice?.cases.find(
    (c) => String(c.value) === String(json[shape.choice?.by.name ?? ""]),
  )?.shape;
  const own = other ?? shape;
  return Object.fromEntries(
    Object.entries(json).map(([k, v]) => {
      const f = own.fields.find((x) => x.name === k);
      return [k, f ? field(f, own, v) : v];
    }),
  );
}

/** The same for a message of a command that nobody has. */
export function toUnknown({ shape, by, unknown }: Union, json: Json): Json {
  const { [unknown.number]: number, [unknown.bytes]: bytes, ...rest } = json;
  return {
    ...toValue(shape, rest),
    ...(number !== undefined && { [unknown.number]: big(by, number) }),
    ...(typeof bytes === "string" && { [unknown.bytes]: hex(bytes) }),
  };
}

/** What the TypeScript package gives, as vectors have it. */
export function toJson(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, toJson(v)]));
}
