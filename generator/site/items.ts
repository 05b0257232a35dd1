import { inColumnOrder } from "../document/labels.ts";
import type { Fact } from "../facts/fact.ts";
import type { Item } from "../model/spec.ts";
import type { Book } from "./book.ts";
import { inlineOf, linked } from "./inline.ts";
import { wordsFor } from "./labels.ts";
import type { Block, Cell, Inline, Property, Row } from "./page.ts";
import { push, type Subject } from "./tree.ts";

/** The addresses of what a property of an item names, by the words in its value. */
function namedIn(book: Book, item: Item | undefined, property: string): Map<string, string> {
  const found = new Map<string, string>();
  const add = (target: Item | undefined) => {
    const href = target && book.links(target.id);
    if (target && href !== undefined) {
      found.set(target.name, href);
      found.set(target.path, href);
    }
    return target !== undefined;
  };
  const keys = property.split(".");
  if (!item || add(item.target(...keys))) return found;
  for (let n = 0; add(item.target(...keys, String(n))); n++);
  return found;
}

/** A fact as running text: names in it lead to their pages. */
export function cellOf(book: Book, fact: Fact, item: Item | undefined): Cell {
  const named = namedIn(book, item, fact.property);
  if (named.size === 0) return inlineOf(fact.value, book.links);
  return fact.value.split(/(, )/).map((word): Inline => linked(named.get(word), word));
}

/** Properties that only name what a heading above says already. */
const shown = (f: Fact) => f.property !== "id";

/** The room of a table beside names and meanings: six columns of words, or fourteen of numbers. */
const ROOM = 42;

/** The room that a column takes, by the longest of its values. */
const roomOf = (facts: readonly Fact[]): number =>
  Math.max(...facts.map((f) => f.value.length)) <= 5 ? 3 : 7;

/** The properties that enough of some items have to get a column each; the meaning always does. */
function columnsOf(facts: readonly (readonly Fact[])[]): string[] {
  const found = new Map<string, Fact[]>();
  for (const f of facts.flat()) push(found, f.property, f);
  const often = new Set<string>();
  let room = ROOM;
  for (const [property, list] of [...found].toSorted(([, a], [, b]) => b.length - a.length)) {
    if (property === "doc" || list.length * 3 < facts.length) continue;
    room -= roomOf(list);
    if (room < 0) break;
    often.add(property);
  }
  return inColumnOrder([...found.keys()].filter((p) => p === "doc" || often.has(p)));
}

/** A property with its words. */
const propertyOf = (book: Book, fact: Fact, item: Item | undefined): Property => ({
  property: fact.property,
  label: wordsFor(fact.property),
  cell: cellOf(book, fact, item),
});

/** Items of one sort as a table: a column for each property that many have, one for the rest. */
export function tableOf(book: Book, caption: string, subjects: readonly Subject[]): Block {
  const facts = subjects.map((s) => s.facts.filter(shown));
  const properties = columnsOf(facts);
  return {
    kind: "table",
    caption,
    columns: properties.map((property) => ({ property, label: wordsFor(property) })),
    rows: subjects.map((s, i): Row => {
      const own = new Map((facts[i] ?? []).map((f) => [f.property, f]));
      const rest = inColumnOrder([...own.keys()].filter((p) => !properties.includes(p)));
      return {
        item: book.head(s),
        cells: properties.map((p) => {
          const fact = own.get(p);
          return fact ? cellOf(book, fact, s.item) : null;
        }),
        more: rest.flatMap((p) => {
          const fact = own.get(p);
          return fact ? [propertyOf(book, fact, s.item)] : [];
        }),
      };
    }),
  };
}

const deeper = (depth: 2 | 3 | 4): 2 | 3 | 4 => (depth === 2 ? 3 : 4);

/** A row that says more than this beside its columns is easier to read by itself. */
const MOST_MORE = 8;

/** Says that subjects fit into a table: nothing below any of them, and rows that are not long. */
function fitsTable(subjects: readonly Subject[]): boolean {
  const columns = columnsOf(subjects.map((s) => s.facts.filter(shown)));
  return subjects.every(
    (s) =>
      s.children.size === 0 &&
      s.facts.filter((f) => shown(f) && !columns.includes(f.property)).length <= MOST_MORE,
  );
}

/** What a list of subjects is called, from the key that leads to it. */
export const captionOf = (key: string): string => {
  const words = (key === "" ? "what follows" : key).replace(/[-_.]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Subjects side by side: a table if they fit into one, else each by itself. */
export function listOf(
  book: Book,
  caption: string,
  subjects: readonly Subject[],
  depth: 2 | 3 | 4,
): Block[] {
  if (subjects.length === 0) return [];
  return fitsTable(subjects)
    ? [tableOf(book, caption, subjects)]
    : subjects.flatMap((s) => itemBlocks(book, s, depth));
}

/** What stands below a subject, list by list. */
export const belowOf = (book: Book, of: Subject, depth: 2 | 3 | 4): Block[] =>
  [...of.children].flatMap(([key, list]) => listOf(book, captionOf(key), list, depth));

/** A subject with all that stands below it: a heading with its properties, then lists. */
export function itemBlocks(book: Book, subject: Subject, depth: 2 | 3 | 4): Block[] {
  return [itemBlock(book, subject, depth), ...belowOf(book, subject, deeper(depth))];
}

/** A subject with its properties. */
export const itemBlock = (
  book: Book,
  subject: Subject,
  depth: 1 | 2 | 3 | 4,
): Extract<Block, { kind: "item" }> => {
  const facts = new Map(subject.facts.filter(shown).map((f) => [f.property, f]));
  return {
    kind: "item",
    depth,
    item: book.head(subject),
    inside: [],
    properties: inColumnOrder(facts.keys()).flatMap((property) => {
      const fact = facts.get(property);
      return fact ? [propertyOf(book, fact, subject.item)] : [];
    }),
  };
};

/** The ids of sentences in running text. */
const idsInText = (content: readonly Inline[]): string[] =>
  content.flatMap((c): string[] => {
    if (typeof c === "string") return [];
    switch (c.kind) {
      case "sentence":
        return [c.id];
      case "emphasis":
      case "link":
        return idsInText(c.content);
      case "code":
      case "place":
      case "file":
        return [];
      default:
        return c satisfies never;
    }
  });

/** The ids that blocks have an anchor for, in order. */
export function idsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((b): string[] => {
    switch (b.kind) {
      case "item":
        return [b.item.id, ...idsIn(b.inside)];
      case "table":
        return b.rows.map((r) => r.item.id);
      case "nodes":
        return b.directories.flatMap((d) => [
          ...(d.item ? [d.item.id] : []),
          ...d.nodes.flatMap((n) => [n.item.id, ...idsIn(n.below)]),
        ]);
      case "paragraph":
      case "signature":
        return idsInText(b.content);
      case "list":
        return b.items.flatMap(idsIn);
      case "heading":
      case "code":
      case "overview":
      case "layout":
      case "machine":
      case "chain":
      case "support":
      case "vectors":
        return [];
      default:
        return b satisfies never;
    }
  });
}
