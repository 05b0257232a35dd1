import { type Book, type Chapter, slugOf } from "./book.ts";
import { captionOf, listOf, tableOf } from "./items.ts";
import { layoutBlock, partWith } from "./layouts.ts";
import { deviationsFrom, placesOf, questionsAbout } from "./mentions.ts";
import type { Block } from "./page.ts";
import type { Subject } from "./tree.ts";

/** Blocks below a heading of their own: the caption of a table that begins them. */
export function headed(blocks: readonly Block[]): Block[] {
  const [first] = blocks;
  const text = first?.kind === "table" || first?.kind === "overview" ? first.caption : undefined;
  return text === undefined
    ? [...blocks]
    : [{ kind: "heading", depth: 2, id: slugOf(text), text }, ...blocks];
}

/** All lists below an item, each with a heading. */
export const lists = (book: Book, children: Subject["children"]): Block[] =>
  [...children].flatMap(([key, list]) => headed(listOf(book, captionOf(key), list, 2)));

/**
 * A drawing of a record, or of what a command carries, and the table of its fields, if they fit
 * into one; and what stands below it besides.
 */
export function bytesOf(
  book: Book,
  { protocol }: Chapter,
  s: Subject,
  title: string,
): { readonly inside: readonly Block[]; readonly rest: Subject["children"] } {
  const fields = s.children.get("fields") ?? s.children.get("") ?? [];
  const simple = fields.length > 0 && fields.every((f) => f.children.size === 0);
  return {
    inside: [
      ...layoutBlock(book.links, protocol, partWith(protocol, s.id), title),
      ...(simple ? [tableOf(book, `Fields of ${title}`, fields)] : []),
    ],
    rest: new Map([...s.children].filter(([, list]) => !(simple && list === fields))),
  };
}

/** Who does otherwise than an item says, what is open about it, and where it is stated. */
export const saidElsewhere = (book: Book, chapter: Chapter, s: Subject): Block[] => [
  ...headed(deviationsFrom(book, chapter, s.id)),
  ...headed(questionsAbout(book, chapter, s.id)),
  ...headed(placesOf(book, s)),
];
