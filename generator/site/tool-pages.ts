import { initialisersOf } from "../layout/c/initialisers.ts";
import type { Shape } from "../layout/messages/shapes.ts";
import type { Book, Chapter } from "./book.ts";
import type { Page } from "./page.ts";
import { sentencesBeside } from "./passages.ts";
import type { EncodeData, FieldLinks, ToolData } from "./tool-data.ts";
import { push } from "./tree.ts";

/** The shapes that can be decoded, commands apart, each with the id of the record that it fills. */
const filledBy = ({ protocol: { messages } }: Chapter) => [
  ...(messages?.unions ?? []).flatMap((u) =>
    [u.shape, ...u.cases].map((shape: Shape) => ({ shape, record: u.shape.part.id })),
  ),
  ...(messages?.shapes ?? []).map((shape) => ({ shape, record: shape.part.id })),
];

/** The shapes that can be decoded, commands apart. */
const shapesOf = (chapter: Chapter): readonly Shape[] => filledBy(chapter).map((f) => f.shape);

/** The name of a shape in the specification, without its section. */
const nameOf = ({ part }: Shape): string => part.path.split(".").slice(1).join(".");

type Sentence = FieldLinks["sentences"][number];

/** Sentences with their addresses. */
const linkedTo = (book: Book, ids: Iterable<string>): Sentence[] =>
  [...ids].flatMap((id) => {
    const href = book.links(id);
    return href === undefined ? [] : [{ id, href }];
  });

/** For each id the sentences in which something of it is filled in. */
function sentencesAbout(book: Book): Map<string, Sentence[]> {
  const about = new Map<string, Sentence[]>();
  for (const { id, text } of book.chapters.flatMap((c) => c.document?.statements ?? []))
    for (const of of new Set([...text.matchAll(/\{(\S+) [^}]+\}/g)].map(([, s = ""]) => s)))
      for (const sentence of linkedTo(book, [id])) push(about, of, sentence);
  return about;
}

/**
 * Where fields and messages are shown. A field has the sentences that are about it, a message those
 * that stand where the document shows it.
 */
function linksOf(book: Book): Record<string, FieldLinks> {
  const about = sentencesAbout(book);
  const links = new Map<string, FieldLinks>();
  const add = (id: string, sentences: readonly Sentence[]) => {
    const href = book.links(id);
    if (href !== undefined) links.set(id, { href, sentences });
  };
  for (const chapter of book.chapters)
    for (const { part, fields, zeros } of shapesOf(chapter)) {
      const beside = sentencesBeside(chapter, part.id).map((s) => s.id);
      add(part.id, linkedTo(book, beside));
      for (const { name } of zeros) add(`${part.id}.${name}`, []);
      for (const { resolved } of fields) add(resolved.id, about.get(resolved.id) ?? []);
    }
  return Object.fromEntries(links);
}

/** The examples of a protocol with the ids of their messages. */
const examplesOf =
  (book: Book) =>
  (chapter: Chapter): ToolData["examples"] => {
    const ids = new Map(shapesOf(chapter).map(({ part }) => [part.path, part.id]));
    return chapter.protocol.examples.flatMap(({ id, name, message, bytes }) => {
      const of = ids.get(message);
      return of === undefined ? [] : [{ name, message: of, bytes, href: book.links(id) ?? "" }];
    });
  };

/** What the tools know of messages. */
function toolData(book: Book): ToolData {
  return {
    messages: book.chapters
      .flatMap(filledBy)
      .map(({ shape, record }) => ({ id: shape.part.id, name: nameOf(shape), record })),
    links: linksOf(book),
    examples: book.chapters.flatMap(examplesOf(book)),
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

/** The structs of C that hold the messages of all protocols. */
const structsOf = (book: Book): EncodeData["structs"] =>
  Object.fromEntries(
    book.chapters.flatMap(({ protocol }) =>
      protocol.messages ? [...initialisersOf(protocol, protocol.messages)] : [],
    ),
  );

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
      description: "Makes the bytes of a message from its fields, as digits and as C.",
      data: { ...data, structs: structsOf(book) },
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
