import type { ResolvedValue, ResolvedValueSet } from "../resolved/item.ts";

/** One name of a value: what a macro of it is about, where its symbol is stated, what it says. */
interface ValueName {
  readonly subject: string;
  readonly path: string;
  readonly name: string;
  readonly doc: string;
}

/** The names that a value of a set has: its own first, then the other ones. */
export const cNamesOf = (m: ResolvedValue, set: ResolvedValueSet): ValueName[] => [
  { subject: m.id, path: m.path, name: m.name, doc: m.doc },
  ...(m.item.value.aliases ?? []).map((name) => ({
    subject: `${set.id}.${name}`,
    path: `${set.path}.${name}`,
    name,
    doc: `Another name of ${m.name}.`,
  })),
];
