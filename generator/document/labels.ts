/**
 * Headings of table columns for properties, and the order in which columns stand. A property
 * without a label is its own heading. What reads tables back has lists of its own (`readers/`).
 */
const LABELS: Readonly<Record<string, string>> = {
  number: "Number",
  word: "Word",
  offset: "Offset",
  size: "Size",
  type: "Type",
  count: "Count",
  "count.is": "Count from",
  order: "Byte order",
  bytes: "Bytes",
  pad: "Padding",
  at: "At",
  width: "Width",
  values: "Value set",
  only: "Allowed values",
  align: "Alignment",
  path: "Path",
  grammar: "Value",
  value: "Written as",
  "chosen-from": "Chosen from",
  writer: "Written by",
  readers: "Read by",
  when: "When",
  absent: "If missing",
  lifetime: "Lifetime",
  permissions: "Permissions",
  "defined-by": "Defined by",
  actor: "Actor",
  side: "Side",
  on: "On",
  from: "From",
  to: "To",
  event: "Event",
  if: "If",
  do: "Step",
  does: "Does",
  barrier: "Barrier",
  reads: "Reads",
  writes: "Writes",
  "waits-ms": "Waits (ms)",
  "on-timeout": "On time-out",
  is: "Formula",
  given: "Given",
  unit: "Unit",
  must: "Conditions",
  echoes: "Repeats",
  grants: "Leads to",
  holds: "Holds",
  valid: "Valid length",
  initial: "Initially",
  posix: "POSIX call",
  "valid-in": "Valid in",
  answered: "Answered",
  errors: "Errors",
  "errors-without-number": "Errors without a number",
  effect: "Effect",
  "same-as": "Same number as",
  level: "One for each",
  edition: "Edition",
  since: "Since",
  until: "Until",
  status: "Status",
  text: "Text",
  about: "About",
  asks: "Question",
  proposal: "Proposal",
  date: "Date",
  what: "What",
  commit: "Commit",
  release: "Release",
  offer: "Offer",
  choice: "Choice",
  rule: "Rule",
  unknown: "Unknown values",
  "left-out-of-code": "In no code because",
  doc: "Meaning",
};
const ORDER = Object.keys(LABELS).filter((p) => p !== "doc");

/** The heading for a property. */
export const labelOf = (property: string): string => LABELS[property] ?? property;

/** Sorts properties into the order of columns: known ones first, the meaning last. */
export function inColumnOrder(properties: Iterable<string>): string[] {
  const rank = (p: string) =>
    p === "doc" ? ORDER.length + 1 : ORDER.includes(p) ? ORDER.indexOf(p) : ORDER.length;
  return [...properties]
    .map((p, i) => ({ p, i }))
    .sort((a, b) => rank(a.p) - rank(b.p) || a.i - b.i)
    .map(({ p }) => p);
}
