import { bytesOfHex } from "../../../layout/messages/values/hex.ts";
import { Bytes } from "./bytes.ts";
import { LONGEST, type Order } from "./form.ts";
import { linesOf } from "./read.ts";

/** A word of digits, and where in the text it stands. */
export interface Word {
  readonly word: string;
  readonly digits: string;
  readonly at: number;
}

/** The words of a text of digits, with blanks, `,` and `:` between them. */
export function* wordsOf(text: string): Generator<Word> {
  for (const found of text.matchAll(/[^\s,:]+/gu)) {
    const [word] = found;
    const digits = word.replace(/^0x/i, "");
    yield { word, digits, at: found.index + word.length - digits.length };
  }
}

/** What words of digits alone can be. */
export interface Shape {
  /** All of them are single bytes, or one long row of digits. */
  readonly bytes: boolean;
  /** All of them have `0x` in front, so that they are numbers. */
  readonly numbers: boolean;
  /** The first column may be an address, or the digits may be decimal: where, and why. */
  readonly doubt?: { readonly start: number; readonly length: number; readonly why: string };
}

/** Digits of the longest word of a machine. */
const WIDEST = 16;

/** Gives why the first column of a line may be an address. */
function doubtOf(line: string): string | undefined {
  if (/^\s*(?:0x)?[0-9a-f]+(?: <[^>]*>)?:[ \t]/i.test(line)) return "an address";
  const words = line.trim().split(/[\s,:]+/);
  const [first = "", ...rest] = words.map((w) => w.replace(/^0x/i, "").length);
  const even = rest.every((n) => n === rest[0]);
  if (rest.length > 1 && first !== rest[0] && even) return "an address";
  if (first === 2 && even && /^(?: {2,}\d\d)+$/.test(line)) return "a decimal number";
  return undefined;
}

/** Looks at the words of a text, all of them whole bytes in hexadecimal digits. */
export function shapeOf(text: string): Shape {
  let count = 0;
  let single = true;
  let numbers = true;
  let long = false;
  for (const { word, digits } of wordsOf(text)) {
    count++;
    single &&= digits.length === 2;
    long ||= digits.length > WIDEST;
    numbers &&= word.length > digits.length;
  }
  const shape = {
    bytes: single || long || (count === 1 && !numbers && !/^\s/.test(text)),
    numbers,
  };
  let before: { readonly first: number; readonly size: number } | undefined;
  for (const [line, start] of linesOf(text)) {
    if (line === "") continue;
    const why = doubtOf(line.slice(0, LONGEST));
    if (why) return { ...shape, doubt: { start, length: line.length, why } };
    if (line.length > LONGEST) continue;
    const [first = "", ...rest] = line.trim().split(/[\s,:]+/);
    const own = {
      first: Number.parseInt(first, 16),
      size: rest.join("").replace(/0x/gi, "").length / 2,
    };
    if (before && before.size > 0 && own.first === before.first + before.size)
      return { ...shape, doubt: { start, length: line.length, why: "an address" } };
    before = own;
  }
  return shape;
}

/** The bytes of words of digits, each word in an order. */
export function bytesOfDigits(text: string, order: Order): Uint8Array {
  const bytes = new Bytes();
  for (const { digits } of wordsOf(text)) {
    const own = bytesOfHex(digits);
    bytes.push(order === "little" && digits.length <= WIDEST ? own.reverse() : own);
  }
  return bytes.all();
}
