import type { RecordDescription } from "../../backends/typescript/runtime/description.ts";
import { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { onOneLine } from "../../diagnostics/visible.ts";
import { hex } from "../../layout/messages/values/values.ts";
import { placeIn } from "../../source/place.ts";
import { show } from "../context.ts";
import { textTable } from "../text-table.ts";
import { type Options, UsageError } from "../usage.ts";
import { call } from "./calls.ts";
import type { Order } from "./dumps/form.ts";
import { findMessage } from "./find.ts";
import { guess, isOpen } from "./guess.ts";
import type { Written } from "./hex.ts";
import { MESSAGE } from "./input.ts";
import { jsonOf } from "./json.ts";
import { loadMessages } from "./load.ts";
import { type Row, recordOf, rowsOf } from "./rows.ts";
import { type Finding, lookClosely } from "./strict.ts";
import { write } from "./write.ts";
import { behind, readWritten } from "./written.ts";

/** Options of `decode`. */
export interface DecodeOptions extends Options {
  readonly message?: string;
  readonly json?: boolean;
  /** The input is the bytes themselves. */
  readonly raw?: boolean;
  /** Of what machine words are; little-endian if missing. */
  readonly words?: Order;
  /** The byte of the input at which the first message starts. */
  readonly offset?: number;
  /** How many messages are shown; what stands behind them is left out. */
  readonly count?: number;
}

/** One message that was decoded. */
interface Decoded {
  readonly record: RecordDescription;
  /** Where it starts in the input. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly value: unknown;
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Bytes of a value that stand in one line of a table. */
const WIDTH = 16;

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
interface Run {
  readonly size: number;
  readonly count: number;
}

/**
 * How many messages stand one after the other. Reports bytes that are left over, and that there are
 * fewer than asked for.
 */
function runOf(
  r: RecordDescription,
  { bytes, spanOf }: Written,
  asked: number | undefined,
  diagnostics: Diagnostics,
): Run | undefined {
  const size = isOpen(r) ? Math.max(bytes.length, r.size) : r.size;
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
function checkAll(
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
function* decodeAll(
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

/** The cells of a row; of bytes that are too many for one line, one for each part. */
function cells({ offset, size, name, value, means, unit, doc }: Row): string[][] {
  const meaning = [means, unit === undefined ? undefined : `unit: ${unit}`, doc]
    .filter(Boolean)
    .join("; ");
  const parts =
    value.length > 2 * WIDTH && size > WIDTH ? (value.match(/.{1,32}/g) ?? [value]) : [value];
  return parts.map((part, i) =>
    [
      String(offset + i * WIDTH),
      i === 0 ? String(size) : "",
      i === 0 ? name : "",
      part,
      i === 0 ? meaning : "",
    ].map(onOneLine),
  );
}

const findingText = (f: Finding) =>
  f.end > f.offset + 1
    ? `${f.path} at bytes ${f.offset} to ${f.end - 1}: expected ${f.expected}`
    : f.message;

/** One message as a table, and what a close look found. */
function textOf(d: Decoded): string {
  const { record: r, findings } = d;
  const title = `${r.name} at byte ${d.offset}: ${r.doc}`;
  const table = textTable(
    ["byte", "size", "field", "value", "meaning"],
    d.rows.flatMap(cells),
    [0, 1],
  );
  const found = findings.map((f) => `  ${findingText(f)} (${f.code})`);
  return [
    onOneLine(title),
    "",
    table,
    ...(found.length > 0 ? ["", "A close look finds:", ...found.map(onOneLine)] : []),
  ].join("\n");
}

const reported = (d: Decoded) => ({
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

/** The texts of an output, one after the other. */
function* partsOf(
  list: Iterable<Decoded>,
  json: boolean | undefined,
  notes: readonly string[],
): Generator<string> {
  let before = json ? "[\n" : "";
  if (!json && notes.length > 0) {
    yield notes.map(onOneLine).join("\n");
    before = "\n\n";
  }
  for (const d of list) {
    yield before;
    yield json ? JSON.stringify(reported(d), null, 2).replace(/^/gm, "  ") : textOf(d);
    before = json ? ",\n" : "\n\n";
  }
  yield json ? "\n]\n" : "\n";
}

/** `decode`: shows the fields of messages that are given as hexadecimal digits, a dump or bytes. */
export async function decode(words: readonly string[], options: DecodeOptions): Promise<number> {
  const { message: name, offset = 0, count, json } = options;
  if (count !== undefined && name === undefined)
    throw new UsageError("--count needs --message, which says how long each of them is");
  const diagnostics = new Diagnostics();
  const texts = new Map([[MESSAGE, name ?? ""]]);
  const all = await readWritten(words, options, texts, diagnostics);
  const written = all && behind(all, offset, diagnostics);
  const loaded = written && loadMessages(options, diagnostics);
  for (const [file, text] of loaded?.texts ?? []) texts.set(file, text);
  if (!loaded || diagnostics.failed) return show(diagnostics.list, options, texts);
  const { protocols } = loaded;
  const at = () => placeIn(MESSAGE, name ?? "", 0, Math.max(name?.length ?? 0, 1));
  const named = name === undefined ? undefined : findMessage(name, protocols, diagnostics, at());
  const guessed = name === undefined ? guess(written, protocols, diagnostics) : undefined;
  const message = named ?? guessed?.message;
  const run = message && runOf(message, written, count, diagnostics);
  if (message && run) checkAll(message, run, written, diagnostics);
  if (message && run && !diagnostics.failed) {
    const notes = [written.how, guessed?.why].filter((n) => n !== undefined);
    if (json) for (const n of notes) process.stderr.write(`${onOneLine(n)}\n`);
    await write(partsOf(decodeAll(message, run, written.bytes, offset), json, notes));
  }
  return diagnostics.list.length === 0 ? 0 : show(diagnostics.list, options, texts);
}
