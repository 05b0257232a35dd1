import { type Book, type Chapter, slugOf } from "./book.ts";
import { linked } from "./inline.ts";
import { belowOf, captionOf, itemBlock, listOf, tableOf } from "./items.ts";
import { layoutBlock, partWith } from "./layouts.ts";
import {
  deviationsFrom,
  examplesOf,
  placesOf,
  questionsAbout,
  saysOf,
  sentencesOn,
} from "./mentions.ts";
import type { Block, Inline } from "./page.ts";
import type { Subject } from "./tree.ts";

/** Blocks below a heading of their own: the caption of a table that begins them. */
export function headed(blocks: readonly Block[]): Block[] {
  const [first] = blocks;
  const text = first?.kind === "table" || first?.kind === "overview" ? first.caption : undefined;
  return text === undefined
    ? [...blocks]
    : [{ kind: "heading", depth: 2, id: slugOf(text), text }, ...blocks];
}

/** What stands first on a command's page: `connect = 1, on command_ring, POSIX connect`. */
function signatureOf(book: Book, { protocol }: Chapter, s: Subject): Block {
  const asks = saysOf(s, "number") || saysOf(s, "word");
  const channel = saysOf(s, "on");
  const posix = saysOf(s, "posix");
  const content: Inline[] = [
    ...(asks === "" || asks === s.name ? [s.name] : [`${s.name} = ${asks}`]),
    ...(channel === ""
      ? []
      : [", on ", linked(book.links(`${protocol.name}.channels.${channel}`), channel)]),
    ...(posix === "" ? [] : [`, POSIX ${posix}`]),
  ];
  return { kind: "signature", content };
}

/** What a command carries one way: its drawing, its fields, and what else it says. */
function carried(book: Book, chapter: Chapter, command: Subject, part: Subject): Block[] {
  const { protocol } = chapter;
  const fields = part.children.get("") ?? part.children.get("fields") ?? [];
  const simple = fields.length > 0 && fields.every((f) => f.children.size === 0);
  const title = `${command.name}, ${part.name}`;
  const rest = new Map([...part.children].filter(([, list]) => !(simple && list === fields)));
  return [
    {
      ...itemBlock(book, part, 2),
      inside: [
        ...layoutBlock(book.links, protocol, partWith(protocol, part.id), title),
        ...(simple ? [tableOf(book, `Fields of the ${part.name}`, fields)] : []),
      ],
    },
    ...belowOf(book, { ...part, children: rest }, 3),
  ];
}

/** The page of a command: what it carries, then when, with what result, and who does otherwise. */
export function commandBlocks(book: Book, chapter: Chapter, s: Subject): Block[] {
  const parts = s.children.get("") ?? [];
  const rest = new Map([...s.children].filter(([key]) => key !== ""));
  const lists = [...rest].flatMap(([key, list]) => headed(listOf(book, captionOf(key), list, 2)));
  return [
    {
      ...itemBlock(book, s, 1),
      inside: [
        signatureOf(book, chapter, s),
        ...parts.flatMap((part) => carried(book, chapter, s, part)),
        { kind: "heading", depth: 2, id: "use", text: "Valid in, answers, errors" },
      ],
    },
    ...lists,
    ...headed(sentencesOn(book, chapter, s.id)),
    ...headed(examplesOf(book, chapter, s.id)),
    ...saidElsewhere(book, chapter, s),
  ];
}

/** Who does otherwise than an item says, what is open about it, and where it is stated. */
export const saidElsewhere = (book: Book, chapter: Chapter, s: Subject): Block[] => [
  ...headed(deviationsFrom(book, chapter, s.id)),
  ...headed(questionsAbout(book, chapter, s.id)),
  ...headed(placesOf(book, s)),
];
