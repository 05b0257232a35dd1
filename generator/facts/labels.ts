/**
 * Headings of table columns for properties, and the order in which columns stand. A property without a label is
 * its own heading.
 */
const LABELS: Readonly<Record<string, string>> = {
  number: "Number",
  offset: "Offset",
  size: "Size",
  type: "Type",
  form: "Form",
  count: "Count",
  order: "Byte order",
  align: "Alignment",
  path: "Path",
  grammar: "Value",
  value: "Written as",
  writer: "Written by",
  readers: "Read by",
  when: "When",
  "notation.path": "Notation: path",
  "notation.values": "Notation: values",
  "notation.tags": "Notation: tags",
  "defined-by": "Defined by",
  actor: "Actor",
  side: "Side",
  from: "From",
  to: "To",
  do: "Step",
  does: "Actions",
  barrier: "Barrier",
  is: "Formula",
  given: "Given",
  unit: "Unit",
  word: "Word",
  text: "Text",
  doc: "Meaning",
  errors: "Errors",
  "errors-without-number": "Errors without a number",
  "same-as": "Same number as",
  status: "Status",
  asks: "Question",
  proposal: "Proposal",
  about: "About",
  what: "What",
  date: "Date",
};
const ORDER = Object.keys(LABELS).filter((p) => p !== "doc");
const PROPERTIES = new Map(Object.entries(LABELS).map(([property, label]) => [label, property]));

/** The heading for a property. */
export const labelOf = (property: string): string => LABELS[property] ?? property;

/** The property under a heading. */
export const propertyOf = (label: string): string => PROPERTIES.get(label) ?? label;

/** Sorts properties into the order of columns: known ones first, the meaning last. */
export function inColumnOrder(properties: Iterable<string>): string[] {
  const rank = (p: string) => (p === "doc" ? ORDER.length + 1 : ORDER.includes(p) ? ORDER.indexOf(p) : ORDER.length);
  return [...properties].map((p, i) => ({ p, i })).sort((a, b) => rank(a.p) - rank(b.p) || a.i - b.i).map(({ p }) => p);
}
