import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { startOf } from "../../diagnostics/span.ts";
import { UsageError } from "../usage.ts";
import { Bytes } from "./dumps/bytes.ts";
import type { Order } from "./dumps/form.ts";
import { HexReader, type Written } from "./hex.ts";
import { ARGUMENTS, isPiped, PIPE, readParts, readText } from "./input.ts";
import { counted } from "./parse.ts";

/** The bytes that are given, as text or themselves. Reports what is wrong with them. */
export async function readWritten(
  words: readonly string[],
  options: { readonly raw?: boolean; readonly words?: Order },
  texts: Map<string, string>,
  diagnostics: Diagnostics,
): Promise<Written | undefined> {
  if (options.raw) {
    if (options.words) throw new UsageError("--words is for dumps, and --raw for bytes");
    if (words.some((w) => w !== "-")) throw new UsageError("--raw takes bytes from the pipe");
    const bytes = new Bytes();
    const whole = await readParts((part) => bytes.push(part), diagnostics);
    return whole ? { bytes: bytes.all(), spanOf: () => startOf(PIPE) } : undefined;
  }
  const reader = new HexReader(options.words);
  const piped = isPiped(words);
  if (!piped) reader.push(words.join(" "));
  else if (!(await readText((part) => reader.push(part), diagnostics))) return undefined;
  const file = piped ? PIPE : ARGUMENTS;
  const { text } = reader;
  if (text !== undefined) texts.set(file, text);
  return reader.end(file, diagnostics);
}

/** What stands behind the offset that an option gives. Reports that nothing does. */
export function behind(
  written: Written,
  offset: number,
  diagnostics: Diagnostics,
): Written | undefined {
  const { bytes, spanOf } = written;
  if (offset === 0) return written;
  if (offset >= bytes.length)
    return void diagnostics.report(
      "PV669",
      { size: counted(bytes.length, "byte"), offset },
      spanOf(bytes.length),
    );
  return { ...written, bytes: bytes.subarray(offset), spanOf: (byte) => spanOf(offset + byte) };
}
