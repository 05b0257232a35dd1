const VERBS: Readonly<Record<string, string>> = {
  offset: "is at",
  size: "has the size",
  number: "is",
  count: "has the count",
  path: "is at",
};

/** Verbs for what headers state; the name of a dialect stands before these properties. */
const HEADER_VERBS: Readonly<Record<string, string>> = {
  license: "has the licence",
  holders: "has the holders",
  guard: "has the guard",
  includes: "includes",
  contents: "declares",
  macro: "is the macro",
  arguments: "has the arguments",
  tag: "has the tag",
  member: "is the member",
  members: "has the members",
  type: "has the type",
  dimension: "has the dimension",
  value: "is",
};

/** Gives a property without the name of the dialect that it holds in: `type` for `linux.type`. */
export const withoutDialect = (property: string): string =>
  property.slice(property.indexOf(".") + 1);

/** Gives the verb that puts a fact in a sentence: `is at` in `connect.evtchn is at`. */
export const verbOf = (property: string): string =>
  VERBS[property] ?? HEADER_VERBS[withoutDialect(property)] ?? `has the ${property}`;

const MAX_SHOWN = 120;

/** Gives a value as a sentence repeats it: cut off where it is long, "nothing" if it is empty. */
export const short = (value: string): string =>
  value === "" ? "nothing" : value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;

/** Cuts a long value to where it parts from another, so that a list shows what differs. */
export function excerpt(value: string, other: string): string {
  if (value.length <= MAX_SHOWN) return short(value);
  let i = 0;
  while (i < value.length && value[i] === other[i]) i++;
  const start = Math.max(0, i - 20);
  const end = start + MAX_SHOWN;
  return `${start > 0 ? "…" : ""}${value.slice(start, end)}${end < value.length ? "…" : ""}`;
}

/** Gives the id of an item as sentences of its own protocol have it, without the protocol. */
export const withoutProtocol = (subject: string, protocol: string): string =>
  subject.startsWith(`${protocol}.`) ? subject.slice(protocol.length + 1) : subject;
