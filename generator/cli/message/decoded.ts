import type { RecordDescription } from "../../backends/typescript/runtime/description.ts";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { hex } from "../../layout/messages/values/hex.ts";
import { call } from "./calls.ts";
import { isOpen } from "./guess.ts";
import type { Written } from "./hex.ts";
import { jsonOf } from "./json.ts";
import { type Row, recordOf, rowsOf } from "./rows.ts";
import { type Finding, lookClosely } from "./strict.ts";

/** One message that was decoded. */
export interface Decoded {
  readonly record: RecordDescription;
  /** Where it starts in the input. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly value: unknown;
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** The rows of a message, and one for what stands behind an open end. */
function allRows(r: RecordDescription, value: unknown, bytes: Uint8Array): Row[] {
  const rows = rowsOf(r, { value, bytes, at: 0, inside: "" });
  const end = rows.reduce((last, row) => Math.max(last, row.offset + row.size), 0);
  const rest = bytes.subarray(end);
  if (rest.length === 0) return rows;
  return [
    ...rows,
    {
      offset: end,
      size: rest.length,
      name: "(rest)",
      value: rest.every((b) => b === 0) ? "0" : hex(rest),
      doc: "behind the end",
    },
  ];
}

/** Where the messages stand in the input: the bytes of each of them, and how many there are. */
export interface Run {
  readonly size: number;
  readonly count: number;
}

/** The bytes of each message in a row of them; one with an open end takes them all. */
export const sizeIn = (r: RecordDescription, bytes: Uint8Array): number =>
  isOpen(r) ? Math.max(bytes.length, r.size) : r.size;

/**
 * How many messages stand one after the other. Reports bytes that are left over, and that there are
 * fewer than asked for.
 */
export function runOf(
  r: RecordDescription,
  { bytes, spanOf }: Written,
  asked: number | undefined,
  diagnostics: Diagnostics,
): Run | undefined {
  const size = sizeIn(r, bytes);
  const count = Math.floor(bytes.length / size);
  const rest = bytes.length % size;
  const of = { message: r.name, size };
  if (count === 0)
    return void diagnostics.report("PV655", { ...of, actual: bytes.length }, spanOf(bytes.length));
  if (asked !== undefined && asked > count) {
    const params = { message: r.name, count: asked, actual: count };
    return void diagnostics.report("PV670", params, spanOf(bytes.length));
  }
  if (rest > 0 && asked === undefined)
    return void diagnostics.report("PV645", { ...of, count, rest }, spanOf(bytes.length - rest));
  return { size, count: asked ?? count };
}

/** Reports the first of the messages that is refused. */
export function checkAll(
  r: RecordDescription,
  { size, count }: Run,
  { bytes, spanOf }: Written,
  diagnostics: Diagnostics,
): void {
  for (let offset = 0; offset < count * size; offset += size) {
    const { refused } = call(() => r.decode(bytes.slice(offset, offset + size)));
    if (refused)
      return void diagnostics.report(
        "PV646",
        { problem: refused.message },
        spanOf(offset + refused.offset),
      );
  }
}

/** The messages, made one after the other when they are asked for. */
export function* decodeAll(
  r: RecordDescription,
  { size, count }: Run,
  bytes: Uint8Array,
  start: number,
): Generator<Decoded> {
  for (let offset = 0; offset < count * size; offset += size) {
    const own = bytes.slice(offset, offset + size);
    const { value } = call(() => r.decode(own));
    yield {
      record: recordOf(r, value),
      offset: start + offset,
      bytes: own,
      value,
      rows: allRows(r, value, own),
      findings: lookClosely(r, own),
    };
  }
}

/** What is reported of a message, as JSON. */
export const reported = (d: Decoded) => ({
  message: d.record.id,
  name: d.record.name,
  offset: d.offset,
  size: d.bytes.length,
  bytes: hex(d.bytes),
  value: jsonOf(d.record, d.value),
  fields: d.rows,
  findings: d.findings.map(({ code, path, offset, end, message, expected }) => ({
    code,
    path,
    offset,
    ...(code === "padding" && { size: end - offset }),
    expected,
    message,
  })),
});
