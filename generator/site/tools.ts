import type { Shape } from "../layout/messages/shapes.ts";
import type { Book, Chapter } from "./book.ts";
import type { Page } from "./page.ts";
import type { FieldLinks, ToolData } from "./tool-data.ts";

/** The shapes that can be decoded, commands apart. */
const shapesOf = ({ protocol: { messages } }: Chapter): readonly Shape[] => [
  ...(messages?.unions ?? []).flatMap((u) => [u.shape, ...u.cases]),
  ...(messages?.shapes ?? []),
];

/** The name of a shape in the specification, without its section. */
const nameOf = ({ part }: Shape): string => part.path.split(".").slice(1).join(".");

/** For each id the sentences in which something of it is filled in. */
function sentencesAbout(book: Book): Map<string, { id: string; href: string }[]> {
  const about = new Map<string, { id: string; href: string }[]>();
  for (const { document } of book.chapters)
    for (const { id, text } of document?.statements ?? []) {
      const href = book.links(id);
      const subjects = new Set([...text.matchAll(/\{(\S+) [^}]+\}/g)].map(([, s = ""]) => s));
      for (const s of href === undefined ? [] : subjects) {
        const known = about.get(s);
        if (known) known.push({ id, href: href ?? "" });
        else about.set(s, [{ id, href: href ?? "" }]);
      }
    }
  return about;
}

function linksOf(book: Book): Record<string, FieldLinks> {
  const about = sentencesAbout(book);
  const ids = book.chapters
    .flatMap(shapesOf)
    .flatMap((s) => [s.part.id, ...s.fields.map((f) => f.resolved.id)]);
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id): [string, FieldLinks][] => {
      const href = book.links(id);
      return href === undefined ? [] : [[id, { href, sentences: about.get(id) ?? [] }]];
    }),
  );
}

/** What the tools know of messages. */
function toolData(book: Book): ToolData {
  const shapes = book.chapters.flatMap((c) => shapesOf(c).map((s) => ({ c, s })));
  return {
    messages: shapes.map(({ s }) => ({ id: s.part.id, name: nameOf(s) })),
    links: linksOf(book),
    examples: book.chapters.flatMap(({ protocol: p }) =>
      p.examples.map(({ id, name, message, bytes }) => ({
        name,
        message:
          shapes.find(({ c, s }) => c.protocol === p && s.part.path === message)?.s.part.id ?? "",
        bytes,
        href: book.links(id) ?? "",
      })),
    ),
    places: book.chapters.flatMap(({ protocol: p }) =>
      p.channels.flatMap((channel) =>
        channel.derived
          .filter((d) => d.unit === "byte" && d.value > 0n && d.value < 4096n)
          .map((d) => ({
            offset: Number(d.value),
            text: `${channel.name}: ${d.doc}`,
            href: book.links(d.id) ?? "",
          })),
      ),
    ),
  };
}

/** What every page of the site itself has. */
const head = { protocol: "", ids: [], blocks: [], repeats: false };

/** The pages with tools for messages, and the one that lists what a search finds. */
export function toolPages(book: Book): Page[] {
  const data = toolData(book);
  return [
    {
      ...head,
      template: "decode",
      path: "/tools/decode/",
      title: "Decode bytes",
      description: "Shows what the bytes of a message are, from digits or any usual dump.",
      data,
    },
    {
      ...head,
      template: "encode",
      path: "/tools/encode/",
      title: "Encode a message",
      description: "Makes the bytes of a message from its fields, as digits and as an array of C.",
      data,
    },
    {
      ...head,
      template: "search",
      path: "/search/",
      title: "Search",
      description: "Finds fields, nodes, commands, errors, sentences and numbers.",
      data: { protocols: book.chapters.map(({ protocol: { name, title } }) => ({ name, title })) },
    },
  ];
}
