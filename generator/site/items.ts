import { inColumnOrder, labelOf } from "../document/labels.ts";
import type { Fact } from "../facts/fact.ts";
import type { Item } from "../model/spec.ts";
import type { Book } from "./book.ts";
import { inlineOf, linked } from "./inline.ts";
import type { Block, Cell, Inline, Row } from "./page.ts";
import type { Subject } from "./tree.ts";

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
  return fact.value
    .split(/(, )/)
    .map((word): Inline => linked(named.get(word), word));
}

/** Properties that only name what a heading above says already. */
const shown = (f: Fact) => f.property !== "id";

/** Items of one sort as a table: a column for each property that any of them has. */
export function tableOf(book: Book, caption: string, subjects: readonly Subject[]): Block {
  const facts = subjects.map((s) => s.facts.filter(shown));
  const properties = inColumnOrder(new Set(facts.flat().map((f) => f.property)));
  return {
    kind: "table",
    caption,
    columns: properties.map((property) => ({ property, label: labelOf(property) })),
    rows: subjects.map((s, i): Row => {
      const own = new Map((facts[i] ?? []).map((f) => [f.property, f]));
      return {
        item: book.head(s),
        cells: properties.map((p) => {
          const fact = own.get(p);
          return fact ? cellOf(book, fact, s.item) : null;
        }),
      };
    }),
  };
}

/** Properties with a column of their own in few rows would make a table wide: more than these. */
const WIDEST = 9;

const deeper = (depth: 2 | 3 | 4): 2 | 3 | 4 => (depth === 2 ? 3 : 4);

/** Says that subjects fit into a table: nothing below any of them, and few properties in all. */
function fitsTable(subjects: readonly Subject[]): boolean {
  const properties = new Set(subjects.flatMap((s) => s.facts.map((f) => f.property)));
  return (
    properties.size <= WIDEST && subjects.every((s) => s.children.size === 0 && s.facts.length > 0)
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
export const itemBlock = (book: Book, subject: Subject, depth: 2 | 3 | 4): Block => {
  const facts = new Map(subject.facts.filter(shown).map((f) => [f.property, f]));
  return {
    kind: "item",
    depth,
    item: book.head(subject),
    properties: inColumnOrder(facts.keys()).flatMap((property) => {
      const fact = facts.get(property);
      return fact
        ? [{ property, label: labelOf(property), cell: cellOf(book, fact, subject.item) }]
        : [];
    }),
  };
};

/** The ids that blocks have an anchor for, in order. */
export function idsIn(blocks: readonly Block[]): string[] {
  const inText = (content: readonly Inline[]): string[] =>
    content.flatMap((c) => {
      if (typeof c === "string" || c.kind === "code") return [];
      return c.kind === "sentence" ? [c.id] : inText(c.content);
    });
  return blocks.flatMap((b): string[] => {
    switch (b.kind) {
      case "item":
        return [b.item.id];
      case "table":
        return b.rows.map((r) => r.item.id);
      case "paragraph":
        return inText(b.content);
      case "list":
        return b.items.flatMap(idsIn);
      case "heading":
      case "code":
      case "overview":
      case "layout":
      case "machine":
        return [];
      default:
        return b satisfies never;
    }
  });
}
