import type { RecordDescription } from "../../backends/typescript/runtime/description.ts";
import { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { onOneLine } from "../../diagnostics/visible.ts";
import { hex } from "../../layout/messages/values/values.ts";
import { placeIn } from "../../source/place.ts";
import { show } from "../context.ts";
import { textTable } from "../text-table.ts";
import type { Options } from "../usage.ts";
import { call } from "./calls.ts";
import { findMessage } from "./find.ts";
import { guess, isOpen } from "./guess.ts";
import { readHex, type Written } from "./hex.ts";
import { MESSAGE, readInput } from "./input.ts";
import { jsonOf } from "./json.ts";
import { loadMessages } from "./load.ts";
import { type Row, recordOf, rowsOf } from "./rows.ts";
import { type Finding, lookClosely } from "./strict.ts";

/** Options of `decode`. */
export interface DecodeOptions extends Options {
  readonly message?: string;
  readonly json?: boolean;
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

/**
 * The messages that stand one after the other. Reports bytes that are left over, and what cannot be
 * decoded.
 */
function decodeAll(
  r: RecordDescription,
  { bytes, spanOf }: Written,
  diagnostics: Diagnostics,
): Decoded[] {
  const size = isOpen(r) ? Math.max(bytes.length, r.size) : r.size;
  const rest = bytes.length % size;
  if (rest > 0) {
    const count = Math.floor(bytes.length / size);
    const of = { message: r.name, size };
    if (count === 0)
      diagnostics.report("PV655", { ...of, actual: bytes.length }, spanOf(bytes.length));
    else diagnostics.report("PV645", { ...of, count, rest }, spanOf(bytes.length - rest));
    return [];
  }
  const list: Decoded[] = [];
  for (let offset = 0; offset < bytes.length; offset += size) {
    const own = bytes.slice(offset, offset + size);
    const { value, refused } = call(() => r.decode(own));
    if (refused) {
      diagnostics.report("PV646", { problem: refused.message }, spanOf(offset + refused.offset));
      return [];
    }
    list.push({
      record: recordOf(r, value),
      offset,
      bytes: own,
      value,
      rows: allRows(r, value, own),
      findings: lookClosely(r, own),
    });
  }
  return list;
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

/** `decode`: shows the fields of messages that are given as hexadecimal digits. */
export async function decode(words: readonly string[], options: DecodeOptions): Promise<number> {
  const diagnostics = new Diagnostics();
  const input = await readInput(words, diagnostics);
  const { message: name } = options;
  const texts = new Map([
    ...(input ? [[input.file, input.text] as const] : []),
    [MESSAGE, name ?? ""],
  ]);
  const written = input && readHex(input, diagnostics);
  const loaded = written && loadMessages(options, diagnostics);
  for (const [file, text] of loaded?.texts ?? []) texts.set(file, text);
  if (!loaded || diagnostics.failed) return show(diagnostics.list, options, texts);
  const { protocols } = loaded;
  const named =
    name === undefined
      ? undefined
      : findMessage(
          name,
          protocols,
          diagnostics,
          placeIn(MESSAGE, name, 0, Math.max(name.length, 1)),
        );
  const guessed = name === undefined ? guess(written, protocols, diagnostics) : undefined;
  const message = named ?? guessed?.message;
  const list = message ? decodeAll(message, written, diagnostics) : [];
  if (!diagnostics.failed && options.json)
    process.stdout.write(`${JSON.stringify(list.map(reported), null, 2)}\n`);
  else if (!diagnostics.failed)
    process.stdout.write(
      `${[...(guessed ? [onOneLine(guessed.why)] : []), ...list.map(textOf)].join("\n\n")}\n`,
    );
  return diagnostics.list.length === 0 ? 0 : show(diagnostics.list, options, texts);
}
