/**
 * A line of a dump: the offset that it begins with, where its digits stand, and how its bytes look
 * as text.
 */
interface Line {
  readonly offset: number;
  readonly start: number;
  readonly digits: string;
  readonly shown: string;
}

/** `xxd`: offset, colon, digits in groups, two blanks, text. */
const XXD = /^([0-9a-f]{8,12}): ((?:[0-9a-f]{2})+(?: (?:[0-9a-f]{2})+)*)( {2}.*)?$/i;
/** `hexdump -C`: offset, two blanks, digits byte by byte, text between bars. */
const HEXDUMP = /^([0-9a-f]{8,12}) {2}([0-9a-f]{2}(?: {1,2}[0-9a-f]{2})*) +\|(.*)\| *$/i;
const END = /^([0-9a-f]{8,12})$/i;
const REPEATED = "*";

function lineOf(line: string): Line | undefined {
  const [, offset, digits, shown = ""] = XXD.exec(line) ?? HEXDUMP.exec(line) ?? [];
  if (offset === undefined || digits === undefined) return undefined;
  return {
    offset: Number.parseInt(offset, 16),
    start: line.indexOf(digits, offset.length + 1),
    digits,
    shown,
  };
}

/**
 * Tells if bytes look like a text in which dots stand for what cannot be printed. Blanks around it
 * may be lost.
 */
function looksLike(bytes: readonly number[], text: string): boolean {
  const shown = bytes.map((b) => (b >= 0x20 && b < 0x7f ? String.fromCharCode(b) : "."));
  return shown.join("").trim() === text.trim();
}

/** Bytes of a dump and where in the text each of them stands. */
export interface Dump {
  readonly bytes: readonly number[];
  readonly places: readonly number[];
}

/**
 * Reads what `xxd` or `hexdump -C` prints. Gives nothing unless every line is one of theirs: its
 * offset follows from the lines above, and its text from its digits. So nothing else is taken for a
 * dump.
 */
export function readDump(text: string, most: number): Dump | undefined {
  const bytes: number[] = [];
  const places: number[] = [];
  let first: number | undefined;
  let before: { bytes: readonly number[]; places: readonly number[] } | undefined;
  let repeat = false;
  let at = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\r$/, "");
    const start = at;
    at += raw.length + 1;
    if (line.trim() === "") continue;
    if (line === REPEATED && before) {
      repeat = true;
      continue;
    }
    const found = lineOf(line);
    const offset = found?.offset ?? Number.parseInt(END.exec(line)?.[1] ?? "", 16);
    first ??= found?.offset;
    if (first === undefined || !Number.isSafeInteger(offset) || offset - first > most)
      return undefined;
    while (repeat && before && offset - first > bytes.length) {
      bytes.push(...before.bytes);
      places.push(...before.places);
    }
    repeat = false;
    if (offset - first !== bytes.length) return undefined;
    if (!found) continue;
    const digits = [...found.digits.matchAll(/[0-9a-f]{2}/gi)];
    const own = {
      bytes: digits.map((d) => Number.parseInt(d[0], 16)),
      places: digits.map((d) => start + found.start + d.index),
    };
    if (!looksLike(own.bytes, found.shown)) return undefined;
    bytes.push(...own.bytes);
    places.push(...own.places);
    before = own;
  }
  return bytes.length > 0 ? { bytes, places } : undefined;
}
