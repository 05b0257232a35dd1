import { type DrawingProblem, placeOf, problemAt } from "./place.ts";

/**
 * A stretch between two corners: its first column, and that of the corner behind it, counted from
 * 0.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly hasGap: boolean;
}

/** The upper border of a row of boxes. */
export interface Border {
  readonly stretches: readonly Stretch[];
  /** The columns of the corners; for an open end also the one behind the border. */
  readonly crosses: readonly number[];
  /** True if the last box has no end. */
  readonly isOpen: boolean;
}

const isMiddle = (gap: string) => {
  const [before = "", after = ""] = gap.split("//");
  return (
    before.length === Math.floor((gap.length - 2) / 2) &&
    before.length + after.length + 2 === gap.length
  );
};

/**
 * Reads a border: corners, dashes between them, and `//` in the middle where something is left out.
 */
export function readBorder(text: string): Border | undefined {
  if (!/^(?:\+-+(?:\/\/-+)?)*(?:\+|\+-+ - - -)$/.test(text) || text.length < 2) return undefined;
  const isOpen = text.endsWith(" - - -");
  const corners = [...text.matchAll(/\+/g)].map((m) => m.index);
  const crosses = isOpen ? [...corners, text.length] : corners;
  const stretches = crosses.slice(1).map((end, i) => {
    const start = (crosses[i] ?? 0) + 1;
    return { start, end, hasGap: text.slice(start, end).includes("//") };
  });
  if (stretches.some(({ start, end, hasGap }) => hasGap && !isMiddle(text.slice(start, end))))
    return undefined;
  return { stretches, crosses, isOpen };
}

/** Compares the lower border of a row with the upper one, and gives what differs. */
export function borderAt(upper: string, lower: string, line: number): DrawingProblem[] {
  if (upper === lower) return [];
  const same = [...lower].findIndex((c, i) => c !== upper[i]);
  const start = same < 0 ? Math.min(upper.length, lower.length) : same;
  return [
    problemAt(
      placeOf(line, start, Math.max(1, lower.length - start)),
      "the border below differs from the one above",
    ),
  ];
}
