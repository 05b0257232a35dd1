import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Span } from "../../diagnostics/span.ts";
import { visible } from "../../diagnostics/visible.ts";
import { placeIn } from "../../source/place.ts";
import { readDump } from "./dump.ts";
import type { Input } from "./input.ts";

/** Bytes that were written as text, and where in the text each of them stands. */
export interface Written {
  readonly bytes: Uint8Array;
  /** Where a byte stands; the end of the text for one that is not there. */
  readonly spanOf: (byte: number) => Span;
}

/** Bytes that are read. */
const MOST = 1 << 18;
/** A dump whose lines do not fit together must not be read as if its offsets were bytes. */
const LIKE_DUMP = /^[0-9a-f]{7,12}: |^[0-9a-f]{7,12} .*\|/im;

/**
 * Reports what is wrong with the digits of a word that stands at a place of a text. Returns true if
 * something is.
 */
function isWrong(
  word: string,
  digits: string,
  spanOf: (from: number, length: number) => Span,
  diagnostics: Diagnostics,
): boolean {
  const bad = /[^0-9a-f]/iu.exec(digits);
  const { length } = digits;
  if (bad) {
    const at = word.length - length + bad.index;
    diagnostics.report("PV642", { character: visible(bad[0]) }, spanOf(at, bad[0].length));
  } else if (length === 0 || length % 2 === 1) {
    const counted = length === 0 ? "no digits" : length === 1 ? "one digit" : `${length} digits`;
    diagnostics.report("PV649", { word, digits: counted }, spanOf(0, word.length));
  } else return false;
  return true;
}

/**
 * Reads the bytes of a text of digits. Reports the first thing that is wrong, and returns nothing
 * then.
 */
export function readHex({ file, text }: Input, diagnostics: Diagnostics): Written | undefined {
  const at = (from: number, length: number) => placeIn(file, text, from, from + length);
  const dump = readDump(text, MOST);
  const bytes: number[] = [...(dump?.bytes ?? [])];
  const places: number[] = [...(dump?.places ?? [])];
  const like = dump ? null : LIKE_DUMP.exec(text);
  if (like) return void diagnostics.report("PV652", {}, at(like.index, like[0].length));
  for (const found of dump ? [] : text.matchAll(/[^\s,:]+/gu)) {
    const [word] = found;
    const digits = word.replace(/^0x/i, "");
    const inWord = (from: number, length: number) => at(found.index + from, length);
    if (isWrong(word, digits, inWord, diagnostics)) return undefined;
    for (let i = 0; i < digits.length; i += 2) {
      bytes.push(Number.parseInt(digits.slice(i, i + 2), 16));
      places.push(found.index + word.length - digits.length + i);
    }
  }
  if (bytes.length === 0) return void diagnostics.report("PV650", {}, at(0, 1));
  if (bytes.length > MOST)
    return void diagnostics.report(
      "PV651",
      { limit: MOST, what: "bytes" },
      at(places[MOST] ?? 0, 2),
    );
  const spanOf = (byte: number) => {
    const start = places[byte] ?? (places.at(-1) ?? 0) + 2;
    return at(start, byte < places.length ? 2 : 1);
  };
  return { bytes: Uint8Array.from(bytes), spanOf };
}
