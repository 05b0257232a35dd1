import type { Book, Chapter } from "./book.ts";
import { derivationOf } from "./derivations.ts";
import { itemBlock, itemBlocks, tableOf } from "./items.ts";
import { machineBlock } from "./machines.ts";
import { examplesOf, saysOf, sentencesOn } from "./mentions.ts";
import type { Block } from "./page.ts";
import { bytesOf, headed, lists, saidElsewhere } from "./shared.ts";
import type { Subject } from "./tree.ts";

/** The page of a record: its bytes, its fields, and what belongs to them. */
export function recordBlocks(book: Book, chapter: Chapter, s: Subject): Block[] {
  const { inside, rest } = bytesOf(book, chapter, s, s.name);
  return [
    { ...itemBlock(book, s, 1), inside },
    ...lists(book, rest),
    ...headed(sentencesOn(book, chapter, s.id)),
    ...headed(examplesOf(book, chapter, s.id)),
    ...saidElsewhere(book, chapter, s),
  ];
}

/** The page of a machine: its diagram, a stepper, and its transitions. */
export function machineBlocks(book: Book, chapter: Chapter, s: Subject): Block[] {
  return [
    { ...itemBlock(book, s, 1), inside: machineBlock(book, chapter.protocol, s.id) },
    ...lists(book, s.children),
    ...headed(sentencesOn(book, chapter, s.id)),
    ...saidElsewhere(book, chapter, s),
  ];
}

/** What follows for a channel, sorted by what it is. */
const SORTS: readonly (readonly [string, (s: Subject) => boolean])[] = [
  ["Numbers", (s) => s.children.size === 0 && saysOf(s, "number") !== ""],
  ["Formulas", (s) => s.children.size === 0 && saysOf(s, "is") !== ""],
  ["Rules", (s) => s.children.size === 0],
];

/** The page of a channel: its numbers, why they are so, and how both sides work it. */
export function channelBlocks(book: Book, chapter: Chapter, s: Subject): Block[] {
  const left = new Set(s.children.get("") ?? []);
  const sorted = SORTS.flatMap(([caption, fits]): Block[] => {
    const found = [...left].filter(fits);
    for (const f of found) left.delete(f);
    return found.length === 0
      ? []
      : [
          ...headed([tableOf(book, caption, found)]),
          ...(caption === "Numbers" ? derivationOf(chapter, s.id) : []),
        ];
  });
  const rest = new Map([...s.children].filter(([key]) => key !== ""));
  return [
    itemBlock(book, s, 1),
    ...sorted,
    ...[...left].flatMap((procedure) => itemBlocks(book, procedure, 2)),
    ...lists(book, rest),
    ...headed(sentencesOn(book, chapter, s.id)),
    ...saidElsewhere(book, chapter, s),
  ];
}

/** The page of any other item. */
export const otherBlocks = (book: Book, chapter: Chapter, s: Subject): Block[] => [
  itemBlock(book, s, 1),
  ...lists(book, s.children),
  ...saidElsewhere(book, chapter, s),
];
