/** The columns of a drawing: 72 of the document without the four that mark it as verbatim. */
const MOST_COLUMNS = 68;

/** Tells if words can stand in a drawing: names as the language has them. */
export const areNames = (words: readonly string[]): boolean =>
  words.every((w) => /^[A-Za-z][A-Za-z0-9_-]*$/.test(w));

/** Tells if a list has something in it, and nothing twice. */
export const isSet = (list: readonly string[]): boolean =>
  list.length > 0 && new Set(list).size === list.length;

/** Tells if so many columns are there. */
export const isRoomFor = (columns: number): boolean => columns <= MOST_COLUMNS;
