import type {
  FieldDescription,
  PaddingDescription,
  RecordDescription,
} from "../../backends/typescript/runtime/description.ts";
import { hex } from "../../layout/messages/values/hex.ts";
import { meaningOf } from "./meaning.ts";

/** One field of a message as people read it. */
export interface Row {
  /** The first byte, counted from the start of the message. */
  readonly offset: number;
  readonly size: number;
  /** `addr.port` for a field of a record inside. */
  readonly name: string;
  readonly value: string;
  /** What the number is called, if the specification names it. */
  readonly means?: string;
  readonly unit?: string;
  readonly doc: string;
  /** The permanent id; none for padding. */
  readonly id?: string;
}

/** A message that was decoded: its value, its bytes, and where the record stands in them. */
interface Place {
  readonly value: unknown;
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly inside: string;
}

/** A property of a value that was decoded. */
export const propertyOf = (value: unknown, name: string): unknown =>
  (value as Readonly<Record<string, unknown>>)[name];

/** The record that describes a value: of a command, or one of several for the same bytes. */
export function recordOf(r: RecordDescription, value: unknown): RecordDescription {
  const by = r.fields.find((f) => f.kind === "command");
  if (r.commands && by) {
    const word = propertyOf(value, by.name);
    return r.commands.messages.find((m) => m.command?.name === word) ?? r;
  }
  if (!r.choice) return r;
  const chosen = propertyOf(value, r.choice.by);
  return (
    r.choice.cases.find((c) => typeof chosen !== "object" && String(c.number) === String(chosen))
      ?.record ?? r
  );
}

/** A number that was decoded, whatever its bits are. */
export const integerOf = (found: unknown): bigint => BigInt(found as number | bigint);

/**
 * The number of a command: that of its description, or the one that a message of no command says
 * itself.
 */
function commandNumber(r: RecordDescription, value: unknown): bigint {
  if (r.command) return BigInt(r.command.number);
  const name = r.commands?.unknown.number ?? "";
  return integerOf(propertyOf(value, name));
}

function fieldRows(f: FieldDescription, r: RecordDescription, place: Place): Row[] {
  const name = place.inside + f.name;
  const offset = place.at + f.offset;
  const about = { doc: f.doc, id: f.id, ...(f.unit !== undefined && { unit: f.unit }) };
  const numbered = (n: bigint, own: { offset: number; size: number; name: string }): Row => {
    const means = meaningOf(f, n);
    return { ...own, value: String(n), ...(means !== undefined && { means }), ...about };
  };
  const whole = { offset, size: f.size, name };
  if (f.kind === "command") return [numbered(commandNumber(r, place.value), whole)];
  // The value of an unknown command has all its bytes instead of this field.
  if (f.kind === "bytes")
    return [{ ...whole, value: hex(place.bytes.subarray(offset, offset + f.size)), ...about }];
  const found = propertyOf(place.value, f.name);
  if (f.kind === "number") return [numbered(integerOf(found), whole)];
  if (f.kind === "text") return [{ ...whole, value: String(found), ...about }];
  if (f.kind === "numbers") {
    const size = (f.bits ?? 8) / 8;
    return (found as readonly unknown[]).map((n, i) =>
      numbered(integerOf(n), { offset: offset + i * size, size, name: `${name}[${i}]` }),
    );
  }
  return f.record === undefined
    ? []
    : rowsOf(f.record, { ...place, value: found, at: offset, inside: `${name}.` });
}

function paddingRow(p: PaddingDescription, { bytes, at, inside }: Place): Row {
  const offset = at + p.offset;
  const own = bytes.subarray(offset, offset + p.size);
  const zero = own.every((b) => b === 0);
  return {
    offset,
    size: p.size,
    name: inside + (p.name || "(gap)"),
    value: zero ? "0" : hex(own),
    doc: zero ? "padding" : "padding, not zero",
  };
}

/** Every field of a value, and the padding between them, in the order of the bytes. */
export function rowsOf(described: RecordDescription, place: Place): Row[] {
  const r = recordOf(described, place.value);
  const fields = r.fields.flatMap((f) => fieldRows(f, r, place));
  return [...fields, ...r.padding.map((p) => paddingRow(p, place))].sort(
    (a, b) => a.offset - b.offset,
  );
}
