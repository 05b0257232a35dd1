import type { DrawnField, DrawnLayout } from "../../../generator/site/drawn.ts";

/** Rows of a field that are drawn; the rest of a long one is a single row with dots. */
const MOST_ROWS = 3;

/** A stretch of a row that a field fills. */
export interface Box {
  readonly field: DrawnField;
  readonly row: number;
  readonly column: number;
  readonly bytes: number;
  /** True for the first stretch of a field, which has its name. */
  readonly first: boolean;
}

/** The rows of a drawing: boxes, and the offset that each row begins at. */
export function rowsOf(
  { fields }: DrawnLayout,
  columns: number,
): { readonly boxes: readonly Box[]; readonly offsets: readonly string[] } {
  const boxes: Box[] = [];
  const offsets: string[] = [];
  const rows = new Map<number, number>();
  const rowAt = (at: number): number => {
    const start = Math.floor(at / columns);
    const known = rows.get(start);
    if (known !== undefined) return known;
    rows.set(start, offsets.length);
    offsets.push(String(start * columns));
    return offsets.length - 1;
  };
  for (const field of fields) {
    const end = field.offset + (field.size ?? columns - (field.offset % columns));
    let drawn = 0;
    for (let at = field.offset; at < end; ) {
      const column = at % columns;
      const bytes = Math.min(columns - column, end - at);
      boxes.push({ field, row: rowAt(at), column, bytes, first: drawn === 0 });
      drawn++;
      at += bytes;
      const left = Math.floor((end - at) / columns);
      if (drawn === MOST_ROWS - 1 && left > 1) {
        boxes.push({ field, row: offsets.length, column: 0, bytes: columns, first: false });
        offsets.push("…");
        at += (left - 1) * columns;
      }
    }
  }
  return { boxes, offsets };
}
