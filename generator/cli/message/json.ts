import type {
  FieldDescription,
  RecordDescription,
} from "../../backends/typescript/runtime/description.ts";
import { hex } from "../../layout/messages/values/hex.ts";
import { integerOf, propertyOf, recordOf } from "./rows.ts";

const numberOf = (f: FieldDescription, found: unknown) =>
  f.bits === 64 ? String(integerOf(found)) : Number(integerOf(found));

function fieldValue(f: FieldDescription, found: unknown): unknown {
  if (f.kind === "number") return numberOf(f, found);
  if (f.kind === "numbers" && Array.isArray(found)) return found.map((n) => numberOf(f, n));
  if (f.kind === "bytes") return hex(found as Uint8Array);
  if (f.kind === "record" && f.record) return jsonOf(f.record, found);
  return String(found);
}

/**
 * The fields that a value has besides those of its command: without the bytes that depend on the
 * command, if that is unknown.
 */
export function fieldsOf(r: RecordDescription): readonly FieldDescription[] {
  const [message] = r.commands?.messages ?? [];
  return message ? r.fields.filter((f) => message.fields.some((own) => own.id === f.id)) : r.fields;
}

/** A value as JSON: numbers of 64 bits in decimal and bytes in hexadecimal digits, both as text. */
export function jsonOf(described: RecordDescription, value: unknown): Record<string, unknown> {
  const r = recordOf(described, value);
  const entries = fieldsOf(r).map((f): [string, unknown] => [
    f.name,
    fieldValue(f, propertyOf(value, f.name)),
  ]);
  if (!r.commands) return Object.fromEntries(entries);
  const { number, bytes } = r.commands.unknown;
  const by = r.fields
    .filter((f) => f.kind === "command")
    .map((f): [string, unknown] => [number, numberOf(f, propertyOf(value, number))]);
  return Object.fromEntries([
    ...entries,
    ...by,
    [bytes, hex(propertyOf(value, bytes) as Uint8Array)],
  ]);
}
