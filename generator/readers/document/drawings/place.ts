/** A stretch of one line of a drawing: lines count from 0, columns from 1, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A stretch of a drawing that its reader cannot make sense of. */
export interface DrawingProblem extends Place {
  readonly problem: string;
}

/** The place of so many characters of a line, of which `start` is the first, counted from 0. */
export function placeOf(line: number, start: number, length: number): Place {
  return { line, column: start + 1, endColumn: start + 1 + length };
}

/** Makes a problem of a stretch of a drawing. */
export function problemAt(place: Place, problem: string): DrawingProblem {
  return { line: place.line, column: place.column, endColumn: place.endColumn, problem };
}

/**
 * Characters that no drawing has: blanks at the end of a line, and anything but printable ASCII.
 */
export function strayCharacters(lines: readonly string[]): DrawingProblem[] {
  return lines.flatMap((text, line) => {
    const kept = text.trimEnd();
    const others = [...kept.matchAll(/[^ -~]+/g)].map((m) =>
      problemAt(
        placeOf(line, m.index, m[0].length),
        "only printable ASCII is expected in a drawing",
      ),
    );
    return kept === text
      ? others
      : [
          ...others,
          problemAt(
            placeOf(line, kept.length, text.length - kept.length),
            "blanks at the end of the line",
          ),
        ];
  });
}
