import type { Json } from "../../resolved/item.ts";
import type { Union } from "../shapes.ts";
import { hex } from "./hex.ts";
import { fieldJson, type Struct } from "./values.ts";

/**
 * A message of a command that the specification does not have, as JSON: the word for it, its
 * number, its fields, and all its bytes.
 */
export function unknownJson(
  { by, unknown }: Union,
  { fields }: Struct,
  bytes: Uint8Array,
): { readonly [name: string]: Json } {
  const number = fields.get(by);
  const shown = unknown.fields.map((f): [string, Json] => {
    const v = fields.get(f);
    return [f.name, v === undefined ? "" : fieldJson(f, v)];
  });
  return Object.fromEntries([
    [by.name, unknown.word],
    [unknown.number, number === undefined ? "" : fieldJson(by, number)],
    ...shown,
    [unknown.bytes, hex(bytes)],
  ]);
}
