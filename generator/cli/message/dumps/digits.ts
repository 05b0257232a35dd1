import { visible } from "../../../diagnostics/visible.ts";
import { Bytes } from "./bytes.ts";
import { digitAt, type Order } from "./form.ts";
import type { Piece } from "./lines.ts";
import { Places } from "./places.ts";

/** Digits of the longest word of a machine. */
const WIDEST = 16;
/** Characters of a word that a finding shows. */
const SHOWN = 40;

/** What keeps a text from being digits alone, as a code and its parameters, and where it is. */
export interface NoDigits {
  readonly code: "PV642" | "PV649" | "PV668";
  readonly params: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Bytes of a row that programs write. */
const ROWS = [8, 16, 32, 64];

/** Gives why the first column of a line may be an address, or its numbers decimal. */
function doubtOf(line: string): string | undefined {
  if (/^\s*(?:0x)?[0-9a-f]+(?: <[^>]*>)?:[ \t]/i.test(line)) return "an address";
  const words = line.trim().split(/[\s,:]+/);
  const [first = "", ...rest] = words.map((w) => w.replace(/^0x/i, "").length);
  const even = rest.every((n) => n === rest[0]);
  if (rest.length > 1 && first !== rest[0] && even) return "an address";
  if (even && /^(?: {2,}\d{2,})+$/.test(line)) return "a decimal number";
  return undefined;
}

const isBlank = (c: number) => c === 0x20 || (c >= 9 && c <= 13) || c === 0x2c || c === 0x3a;

/**
 * Reads a text of words of digits, with blanks, `,` and `:` between them: as bytes in their order,
 * and, where a word is one of a machine, as little-endian words too.
 */
export class Digits {
  readonly big = new Bytes();
  readonly places: Places;
  /** The bytes as little-endian words, from the first word of more than one byte on. */
  little: Bytes | undefined;
  /** The first thing that is wrong with it; nothing behind that is looked at. */
  problem: NoDigits | undefined;
  readonly #order: Order;
  #words = 0;
  /** Whether all words are of one byte, whether all begin with `0x`, whether one is too long. */
  #single = true;
  #numbers = true;
  #long = false;
  #startsBlank: boolean | undefined;
  /** The word that is being read: its text so far, its digits and the bytes of them. */
  #word = "";
  #digits = 0;
  #prefixed = false;
  #bytes: number[] = [];
  #nibble = 0;
  #line = 1;
  #column = 1;
  #before: { readonly first: number; readonly size: number } | undefined;
  readonly #doubts: boolean;

  /** Reads bytes in an order; the place of one of them may be asked for. */
  constructor(doubts: boolean, order: Order = "big", wanted?: number) {
    this.#doubts = doubts;
    this.#order = order;
    this.places = new Places(wanted);
  }

  /** Whether all of it are single bytes, or it has one long row of digits. */
  get isBytes(): boolean {
    const { numbers } = this;
    return this.#single || this.#long || (this.#words === 1 && !numbers && !this.#startsBlank);
  }

  /** Whether all words have `0x` in front, so that they are numbers. */
  get numbers(): boolean {
    return this.#words > 0 && this.#numbers;
  }

  /** Takes the next line, or a part of one. */
  take(piece: Piece): void {
    if (this.problem) return;
    const { text, line, column } = piece;
    this.#startsBlank ??= text === "" || /^\s/.test(text);
    for (let i = 0; i < text.length && !this.problem; i++) {
      const c = text.charCodeAt(i);
      const digit = digitAt(text, i);
      if (digit >= 0) this.#digit(digit, c, line, column + i);
      else if (isBlank(c) || (c > 0x7f && /\s/.test(text.charAt(i)))) this.#endWord();
      else this.#other(text, i, line, column + i);
    }
    if (piece.ends && !this.problem) {
      this.#endWord();
      this.places.endLine(this.big);
    }
    if (this.#doubts && !this.problem) this.#doubt(piece);
  }

  #digit(digit: number, c: number, line: number, column: number): void {
    if (this.#word === "") [this.#line, this.#column] = [line, column];
    if (this.#word.length <= SHOWN) this.#word += String.fromCharCode(c);
    if (this.#digits++ % 2 === 0) {
      this.#nibble = digit;
      return;
    }
    const byte = 16 * this.#nibble + digit;
    if (this.#digits > WIDEST) this.#flush();
    if (this.#digits > WIDEST) this.#push(byte, { line, column: column - 1 });
    else this.#bytes.push(byte);
  }

  /** Adds a byte of a long row of digits, or of bytes in their order. */
  #push(byte: number, place: { readonly line: number; readonly column: number }): void {
    const at = this.big.length;
    if (this.places.wants(at)) this.places.see(at, place);
    this.big.add(byte);
    this.little?.add(byte);
  }

  /** Moves the bytes of the word, which is too long for a machine. */
  #flush(): void {
    this.#long = true;
    for (const [i, byte] of this.#bytes.entries()) this.#push(byte, this.#placeOf(i));
    this.#bytes = [];
  }

  #placeOf(byte: number): { readonly line: number; readonly column: number } {
    const column = this.#column + (this.#prefixed ? 2 : 0) + 2 * byte;
    return { line: this.#line, column };
  }

  #other(text: string, i: number, line: number, column: number): void {
    const prefix = this.#word === "0" && !this.#prefixed && (text.charCodeAt(i) | 0x20) === 0x78;
    if (prefix) {
      this.#word += text.charAt(i);
      this.#prefixed = true;
      this.#digits = 0;
      return;
    }
    const found = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const params = { character: visible(found) };
    this.problem = { code: "PV642", params, line, column, length: found.length };
  }

  #endWord(): void {
    if (this.#word === "") return;
    const { length: size } = this.#bytes;
    const digits = this.#digits;
    if (digits === 0 || digits % 2 === 1) {
      const counted = digits === 0 ? "no digits" : digits === 1 ? "one digit" : `${digits} digits`;
      const length = digits + (this.#prefixed ? 2 : 0);
      const word = length > this.#word.length ? `${this.#word}…` : this.#word;
      const params = { word, digits: counted };
      const [line, column] = [this.#line, this.#column];
      this.problem = { code: "PV649", params, line, column, length };
      return;
    }
    this.#words++;
    this.#numbers &&= this.#prefixed;
    this.#single &&= digits === 2;
    if (size > 1 && !this.little) {
      this.little = new Bytes();
      this.little.push(this.big.all());
    }
    const at = this.big.length;
    for (let i = 0; i < size && this.places.wants(at + i); i++)
      this.places.see(at + i, this.#placeOf(this.#order === "little" ? size - 1 - i : i));
    for (let i = 0; i < size; i++) {
      this.big.add(this.#bytes[i] ?? 0);
      this.little?.add(this.#bytes[size - 1 - i] ?? 0);
    }
    [this.#word, this.#digits, this.#prefixed, this.#bytes] = ["", 0, false, []];
  }

  /** Looks for an address in front of a line. */
  #doubt({ text, line, begins, ends }: Piece): void {
    const trimmed = text.trimEnd();
    if (!begins || trimmed === "") return;
    let why = doubtOf(trimmed);
    if (ends) {
      const [first = "", ...rest] = trimmed.trim().split(/[\s,:]+/);
      const size = rest.join("").replace(/0x/gi, "").length / 2;
      // A row of digits may count up by chance; with an address in front it would be one longer.
      const row = first.length === 2 && ROWS.includes(size + 1);
      const own = { first: Number.parseInt(first, 16), size: row ? 0 : size };
      const { first: last = 0, size: had = 0 } = this.#before ?? {};
      if (had > 0 && own.first === last + had) why ??= "an address";
      this.#before = own;
    }
    if (why)
      this.problem = {
        code: "PV668",
        params: { what: why },
        line,
        column: 1,
        length: trimmed.length,
      };
  }
}
