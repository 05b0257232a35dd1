import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { placeIn } from "./place.ts";

/**
 * The number of bytes at the start that are UTF-8, apart from a character that is cut off at their
 * end.
 */
function validBytes(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/**
 * The text of a file. Reports the place of the first byte that is not UTF-8, and gives nothing
 * then.
 */
export function decodeUtf8(
  file: string,
  bytes: Uint8Array,
  diagnostics: Diagnostics,
): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const good = validBytes(bytes);
    const text = new TextDecoder("utf-8").decode(bytes.subarray(0, good), { stream: true });
    const mark = bytes[0] === 0xef ? 3 : 0;
    const wrong = (bytes[Math.min(good, Buffer.byteLength(text) + mark)] ?? 0)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
    diagnostics.report(
      "PV105",
      { file, problem: `the byte 0x${wrong} at this place is not UTF-8` },
      placeIn(file, text, text.length, text.length + 1),
    );
    return undefined;
  }
}
