import { type Border, borderAt, readBorder, type Stretch } from "./border.ts";
import { type DrawingProblem, type Place, placeOf, problemAt, strayCharacters } from "./place.ts";

/** A field as a drawing states it: its name and the offsets of its borders, each with its place. */
export interface ReadCell {
  readonly name: string;
  readonly start: string;
  /** `...` for an open end. */
  readonly end: string;
  readonly at: { readonly name: Place; readonly start: Place; readonly end: Place };
}

/** The drawing of a record that was read. */
export interface LayoutReading {
  readonly cells: readonly ReadCell[];
  readonly problems: readonly DrawingProblem[];
}

interface Label {
  readonly text: string;
  readonly at: Place;
}

/** The lines of a row: offsets, border, names, border. */
const LINES = 4;
const OPEN_END = "...";

/** The offsets above the crosses of a border, or what is wrong with them. */
function readLabels(
  text: string,
  line: number,
  border: Border,
): { labels: Label[]; problems: DrawingProblem[] } {
  const expected = border.crosses;
  const labels = [...text.matchAll(/\S+/g)].map((m) => ({
    text: m[0],
    at: placeOf(line, m.index, m[0].length),
    index: m.index,
  }));
  const problems = labels.flatMap((l, i) => {
    const isEnd = border.isOpen && i === expected.length - 1;
    if (l.index !== expected[i]) return [problemAt(l.at, "there is no corner below this")];
    return isEnd === (l.text === OPEN_END) && (isEnd || /^(?:0|[1-9]\d*)$/.test(l.text))
      ? []
      : [problemAt(l.at, isEnd ? "an open end has `...` above it" : "this is no offset")];
  });
  if (labels.length < expected.length)
    problems.push(problemAt(placeOf(line, 0, text.length), "a corner has no offset"));
  return { labels, problems };
}

/** The names between the bars. Bars stand below the crosses, and a name stands in the middle. */
function readNames(
  text: string,
  line: number,
  { stretches, isOpen }: Border,
): { names: Label[]; problems: DrawingProblem[] } {
  const problems: DrawingProblem[] = [];
  const names = stretches.map(({ start, end }, i): Label => {
    const isLast = isOpen && i === stretches.length - 1;
    const inside = isLast ? text.slice(start) : text.slice(start, end);
    const name = inside.trim();
    const at = placeOf(line, start + inside.indexOf(name), name.length);
    if (text[start - 1] !== "|" || (!isLast && text[end] !== "|"))
      problems.push(
        problemAt(placeOf(line, start - 1, end - start + 2), "bars are missing below the corners"),
      );
    else if (name === "" || / {2}|\|/.test(name))
      problems.push(problemAt(placeOf(line, start, inside.length), "no single name"));
    else if (inside.indexOf(name) !== Math.floor((end - start - name.length) / 2))
      problems.push(problemAt(at, "the name is not in the middle"));
    return { text: name, at };
  });
  const last = stretches.at(-1);
  if (last && !isOpen && text.length > last.end + 1)
    problems.push(
      problemAt(
        placeOf(line, last.end + 1, text.length - last.end - 1),
        "this is outside the boxes",
      ),
    );
  return { names, problems };
}

/**
 * Boxes have four columns a byte up to eight bytes, a gap if they are longer, and room for their
 * name and their offset.
 */
function wrongScale({ name, start, end, at }: ReadCell, stretch: Stretch): DrawingProblem[] {
  const isOpen = end === OPEN_END;
  const bytes = Number(end) - Number(start);
  if (bytes < 0) return [problemAt(at.end, "this is below the offset before it")];
  const columns = isOpen ? 16 : Math.min(bytes, 8) * 4;
  const problems: DrawingProblem[] = [];
  if (stretch.end - stretch.start + 1 !== Math.max(columns, name.length + 3, start.length + 1))
    problems.push(problemAt(at.name, "the box is not as wide as it should be"));
  if (stretch.hasGap !== (!isOpen && bytes > 8))
    problems.push(
      problemAt(
        at.name,
        "a box has `//` in its borders if it is longer than eight bytes, and only then",
      ),
    );
  return problems;
}

function readRow(
  lines: readonly string[],
  first: number,
): { cells: ReadCell[]; problems: DrawingProblem[] } {
  const [offsets = "", edge = "", inside, again = ""] = lines.slice(first, first + LINES);
  if (inside === undefined || first + LINES > lines.length)
    return {
      cells: [],
      problems: [
        problemAt(
          placeOf(first, 0, offsets.length),
          "a row of boxes has four lines: offsets, border, names, border",
        ),
      ],
    };
  const border = readBorder(edge);
  if (!border)
    return {
      cells: [],
      problems: [problemAt(placeOf(first + 1, 0, edge.length), "no border of boxes")],
    };
  const { labels, problems: wrongLabels } = readLabels(offsets, first, border);
  const { names, problems: wrongNames } = readNames(inside, first + 2, border);
  const problems = [...borderAt(edge, again, first + 3), ...wrongLabels, ...wrongNames];
  const cells = border.stretches.flatMap((stretch, i): ReadCell[] => {
    const [name, start, end] = [names[i], labels[i], labels[i + 1]];
    if (problems.length > 0 || !name || !start || !end) return [];
    const cell = {
      name: name.text,
      start: start.text,
      end: end.text,
      at: { name: name.at, start: start.at, end: end.at },
    };
    problems.push(...wrongScale(cell, stretch));
    return [cell];
  });
  return { cells, problems };
}

/**
 * Reads the drawing of a record: rows of boxes with the offset at every border. Each row goes on
 * where the one before ends.
 */
export function readLayout(lines: readonly string[]): LayoutReading {
  const cells: ReadCell[] = [];
  const problems = strayCharacters(lines);
  for (let first = 0; first < lines.length; first += LINES) {
    const row = readRow(lines, first);
    const before = cells.at(-1);
    const [next] = row.cells;
    if (before && next && before.end !== next.start)
      problems.push(problemAt(next.at.start, `the row before ends at ${before.end}`));
    cells.push(...row.cells);
    problems.push(...row.problems);
  }
  return { cells, problems };
}
