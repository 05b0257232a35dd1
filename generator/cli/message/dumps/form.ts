import { bytesOfHex } from "../../../layout/messages/values/hex.ts";

/** The base of the digits of an address or of a cell. */
export type Radix = 2 | 8 | 10 | 16;

/** How one program writes the lines of a dump. */
export interface Form {
  /** The programs and options, as findings say it. */
  readonly name: string;
  /**
   * A line: the group `body` holds cells and perhaps text; `address` the number in front, `before`
   * what a log puts before that.
   */
  readonly line: RegExp;
  /** A line with nothing but the address behind the last byte, which some forms end with. */
  readonly end?: RegExp;
  readonly radix: Radix;
  /** The digits of an address at the start of a dump, where the form says so. */
  readonly width?: number;
  /** One cell. */
  readonly cell: RegExp;
  /** What stands between two cells. */
  readonly gap: RegExp;
  /** The base of the digits of a cell; its bytes follow from the number of digits. */
  readonly cellRadix?: Radix;
  /** The bytes of a cell that is not written in hexadecimal digits. */
  readonly cellSize?: number;
  /** What stands around the characters of a line, if it is not blanks alone. */
  readonly marks?: readonly [string, string];
  /** Whether every line shows its bytes as characters. */
  readonly text?: "always" | "never";
  /**
   * `bytes`: cells are bytes in their order; `words`: cells of more than one byte are numbers of
   * the machine that dumped; `either`: programs of both sorts write like this.
   */
  readonly order: "bytes" | "words" | "either";
}

/** How the bytes of a cell follow from its digits. */
export type Order = "little" | "big";

/** The digits of a cell, and where in its line they start. */
export interface Cell {
  readonly digits: string;
  readonly at: number;
}

/** A line that was read: its bytes stand in its cells. */
export interface Line {
  readonly before: string;
  readonly address: bigint | undefined;
  /** Digits of the address. */
  readonly width: number;
  readonly cells: readonly Cell[];
  readonly bytes: readonly number[];
  readonly text: boolean;
}

const PREFIXES = { 2: "0b", 8: "0o", 10: "", 16: "0x" } as const;

/** The number that digits of an address say. */
export const addressOf = (digits: string, radix: Radix): bigint =>
  BigInt(`${PREFIXES[radix]}${digits.replace(/^0x/i, "")}`);

const digitsOf = (cell: string) => cell.replace(/^0x/i, "");

/** Gives how many bytes a cell has; nothing if its digits make no whole bytes. */
const sizeOf = (f: Form, digits: string): number | undefined =>
  f.cellSize ?? (digits.length % 2 === 0 ? digits.length / 2 : undefined);

function bytesOf(f: Form, digits: string, order: Order): number[] | undefined {
  const size = sizeOf(f, digits);
  if (size === undefined) return undefined;
  if (!f.cellSize) {
    const bytes = [...bytesOfHex(digits)];
    return order === "little" ? bytes.reverse() : bytes;
  }
  const number = Number.parseInt(digits, f.cellRadix ?? 16);
  if (number >= 2 ** (8 * size)) return undefined;
  const bytes = Array.from({ length: size }, (_, i) => Math.floor(number / 2 ** (8 * i)) & 0xff);
  return order === "little" ? bytes : bytes.reverse();
}

/**
 * Tells if bytes look like a text in which dots stand for what cannot be printed. Blanks are not
 * compared, because programs put some between the characters, and editors cut those at the end.
 */
function looksLike(bytes: readonly number[], text: string): boolean {
  const shown = (blank: string) =>
    bytes
      .map((b) => (b === 0x20 ? blank : b > 0x20 && b < 0x7f ? String.fromCharCode(b) : "."))
      .join("");
  const given = text.replace(/ /g, "");
  return shown("") === given || shown(".") === given;
}

/** The parts of a body before and behind each wide gap, from the right, then the whole. */
function* splits(body: string): Generator<readonly [string, string]> {
  for (const { index } of [...body.matchAll(/ {2,}|\t/g)].reverse())
    yield [body.slice(0, index), body.slice(index).trim()];
}

function cellsIn(f: Form, part: string, at: number): Cell[] | undefined {
  const cells: Cell[] = [];
  let rest = 0;
  const trimmed = part.trimEnd();
  while (rest < trimmed.length || cells.length === 0) {
    const gap = cells.length === 0 ? "" : f.gap.exec(trimmed.slice(rest))?.[0];
    const cell = gap === undefined ? undefined : f.cell.exec(trimmed.slice(rest + gap.length))?.[0];
    if (gap === undefined || cell === undefined) return undefined;
    rest += gap.length + cell.length;
    const digits = digitsOf(cell).trim();
    cells.push({ digits, at: at + rest - digits.length });
  }
  return cells;
}

const bytesOfCells = (f: Form, cells: readonly Cell[], order: Order): number[] | undefined => {
  const all: number[] = [];
  for (const { digits } of cells) {
    const bytes = bytesOf(f, digits, order);
    if (!bytes) return undefined;
    all.push(...bytes);
  }
  return all;
};

/** Takes the marks off the characters of a line; nothing if they are not there. */
function unmarked({ marks }: Form, text: string): string | undefined {
  if (!marks) return text;
  const [open, close] = marks;
  return text.length >= 2 && text.startsWith(open) && text.endsWith(close)
    ? text.slice(open.length, text.length - close.length)
    : undefined;
}

/** Characters of the longest line of a dump. */
export const LONGEST = 1 << 14;

/** Reads one line of a form, its cells in one order. Gives nothing if it is none. */
export function readLine(f: Form, line: string, order: Order): Line | undefined {
  if (line.length > LONGEST) return undefined;
  const groups = f.line.exec(line)?.groups;
  const body = groups?.body;
  if (body === undefined) return undefined;
  const at = line.length - body.length;
  const { before = "", address: digits } = groups ?? {};
  const width = digits?.length ?? 0;
  const address = digits === undefined ? undefined : addressOf(digits, f.radix);
  if (f.text !== "never")
    for (const [part, shown] of splits(body)) {
      const cells = cellsIn(f, part, at);
      const bytes = cells && bytesOfCells(f, cells, order);
      const text = unmarked(f, shown);
      if (cells && bytes && text && looksLike(bytes, text))
        return { before, address, width, cells, bytes, text: true };
    }
  const cells = cellsIn(f, body, at);
  const bytes = cells && bytesOfCells(f, cells, order);
  const blank = bytes?.every((b) => b === 0x20) ?? false;
  if (!cells || !bytes || (f.text === "always" && !blank)) return undefined;
  return { before, address, width, cells, bytes, text: blank };
}
