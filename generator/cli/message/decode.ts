import { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { onOneLine } from "../../diagnostics/visible.ts";
import { placeIn } from "../../source/place.ts";
import { show } from "../context.ts";
import { textTable } from "../text-table.ts";
import { type Options, UsageError } from "../usage.ts";
import { checkAll, type Decoded, decodeAll, reported, runOf } from "./decoded.ts";
import type { Order } from "./dumps/form.ts";
import { findMessage } from "./find.ts";
import { guess } from "./guess.ts";
import { MESSAGE } from "./input.ts";
import { loadMessages } from "./load.ts";
import type { Row } from "./rows.ts";
import type { Finding } from "./strict.ts";
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

/** Bytes of a value that stand in one line of a table. */
const WIDTH = 16;

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
