import { Bytes, MOST } from "./bytes.ts";
import { addressOf, type Form, type Line, type Order, readLine, sizeOf } from "./form.ts";
import type { Piece } from "./lines.ts";
import { Places } from "./places.ts";

/** Takes out of a log's words what differs from line to line: times. */
const timeless = (before: string) =>
  before === ""
    ? ""
    : before
        .replace(/\[ *\d+\.\d+\]/g, "[]")
        .replace(/\d{4}-\d\d-\d\dT?/g, "")
        .replace(/\d\d:\d\d:\d\d(?:[.,]\d+)?/g, "");

/** Tells if the cells of a line have one size, but for a shorter one at the end. */
function isEven({ sizes }: Line): boolean {
  const [first = 0] = sizes;
  return sizes.every((n, i) => n === first || (i === sizes.length - 1 && n < first));
}

/** What is the same in every line of a dump; only the last one is shorter. */
interface Layout {
  readonly before: string;
  readonly text: boolean;
  /** Digits of a cell, and bytes of a line. */
  readonly cell: number;
  readonly bytes: number;
}

/**
 * Reads a text line by line as a dump of one form, its cells in one order. Fails unless every line
 * is one of the form, and follows from the lines above it.
 */
export class Dump {
  readonly form: Form;
  readonly order: Order;
  readonly bytes = new Bytes();
  readonly places: Places;
  /** Whether a cell has more than one byte, so that the order matters. */
  words = false;
  /** Lines that were read, without blank ones. */
  lines = 0;
  #first: bigint | undefined;
  #last: Line | undefined;
  #layout: Layout | undefined;
  #shown = false;
  #repeated = false;
  #ended = false;

  /** Makes a dump without lines; the place of one byte of it may be asked for. */
  constructor(form: Form, order: Order, wanted?: number) {
    this.form = form;
    this.order = order;
    this.places = new Places(wanted);
  }

  /** Moves to an address: what `*` leaves out is put in. Gives false if it does not fit. */
  #moveTo(address: bigint | undefined, isEnd: boolean): boolean {
    if (address === undefined) return !this.#repeated;
    this.#first ??= address;
    const at = Number(address - this.#first);
    const { length } = this.bytes;
    if (!Number.isSafeInteger(at) || at < 0) return false;
    const size = this.#last?.bytes.length ?? 0;
    if (this.#repeated) {
      this.#repeated = false;
      if (at <= length || at > MOST || (!isEnd && (at - length) % size !== 0)) return false;
      const before = this.#last?.bytes ?? [0];
      for (let byte = length; byte < at && this.places.wants(byte); byte++)
        this.places.see(byte, this.#placeOf(byte - length));
      this.bytes.repeat(before, at);
      return true;
    }
    if (!isEnd || at >= length) return at === length;
    const cell = size / (this.#last?.starts.length ?? 1);
    return length - at < cell && this.bytes.cut(at);
  }

  #line = 0;

  /** Where the digits of a byte of the last line stand, counted on over its repetitions. */
  #placeOf(byte: number): { readonly line: number; readonly column: number } {
    const { starts = [], sizes = [], bytes = [] } = this.#last ?? {};
    let left = byte % Math.max(bytes.length, 1);
    let cell = 0;
    const size = (i: number) => sizeOf(this.form, sizes[i] ?? 2) ?? 1;
    while (left >= size(cell)) left -= size(cell++);
    const nth = this.order === "little" ? size(cell) - 1 - left : left;
    const digits = (sizes[cell] ?? 2) / size(cell);
    return { line: this.#line, column: 1 + (starts[cell] ?? 0) + Math.floor(nth * digits) };
  }

  /** Tells if a line fits those before it. */
  #fits(line: Line): boolean {
    const [cell = 0] = line.sizes;
    const last = this.#last;
    if (!last) {
      const { before, text, bytes } = line;
      this.#layout = { before: timeless(before), text, cell, bytes: bytes.length };
      return this.form.width === undefined || line.width === this.form.width;
    }
    const all = this.#layout;
    return (
      all !== undefined &&
      all.before === timeless(line.before) &&
      all.text === line.text &&
      last.sizes[0] === all.cell &&
      last.bytes.length === all.bytes &&
      cell <= all.cell &&
      line.bytes.length <= all.bytes
    );
  }

  #takeLine(text: string, line: number): boolean {
    if (this.#ended) return false;
    if (text === "*") {
      if (!this.#last || this.#repeated || this.#last.address === undefined) return false;
      this.#repeated = true;
      return true;
    }
    const end = this.#last && this.form.end?.exec(text)?.groups?.address;
    if (end !== undefined) {
      this.#ended = true;
      return this.#moveTo(addressOf(end, this.form.radix), true);
    }
    const found = readLine(this.form, text, this.order);
    if (!found || !isEven(found) || !this.#fits(found)) return false;
    if (!this.#moveTo(found.address, false)) return false;
    const { length } = this.bytes;
    if (length > MOST) return false;
    this.#last = found;
    this.#line = line;
    for (let i = 0; i < found.bytes.length && this.places.wants(length + i); i++)
      this.places.see(length + i, this.#placeOf(i));
    this.bytes.push(found.bytes);
    this.#shown ||= found.text && !found.blank;
    this.words ||= found.sizes.some((n) => (sizeOf(this.form, n) ?? 1) > 1);
    return true;
  }

  /** Takes the next line. Gives false if it does not fit; nothing more can be taken then. */
  take({ text, line, begins, ends }: Piece): boolean {
    const trimmed = text.trimEnd();
    const fits = trimmed.trim() === "" || (begins && ends && this.#takeLine(trimmed, line));
    if (fits && trimmed !== "") this.lines++;
    if (ends) this.places.endLine(this.bytes);
    return fits;
  }

  /** Tells if the text may end here, and characters were seen where the form has them. */
  get whole(): boolean {
    const proved = this.form.text !== "always" || this.#shown;
    return this.#last !== undefined && !this.#repeated && proved;
  }
}
