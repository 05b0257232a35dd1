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
  /** One cell, with the flag `y`. */
  readonly cell: RegExp;
  /** What stands between two cells, with the flag `y`. */
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

/** A line that was read: its bytes stand in its cells. */
export interface Line {
  readonly before: string;
  readonly address: bigint | undefined;
  /** Digits of the address. */
  readonly width: number;
  /** How many digits each cell has, and where in its line they start. */
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
  readonly bytes: readonly number[];
  /** Whether its bytes stand behind it as characters, which may be blanks that were cut off. */
  readonly text: boolean;
  readonly blank: boolean;
}

const PREFIXES = { 2: "0b", 8: "0o", 10: "", 16: "0x" } as const;

/** The number that digits of an address say. */
export const addressOf = (digits: string, radix: Radix): bigint =>
  BigInt(`${PREFIXES[radix]}${digits.replace(/^0x/i, "")}`);

/** Gives how many bytes a cell has; nothing if its digits make no whole bytes. */
export const sizeOf = (f: Form, digits: number): number | undefined =>
  f.cellSize ?? (digits % 2 === 0 ? digits / 2 : undefined);

/** The value of a hexadecimal digit; NaN for any other character. */
export const digitAt = (text: string, at: number): number => {
  const c = text.charCodeAt(at);
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
};

/** Adds the bytes of the digits at a place of a line. Gives false if they make no whole bytes. */
function addBytes(f: Form, line: string, at: number, length: number, order: Order, to: number[]) {
  const size = sizeOf(f, length);
  if (size === undefined) return false;
  let number = 0;
  if (f.cellSize !== undefined) {
    number = Number.parseInt(line.slice(at, at + length), f.cellRadix ?? 16);
    if (number >= 2 ** (8 * size)) return false;
  }
  for (let i = 0; i < size; i++) {
    const nth = order === "little" ? size - 1 - i : i;
    to.push(
      f.cellSize === undefined
        ? 16 * digitAt(line, at + 2 * nth) + digitAt(line, at + 2 * nth + 1)
        : Math.floor(number / 2 ** (8 * (size - 1 - nth))) & 0xff,
    );
  }
  return true;
}

/**
 * Tells if bytes look like a text in which dots stand for what cannot be printed. Blanks are not
 * compared, because programs put some between the characters, and editors cut those at the end.
 */
function looksLike(bytes: readonly number[], text: string): boolean {
  let [plain, dotted] = ["", ""];
  for (const b of bytes) {
    const shown = b > 0x20 && b < 0x7f ? String.fromCharCode(b) : ".";
    dotted += shown;
    if (b !== 0x20) plain += shown;
  }
  const given = text.replaceAll(" ", "");
  return plain === given || dotted === given;
}

/** Where each wide gap of a line starts behind a place, from the right. */
function wideGaps(line: string, from: number): number[] {
  const found: number[] = [];
  const gap = / {2,}|\t/g;
  gap.lastIndex = from;
  for (let m = gap.exec(line); m; m = gap.exec(line)) found.push(m.index);
  return found.reverse();
}

/** The cells of a line. */
type Cells = Pick<Line, "sizes" | "starts" | "bytes">;

/** Reads the cells from a place of a line to another one. Gives nothing if there is more. */
function cellsIn(f: Form, line: string, from: number, to: number, order: Order): Cells | undefined {
  const found = { sizes: [] as number[], starts: [] as number[], bytes: [] as number[] };
  let end = to;
  while (end > from && line.charCodeAt(end - 1) <= 0x20) end--;
  let at = from;
  while (at < end || at === from) {
    if (at > from) {
      f.gap.lastIndex = at;
      if (!f.gap.test(line)) return undefined;
      at = f.gap.lastIndex;
    }
    f.cell.lastIndex = at;
    if (!f.cell.test(line) || f.cell.lastIndex > end) return undefined;
    let start = at;
    at = f.cell.lastIndex;
    while (line.charCodeAt(start) === 0x20) start++;
    if ((line.charCodeAt(start + 1) | 0x20) === 0x78) start += 2;
    if (!addBytes(f, line, start, at - start, order, found.bytes)) return undefined;
    found.sizes.push(at - start);
    found.starts.push(start);
  }
  return found;
}

/** Takes the marks off the characters of a line; nothing if they are not there. */
function unmarked({ marks }: Form, text: string): string | undefined {
  if (!marks) return text;
  const [open, close] = marks;
  return text.length >= 2 && text.startsWith(open) && text.endsWith(close)
    ? text.slice(open.length, text.length - close.length)
    : undefined;
}

/** Reads one line of a form, its cells in one order. Gives nothing if it is none. */
export function readLine(f: Form, line: string, order: Order): Line | undefined {
  const groups = f.line.exec(line)?.groups;
  const body = groups?.body;
  if (body === undefined) return undefined;
  const from = line.length - body.length;
  const { before = "", address: digits } = groups ?? {};
  const width = digits?.length ?? 0;
  const address = digits === undefined ? undefined : addressOf(digits, f.radix);
  if (f.text !== "never")
    for (const gap of wideGaps(line, from)) {
      const text = unmarked(f, line.slice(gap).trim());
      const cells = text ? cellsIn(f, line, from, gap, order) : undefined;
      if (cells && text && looksLike(cells.bytes, text))
        return { before, address, width, ...cells, text: true, blank: false };
    }
  const cells = cellsIn(f, line, from, line.length, order);
  const blank = cells?.bytes.every((b) => b === 0x20) ?? false;
  if (!cells || (f.text === "always" && !blank)) return undefined;
  return { before, address, width, ...cells, text: blank, blank };
}
