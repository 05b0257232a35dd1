import { sameBytes } from "../../../layout/messages/values/hex.ts";
import { Bytes } from "./bytes.ts";
import { addressOf, type Form, type Line, type Order, readLine } from "./form.ts";

/** What a dump of a form says, its cells in one order. */
export interface Reading {
  readonly form: Form;
  readonly order: Order;
  /** Whether a cell has more than one byte, so that the order matters. */
  readonly words: boolean;
  readonly bytes: Uint8Array;
}

/** Each line of a text without its end, and where it starts. */
export function* linesOf(text: string): Generator<readonly [string, number]> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield [text.slice(start, end).trimEnd(), start];
    start = end + 1;
  }
}

/** Takes out of a log's words what differs from line to line: times. */
const timeless = (before: string) =>
  before
    .replace(/\[ *\d+\.\d+\]/g, "[]")
    .replace(/\d{4}-\d\d-\d\dT?/g, "")
    .replace(/\d\d:\d\d:\d\d(?:[.,]\d+)?/g, "");

const sizes = ({ cells }: Line) => cells.map((c) => c.digits.length);

/** Tells if the cells of a line have one size, but for a shorter one at the end. */
function isEven(line: Line): boolean {
  const all = sizes(line);
  const [first = 0] = all;
  return all.every((n, i) => n === first || (i === all.length - 1 && n < first));
}

/** How far a dump was read. */
class State {
  readonly bytes = new Bytes();
  first: bigint | undefined;
  last: Line | undefined;
  words = false;
  repeated = false;
  ended = false;
  /** The size of a whole line and of its cells, in bytes and in digits. */
  full: { readonly cell: number; readonly bytes: number } | undefined;

  /** Moves to an address: what `*` leaves out is put in. Gives false if it does not fit. */
  moveTo(address: bigint | undefined, isEnd: boolean): boolean {
    if (address === undefined) return !this.repeated;
    this.first ??= address;
    const at = Number(address - this.first);
    const length = this.bytes.length;
    if (!Number.isSafeInteger(at) || at < 0) return false;
    if (this.repeated) {
      this.repeated = false;
      const size = this.last?.bytes.length ?? 0;
      if (at <= length || at > MOST || (!isEnd && (at - length) % size !== 0)) return false;
      this.bytes.repeat(this.last?.bytes ?? [0], at);
      return true;
    }
    if (!isEnd || at >= length) return at === length;
    const cell = (this.last?.bytes.length ?? 0) / (this.last?.cells.length ?? 1);
    return length - at < cell && this.bytes.cut(at);
  }

  /** Tells if a line of a form fits those before it. Only the last one is shorter. */
  fits(form: Form, line: Line): boolean {
    const { last } = this;
    if (!last) return form.width === undefined || line.width === form.width;
    const [size = 0] = sizes(last);
    const [own = 0] = sizes(line);
    if (this.full === undefined) this.full = { cell: size, bytes: last.bytes.length };
    return (
      timeless(last.before) === timeless(line.before) &&
      last.text === line.text &&
      size === this.full.cell &&
      last.bytes.length === this.full.bytes &&
      own <= size &&
      line.bytes.length <= last.bytes.length
    );
  }
}

/** Bytes of the longest dump. */
export const MOST = 1 << 28;

/** The line that keeps a text from being a dump of the form that it fits best. */
export interface Trouble {
  /** Lines that fit before it. */
  lines: number;
  form?: Form;
  start: number;
  length: number;
}

/**
 * Reads a whole text as a dump of one form. Gives nothing unless every line is one of it, and
 * follows from the lines above it.
 */
export function readAs(
  form: Form,
  order: Order,
  text: string,
  trouble?: Trouble,
): Reading | undefined {
  const s = new State();
  let count = 0;
  for (const [line, start] of linesOf(text)) {
    if (line.trim() === "") continue;
    if (count++ > (trouble?.lines ?? count) && trouble)
      Object.assign(trouble, { lines: count - 1, form, start, length: line.length });
    if (s.ended) return undefined;
    if (line === "*") {
      if (!s.last || s.repeated || s.last.address === undefined) return undefined;
      s.repeated = true;
      continue;
    }
    const end = s.last && form.end?.exec(line)?.groups?.address;
    if (end !== undefined) {
      s.ended = true;
      if (!s.moveTo(addressOf(end, form.radix), true)) return undefined;
      continue;
    }
    const found = readLine(form, line, order);
    if (!found || !isEven(found) || !s.fits(form, found)) return undefined;
    if (!s.moveTo(found.address, false)) return undefined;
    if (s.bytes.length > MOST) return undefined;
    s.bytes.push(found.bytes);
    s.words ||= found.cells.some((c) => (form.cellSize ?? c.digits.length / 2) > 1);
    s.last = found;
  }
  if (!s.last || s.repeated) return undefined;
  return { form, order, words: s.words, bytes: s.bytes.all() };
}

/**
 * Reads a text as a dump of every form that it fits, and gives the readings that differ. Words are
 * little-endian unless the order says otherwise; of cells that could be either, both are given.
 */
export function readingsOf(
  text: string,
  forms: readonly Form[],
  words: Order | undefined,
  trouble: Trouble,
): readonly Reading[] {
  const found: Reading[] = [];
  for (const form of forms) {
    const orders: readonly Order[] =
      words !== undefined && form.order !== "bytes"
        ? [words]
        : form.order === "words"
          ? ["little"]
          : form.order === "bytes"
            ? ["big"]
            : ["big", "little"];
    for (const order of orders) {
      const reading = readAs(form, order, text, trouble);
      if (reading && !found.some((f) => sameBytes(f.bytes, reading.bytes))) found.push(reading);
    }
  }
  return found;
}
