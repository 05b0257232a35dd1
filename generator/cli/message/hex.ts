import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { listNames } from "../../diagnostics/nearest.ts";
import type { Span } from "../../diagnostics/span.ts";
import { sameBytes } from "../../layout/messages/values/hex.ts";
import { MOST } from "./dumps/bytes.ts";
import { CArray } from "./dumps/c-array.ts";
import { Digits, type NoDigits } from "./dumps/digits.ts";
import type { Form, Order } from "./dumps/form.ts";
import { FORMS } from "./dumps/forms/index.ts";
import { Lines, type Piece } from "./dumps/lines.ts";
import type { Places } from "./dumps/places.ts";
import { Dump } from "./dumps/read.ts";
import { Packets } from "./dumps/tcpdump.ts";
import type { Input } from "./input.ts";

/** Bytes that were written as text, and where in the text each of them stands. */
export interface Written {
  readonly bytes: Uint8Array;
  /** How the text was read, in words; nothing for digits alone. */
  readonly how?: string;
  /** Where a byte stands; the end of the text for one that is not there. */
  readonly spanOf: (byte: number) => Span;
}

const ORDERS = { little: "little-endian", big: "big-endian" } as const;

/** Gives how a dump was read, in words. */
const howOf = ({ form, order, words }: Dump) =>
  `read as ${form.name} writes it` +
  (words && form.order !== "bytes"
    ? order === "big" && form.order === "either"
      ? ", groups of bytes in their order"
      : `, words ${ORDERS[order]}`
    : "");

/** What reads a text line by line, and knows the places of what it read. */
interface Reader {
  readonly places: Places;
  readonly take: (piece: Piece) => unknown;
}

/** One thing that a text can be. */
interface Way {
  readonly bytes: Uint8Array;
  readonly how?: string;
  readonly places: Places;
  /** A reader of the same thing that finds the place of a byte. */
  readonly again: (byte: number) => Reader;
}

const wayOf = (d: Dump): Way => ({
  bytes: d.bytes.all(),
  how: howOf(d),
  places: d.places,
  again: (byte) => new Dump(d.form, d.order, byte),
});

/** What digits alone can be: bytes in their order, or words. */
function digitWays(digits: Digits, inArray: boolean, words?: Order): Way[] {
  const { isBytes, numbers } = digits;
  const orders: Order[] = isBytes
    ? ["big"]
    : words
      ? [words]
      : numbers
        ? ["little"]
        : ["big", "little"];
  return orders.map((order) => ({
    bytes: (order === "little" ? (digits.little ?? digits.big) : digits.big).all(),
    ...(!isBytes && {
      how:
        order === "big" && !numbers
          ? "read as digits of bytes in their order"
          : `read as words ${ORDERS[order]}`,
    }),
    places: digits.places,
    again: (byte) => {
      if (!inArray) return new Digits(false, order, byte);
      const array = new CArray(order, byte);
      return { places: array.digits.places, take: (piece) => array.take(piece) };
    },
  }));
}

/** The line that keeps a text from being a dump of the form that it fits best. */
interface Trouble {
  /** Lines that fit before it. */
  readonly lines: number;
  readonly form: Form;
  readonly piece: Piece;
}

/** The orders in which the cells of a form can be read. */
const ordersOf = ({ order }: Form, words: Order | undefined): readonly Order[] =>
  words !== undefined && order !== "bytes"
    ? [words]
    : order === "words"
      ? ["little"]
      : order === "bytes"
        ? ["big"]
        : ["big", "little"];

/** Characters of a text that are kept to show its lines in findings. */
const KEPT = 1 << 22;

/**
 * Reads the bytes of a text that comes in parts: digits, or a dump of one of the forms. Words are
 * little-endian unless an order says otherwise. The text is not kept if it is long: findings name
 * the line alone then.
 */
export class HexReader {
  readonly #words: Order | undefined;
  readonly #digits = new Digits(true);
  readonly #array = new CArray();
  readonly #packets = new Packets();
  readonly #lines = new Lines((piece) => this.#take(piece));
  #dumps: Dump[];
  #trouble: Trouble | undefined;
  #last: Piece | undefined;
  #kept: string[] | undefined = [];
  #size = 0;

  constructor(words?: Order) {
    this.#words = words;
    this.#dumps = FORMS.flatMap((f) => ordersOf(f, words).map((order) => new Dump(f, order)));
  }

  /** Remembers a line that does not fit so many lines before it. */
  #blame({ form }: Dump, lines: number, piece: Piece): void {
    if (lines > (this.#trouble?.lines ?? 0)) this.#trouble = { form, lines, piece };
  }

  #take(piece: Piece): void {
    this.#last = piece;
    this.#dumps = this.#dumps.filter((d) => {
      const fits = d.take(piece);
      if (!fits) this.#blame(d, d.lines, piece);
      return fits;
    });
    this.#digits.take(piece);
    this.#array.take(piece);
    this.#packets.take(piece);
  }

  /** Takes the next part of the text. */
  push(text: string): void {
    this.#size += text.length;
    if (this.#size > KEPT) this.#kept = undefined;
    else this.#kept?.push(text);
    this.#lines.push(text);
  }

  /** The text, unless it is too long to be kept. */
  get text(): string | undefined {
    return this.#kept?.join("");
  }

  /** Everything that the text can be. */
  #ways(): Way[] {
    if (this.#array.whole) return digitWays(this.#array.digits, true, this.#words);
    const dumps = this.#dumps.filter((d) => d.whole).map(wayOf);
    if (this.#digits.problem) return dumps;
    return [...dumps, ...digitWays(this.#digits, false, this.#words)];
  }

  /** Where a byte of a way stands. */
  #spanOf(file: string, { again, bytes, places }: Way, byte: number): Span {
    const text = this.text;
    if (text === undefined) return spanAt(file, places.lineOf(byte), 1, 0);
    const reader = again(byte);
    const lines = new Lines((piece) => reader.take(piece));
    lines.push(text);
    lines.end();
    const { line, column } = reader.places.found ?? { line: 1, column: 1 };
    return spanAt(file, line, column, byte < bytes.length ? 2 : 1);
  }

  /**
   * Takes the end of the text, and gives its bytes. Reports what is wrong, or that it can be read
   * in several ways, and returns nothing then.
   */
  end(file: string, diagnostics: Diagnostics): Written | undefined {
    this.#lines.end();
    const start = spanAt(file, 1, 1, 1);
    const all = this.#ways();
    const ways = all.filter((w, i) => all.findIndex((v) => sameBytes(v.bytes, w.bytes)) === i);
    const [way] = ways;
    if (!way) return void this.#refuse(file, diagnostics);
    if (way.bytes.length === 0) return void diagnostics.report("PV650", {}, start);
    if (ways.length > 1) {
      const known = listNames(ways.map((w) => w.how ?? "read as digits of bytes"));
      return void diagnostics.report("PV667", { count: ways.length, known }, start);
    }
    const { bytes, how } = way;
    if (bytes.length > MOST)
      return void diagnostics.report("PV651", { limit: MOST, what: "bytes" });
    const spanOf = (byte: number) => this.#spanOf(file, way, byte);
    return { bytes, ...(how !== undefined && { how }), spanOf };
  }

  /** Reports why the text is nothing that can be read. */
  #refuse(file: string, diagnostics: Diagnostics): void {
    const last = this.#last;
    if (last) for (const d of this.#dumps) this.#blame(d, d.lines - 1, last);
    const lineOf = ({ line, text }: Piece) => spanAt(file, line, 1, text.trimEnd().length);
    const packet = this.#packets.problem;
    if (packet) diagnostics.report("PV671", {}, lineOf(packet));
    else if (this.#trouble) {
      const { form, piece } = this.#trouble;
      diagnostics.report("PV652", { form: form.name }, lineOf(piece));
    } else if (this.#digits.problem) noDigits(file, this.#digits.problem, diagnostics);
  }
}

const spanAt = (file: string, line: number, column: number, length: number): Span => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

function noDigits(file: string, p: NoDigits, diagnostics: Diagnostics): void {
  const span = spanAt(file, p.line, p.column, p.length);
  const { character = "", word = "", digits = "", what = "" } = p.params;
  if (p.code === "PV642") diagnostics.report(p.code, { character }, span);
  else if (p.code === "PV649") diagnostics.report(p.code, { word, digits }, span);
  else diagnostics.report(p.code, { what }, span);
}

/** Reads the bytes of a whole text. */
export function readHex(
  { file, text }: Input,
  diagnostics: Diagnostics,
  words?: Order,
): Written | undefined {
  const reader = new HexReader(words);
  reader.push(text);
  return reader.end(file, diagnostics);
}
