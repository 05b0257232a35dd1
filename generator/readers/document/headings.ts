/**
 * Headings of the tables of a document, in the order of columns, with the properties below them.
 * Written for reading alone, so that a wrong heading in what prints the tables does not agree with
 * a wrong heading here.
 */
const COLUMNS: readonly (readonly [heading: RegExp, property: string])[] = [
  [/^Number$/, "number"],
  [/^Word$/, "word"],
  [/^Offset$/, "offset"],
  [/^Size$/, "size"],
  [/^Type$/, "type"],
  [/^Unit$/, "unit"],
  [/^Same number as$/, "same-as"],
  // A sample of a formula, such as `for order 9`.
  [/^for \S.*$/, "$&"],
  [/^Meaning$/, "doc"],
];

/**
 * A column of a table: the property that its cells state, and its place among all columns that
 * there can be.
 */
export interface Column {
  readonly property: string;
  readonly place: number;
}

/** Returns the column that a heading stands for, and undefined for what is not a heading. */
export function columnOf(heading: string): Column | undefined {
  const place = COLUMNS.findIndex(([of]) => of.test(heading));
  const [of, property] = COLUMNS[place] ?? [];
  return of && property !== undefined
    ? { property: heading.replace(of, property), place }
    : undefined;
}
