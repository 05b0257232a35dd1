import type { LayoutCell } from "../../../document/nodes.ts";
import { isRoomFor } from "./room.ts";

/** A box with the columns from its left border to the next one. */
interface Box extends LayoutCell {
  readonly columns: number;
}

const COLUMNS_OF_A_BYTE = 4;
/**
 * Bytes that are drawn to scale. A longer field is drawn as if it had so many, with a gap in its
 * borders.
 */
const MOST_BYTES = 8;
/** Columns of a box with an open end. */
const OPEN_COLUMNS = 16;
const GAP = "//";
const OPEN = " - - -";

function boxOf(cell: LayoutCell): Box {
  const scale =
    cell.bytes === undefined ? OPEN_COLUMNS : COLUMNS_OF_A_BYTE * Math.min(cell.bytes, MOST_BYTES);
  return { ...cell, columns: Math.max(scale, cell.name.length + 3, cell.start.length + 1) };
}

const isOffset = (text: string) => /^(?:0|[1-9]\d{0,14})$/.test(text);

/**
 * Tells if names and offsets are such that a reader can tell them apart, and the offsets go on from
 * box to box.
 */
function areDrawable(cells: readonly LayoutCell[]): boolean {
  return cells.every((c, i) => {
    const next = cells[i + 1];
    const end =
      c.bytes === undefined
        ? c.end === "..." && !next
        : isOffset(c.end) && Number(c.end) - Number(c.start) === c.bytes && c.bytes >= 0;
    return (
      /^[!-{}~]+(?: [!-{}~]+)*$/.test(c.name) &&
      isOffset(c.start) &&
      end &&
      (!next || next.start === c.end)
    );
  });
}

/** The boxes row by row: each row is filled while it fits with the offset at its end. */
function rowsOf(cells: readonly LayoutCell[]): Box[][] {
  const rows: Box[][] = [];
  let used = 0;
  for (const box of cells.map(boxOf)) {
    const row = rows.at(-1);
    if (row && isRoomFor(used + box.columns + box.end.length)) row.push(box);
    else {
      rows.push([box]);
      used = 0;
    }
    used += box.columns;
  }
  return rows;
}

function border({ bytes, columns }: Box): string {
  if (bytes === undefined) return "-".repeat(columns - 1 - OPEN.length) + OPEN;
  const gap = bytes > MOST_BYTES ? GAP : "";
  const rest = columns - 1 - gap.length;
  return gap === ""
    ? "-".repeat(rest)
    : "-".repeat(Math.floor(rest / 2)) + gap + "-".repeat(Math.ceil(rest / 2));
}

function centred(text: string, columns: number): string {
  return `${" ".repeat(Math.floor((columns - text.length) / 2))}${text}`.padEnd(columns);
}

function drawRow(row: readonly Box[]): string[] {
  const last = row.at(-1);
  const isOpen = last?.bytes === undefined;
  const edge = `+${row.map(border).join("+")}${isOpen ? "" : "+"}`;
  const names = `|${row.map((b) => centred(b.name, b.columns - 1)).join("|")}${isOpen ? "" : "|"}`;
  return [
    row.map((b) => b.start.padEnd(b.columns)).join("") + last?.end,
    edge,
    names.trimEnd(),
    edge,
  ];
}

/**
 * Draws the bytes of a record as rows of boxes, four columns a byte, with the exact offset at every
 * border:
 *
 *     8                               16                              44
 *     +-------------------------------+--------------//---------------+
 *     |              id               |             addr              |
 *     +-------------------------------+--------------//---------------+
 *
 * Nothing if it cannot be drawn: a name is too wide, offsets leave gaps, or there are no fields.
 */
export function drawLayout(cells: readonly LayoutCell[]): string[] | undefined {
  const rows = rowsOf(cells);
  const fits = rows.every((row) =>
    isRoomFor(row.reduce((sum, b) => sum + b.columns, 0) + (row.at(-1)?.end.length ?? 0)),
  );
  return rows.length > 0 && areDrawable(cells) && fits ? rows.flatMap(drawRow) : undefined;
}
