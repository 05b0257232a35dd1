import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { listNames } from "../../diagnostics/nearest.ts";
import type { Span } from "../../diagnostics/span.ts";
import { visible } from "../../diagnostics/visible.ts";
import { sameBytes } from "../../layout/messages/values/hex.ts";
import { placeIn } from "../../source/place.ts";
import { arrayIn } from "./dumps/c-array.ts";
import { bytesOfDigits, shapeOf, type Word, wordsOf } from "./dumps/digits.ts";
import { type Form, type Order, readLine } from "./dumps/form.ts";
import { FORMS } from "./dumps/forms/index.ts";
import { linesOf, MOST, type Reading, readingsOf, type Trouble } from "./dumps/read.ts";
import type { Input } from "./input.ts";

/** Bytes that were written as text, and where in the text each of them stands. */
export interface Written {
  readonly bytes: Uint8Array;
  /** How the text was read, in words; nothing for digits alone. */
  readonly how?: string;
  /** Where a byte stands; the end of the text for one that is not there. */
  readonly spanOf: (byte: number) => Span;
}

/**
 * Reports what is wrong with the digits of a word that stands at a place of a text. Returns true if
 * something is.
 */
function isWrong(
  { word, digits, at }: Word,
  spanOf: (from: number, length: number) => Span,
  diagnostics: Diagnostics,
): boolean {
  const bad = /[^0-9a-f]/iu.exec(digits);
  const { length } = digits;
  if (bad)
    diagnostics.report(
      "PV642",
      { character: visible(bad[0]) },
      spanOf(at + bad.index, bad[0].length),
    );
  else if (length === 0 || length % 2 === 1) {
    const counted = length === 0 ? "no digits" : length === 1 ? "one digit" : `${length} digits`;
    const start = at + length - word.length;
    diagnostics.report("PV649", { word, digits: counted }, spanOf(start, word.length));
  } else return false;
  return true;
}

/** Where the bytes of a dump stand: the text of its lines is read once more, as far as needed. */
function* placesInDump(text: string, form: Form, order: Order): Generator<number> {
  let before: number[] = [];
  let first: bigint | undefined;
  let at = 0;
  for (const [line, start] of linesOf(text)) {
    const found = line.trim() === "" ? undefined : readLine(form, line, order);
    if (!found) continue;
    first ??= found.address;
    const wanted = found.address === undefined ? at : Number(found.address - (first ?? 0n));
    for (; at < wanted; at++) yield before[at % before.length] ?? start;
    before = found.cells.flatMap((c) => {
      const size = form.cellSize ?? c.digits.length / 2;
      const each = c.digits.length / size;
      const places = Array.from({ length: size }, (_, i) => start + c.at + Math.floor(i * each));
      return order === "little" ? places.reverse() : places;
    });
    yield* before;
    at += before.length;
  }
}

/** Where the bytes of words of digits stand. */
function* placesInDigits(text: string, order: Order): Generator<number> {
  for (const { digits, at } of wordsOf(text)) {
    const size = digits.length / 2;
    for (let i = 0; i < size; i++)
      yield at + 2 * (order === "little" && size <= 8 ? size - 1 - i : i);
  }
}

const ORDERS = { little: "little-endian", big: "big-endian" } as const;

/** Gives how a dump was read, in words. */
const howOf = ({ form, order, words }: Reading) =>
  `read as ${form.name} writes it` +
  (words && form.order !== "bytes"
    ? order === "big" && form.order === "either"
      ? ", groups of bytes in their order"
      : `, words ${ORDERS[order]}`
    : "");

/** One thing that a text can be. */
interface Way {
  readonly bytes: Uint8Array;
  readonly how?: string;
  readonly places: () => Iterable<number>;
}

const wayOf = (text: string, reading: Reading): Way => ({
  bytes: reading.bytes,
  how: howOf(reading),
  places: () => placesInDump(text, reading.form, reading.order),
});

/** What digits alone can be: bytes in their order, or words. */
function digitWays(text: string, bytes: boolean, numbers: boolean, words?: Order): Way[] {
  const orders: Order[] = bytes
    ? ["big"]
    : words
      ? [words]
      : numbers
        ? ["little"]
        : ["big", "little"];
  return orders.map((order) => ({
    bytes: bytesOfDigits(text, order),
    ...(!bytes && {
      how:
        order === "big" && !numbers
          ? "read as digits of bytes in their order"
          : `read as words ${ORDERS[order]}`,
    }),
    places: () => placesInDigits(text, order),
  }));
}

/**
 * Reads the bytes of a text: digits, or a dump of one of the forms. Reports what is wrong, or that
 * it can be read in several ways, and returns nothing then. Words are little-endian unless the
 * order says otherwise.
 */
export function readHex(
  { file, text }: Input,
  diagnostics: Diagnostics,
  words?: Order,
): Written | undefined {
  const at = (from: number, length: number) => placeIn(file, text, from, from + length);
  const trouble: Trouble = { lines: 0, start: 0, length: 0 };
  const array = arrayIn(text);
  const digits = array ?? text;
  const dumps = array === undefined ? readingsOf(text, FORMS, words, trouble) : [];
  const ways = dumps.map((r) => wayOf(text, r));
  const problems = ways.length > 0 ? undefined : diagnostics;
  const bad = firstWrong(digits);
  const shape = bad ? undefined : shapeOf(digits);
  const doubt = array === undefined ? shape?.doubt : undefined;
  if (problems && (bad || doubt)) {
    if (trouble.form)
      diagnostics.report("PV652", { form: trouble.form.name }, at(trouble.start, trouble.length));
    else if (bad) isWrong(bad, at, diagnostics);
    else if (doubt) diagnostics.report("PV668", { what: doubt.why }, at(doubt.start, doubt.length));
    return undefined;
  }
  if (shape && !doubt) ways.push(...digitWays(digits, shape.bytes, shape.numbers, words));
  const different = ways.filter((w, i) => ways.findIndex((v) => sameBytes(v.bytes, w.bytes)) === i);
  const [way] = different;
  if (!way || way.bytes.length === 0) return void diagnostics.report("PV650", {}, at(0, 1));
  if (different.length > 1) {
    const known = listNames(different.map((w) => w.how ?? "read as digits of bytes"));
    return void diagnostics.report("PV667", { count: different.length, known }, at(0, 1));
  }
  if (way.bytes.length > MOST)
    return void diagnostics.report("PV651", { limit: MOST, what: "bytes" });
  return {
    bytes: way.bytes,
    ...(way.how !== undefined && { how: way.how }),
    spanOf: (byte) => {
      let last = -2;
      let count = 0;
      for (const place of way.places()) {
        last = place;
        if (count++ === byte) return at(place, 2);
      }
      return at(Math.max(last, 0) + 2, 1);
    },
  };
}

/** The first word that is not whole bytes in hexadecimal digits, if there is one. */
function firstWrong(text: string): Word | undefined {
  for (const word of wordsOf(text))
    if (/[^0-9a-f]/i.test(word.digits) || word.digits.length % 2 === 1 || !word.digits) return word;
  return undefined;
}
