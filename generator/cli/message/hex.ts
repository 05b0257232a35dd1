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
const REMEDY =
  "write two hexadecimal digits for each byte; blanks, ends of lines, `,`, `:` and `0x` may stand between bytes; pipe binary data through `xxd -p`";
/** A dump whose lines do not fit together must not be read as if its offsets were bytes. */
const LIKE_DUMP = /^[0-9a-f]{7,12}: |^[0-9a-f]{7,12} .*\|/im;

/** What is wrong with a word, and the characters that it is about. */
function wrongWith(
  word: string,
  digits: string,
): { problem: string; at: number; length: number } | undefined {
  const lead = word.length - digits.length;
  const bad = /[^0-9a-f]/iu.exec(digits);
  if (bad)
    return {
      problem: `\`${visible(bad[0])}\` is no hexadecimal digit`,
      at: lead + bad.index,
      length: bad[0].length,
    };
  if (digits === "") return { problem: `no digits follow \`${word}\``, at: 0, length: word.length };
  return digits.length % 2 === 1
    ? {
        problem: `${digits.length === 1 ? "one digit is" : `${digits.length} digits are`} no whole number of bytes`,
        at: 0,
        length: word.length,
      }
    : undefined;
}

/** The bytes of a text of digits. Reports the first thing that is wrong, and gives nothing then. */
export function readHex({ file, text }: Input, diagnostics: Diagnostics): Written | undefined {
  const report = (problem: string, from: number, length: number, remedy = REMEDY) =>
    void diagnostics.report("PV642", { problem, remedy }, placeIn(file, text, from, from + length));
  const dump = readDump(text, MOST);
  const bytes: number[] = [...(dump?.bytes ?? [])];
  const places: number[] = [...(dump?.places ?? [])];
  const like = dump ? null : LIKE_DUMP.exec(text);
  if (like) {
    const remedy = "give the whole output of `xxd` or `hexdump -C`, or the digits alone";
    return report(
      "this looks like a dump, but its offsets, digits and texts do not fit together",
      like.index,
      like[0].length,
      remedy,
    );
  }
  for (const found of dump ? [] : text.matchAll(/[^\s,:]+/gu)) {
    const [word] = found;
    const digits = word.replace(/^0x/i, "");
    const wrong = wrongWith(word, digits);
    if (wrong) return report(wrong.problem, found.index + wrong.at, wrong.length);
    for (let i = 0; i < digits.length; i += 2) {
      bytes.push(Number.parseInt(digits.slice(i, i + 2), 16));
      places.push(found.index + word.length - digits.length + i);
    }
  }
  if (bytes.length === 0) return report("there are no bytes", 0, 1);
  if (bytes.length > MOST)
    return report(
      `there are more than ${MOST} bytes`,
      places[MOST] ?? 0,
      2,
      "give fewer messages at a time",
    );
  const spanOf = (byte: number) => {
    const at = places[byte] ?? (places.at(-1) ?? 0) + 2;
    return placeIn(file, text, at, at + (byte < places.length ? 2 : 1));
  };
  return { bytes: Uint8Array.from(bytes), spanOf };
}
