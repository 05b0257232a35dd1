import type { Book, Chapter } from "./book.ts";
import { linked } from "./inline.ts";
import { belowOf, itemBlock } from "./items.ts";
import { examplesOf, saysOf, sentencesOn } from "./mentions.ts";
import type { Block, Inline } from "./page.ts";
import { bytesOf, headed, lists, saidElsewhere } from "./shared.ts";
import type { Subject } from "./tree.ts";

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
  const title = `${command.name}, ${part.name}`;
  const { inside, rest } = bytesOf(book, chapter, part, title);
  return [
    { ...itemBlock(book, part, 2), inside },
    ...belowOf(book, { ...part, children: rest }, 3),
  ];
}

/** The page of a command: what it carries, then when, with what result, and who does otherwise. */
export function commandBlocks(book: Book, chapter: Chapter, s: Subject): Block[] {
  const parts = s.children.get("") ?? [];
  const rest = new Map([...s.children].filter(([key]) => key !== ""));
  return [
    {
      ...itemBlock(book, s, 1),
      inside: [
        signatureOf(book, chapter, s),
        ...parts.flatMap((part) => carried(book, chapter, s, part)),
        { kind: "heading", depth: 2, id: "use", text: "Valid in, answers, errors" },
      ],
    },
    ...lists(book, rest),
    ...headed(sentencesOn(book, chapter, s.id)),
    ...headed(examplesOf(book, chapter, s.id)),
    ...saidElsewhere(book, chapter, s),
  ];
}
