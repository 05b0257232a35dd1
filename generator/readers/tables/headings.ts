/**
 * Properties by the headings of their columns, in the order of columns. Written for reading alone:
 * what prints the tables has its own list, so that a wrong heading there does not agree with a
 * wrong heading here.
 */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ["Number", "number"],
  ["Word", "word"],
  // Where something lies, and what it is there
  ["Offset", "offset"],
  ["Size", "size"],
  ["Type", "type"],
  ["Count", "count"],
  ["Count from", "count.is"],
  ["Byte order", "order"],
  ["Bytes", "bytes"],
  ["Padding", "pad"],
  ["At", "at"],
  ["Width", "width"],
  ["Value set", "values"],
  ["Allowed values", "only"],
  ["Alignment", "align"],
  // Nodes
  ["Path", "path"],
  ["Value", "grammar"],
  ["Written as", "value"],
  ["Chosen from", "chosen-from"],
  ["Written by", "writer"],
  ["Read by", "readers"],
  ["When", "when"],
  ["If missing", "absent"],
  ["Lifetime", "lifetime"],
  ["Permissions", "permissions"],
  ["Defined by", "defined-by"],
  // Steps and transitions
  ["Actor", "actor"],
  ["Side", "side"],
  ["On", "on"],
  ["From", "from"],
  ["To", "to"],
  ["Event", "event"],
  ["If", "if"],
  ["Step", "do"],
  ["Does", "does"],
  ["Barrier", "barrier"],
  ["Reads", "reads"],
  ["Writes", "writes"],
  ["Waits (ms)", "waits-ms"],
  ["On time-out", "on-timeout"],
  // Formulas, and what is said of fields
  ["Formula", "is"],
  ["Given", "given"],
  ["Unit", "unit"],
  ["Conditions", "must"],
  ["Repeats", "echoes"],
  ["Leads to", "grants"],
  ["Holds", "holds"],
  ["Valid length", "valid"],
  ["Initially", "initial"],
  // Commands
  ["POSIX call", "posix"],
  ["Valid in", "valid-in"],
  ["Answered", "answered"],
  ["Errors", "errors"],
  ["Errors without a number", "errors-without-number"],
  ["Effect", "effect"],
  ["Same number as", "same-as"],
  // The life of an item
  ["One for each", "level"],
  ["Edition", "edition"],
  ["Since", "since"],
  ["Until", "until"],
  ["Status", "status"],
  ["Text", "text"],
  ["About", "about"],
  ["Question", "asks"],
  ["Proposal", "proposal"],
  ["Date", "date"],
  ["What", "what"],
  ["Commit", "commit"],
  ["Release", "release"],
  // Negotiations
  ["Offer", "offer"],
  ["Choice", "choice"],
  ["Rule", "rule"],
  ["Unknown values", "unknown"],
  ["In no code because", "left-out-of-code"],
]);
const LAST = "Meaning";
const LAST_PROPERTY = "doc";

const headings = [...COLUMNS.keys()];
const named = new Set([...COLUMNS.values(), LAST_PROPERTY]);

/** Returns the property below a heading, which is the heading itself where it has no other. */
export function propertyOf(heading: string): string {
  return heading === LAST ? LAST_PROPERTY : (COLUMNS.get(heading) ?? heading);
}

/** Returns true for a property that stands in place of the heading that it has. */
export const isBareProperty = (heading: string): boolean => named.has(heading);

/**
 * Returns true where headings stand in the order of columns: those without a place before the
 * meaning.
 */
export function inOrder(list: readonly string[]): boolean {
  const places = list.map((h) => {
    if (h === LAST) return headings.length + 1;
    const place = headings.indexOf(h);
    return place < 0 ? headings.length : place;
  });
  return places.every((p, i) => i === 0 || (places[i - 1] ?? 0) <= p);
}
