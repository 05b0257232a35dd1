import type { Nodes } from "mdast";
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

type Sentence = FieldLinks["sentences"][number];

/** A part of a document without headings in it: what it states facts of, and its sentences. */
interface Passage {
  readonly subjects: ReadonlySet<string>;
  readonly sentences: readonly Sentence[];
}

/** What a node of a document states facts of. */
function* subjectsIn(node: Nodes): Generator<string> {
  if (node.type === "fact") yield node.fact.subject;
  if (node.type === "drawing" || node.type === "factTable") yield node.of;
  if (node.type === "factTable")
    for (const cell of node.rows.flatMap((r) => r.cells)) if (cell) yield cell.subject;
  if ("children" in node) for (const child of node.children) yield* subjectsIn(child);
}

/** The passages of all documents: what stands between two headings. */
function passagesOf(book: Book): Passage[] {
  return book.chapters.flatMap(({ document }) => {
    const nodes = document?.root.children ?? [];
    const starts = nodes.flatMap((n, i) => (n.type === "heading" ? [i] : []));
    return starts.map((start, i): Passage => {
      const end = starts[i + 1] ?? nodes.length;
      const line = (at: number) => nodes[at]?.data?.origin?.line ?? Number.POSITIVE_INFINITY;
      return {
        subjects: new Set(nodes.slice(start, end).flatMap((n) => [...subjectsIn(n)])),
        sentences: (document?.statements ?? []).flatMap(({ id, span }) => {
          const href = book.links(id);
          const inside = span.line >= line(start) && span.line < line(end);
          return inside && href !== undefined ? [{ id, href }] : [];
        }),
      };
    });
  });
}

/** For each id the sentences in which something of it is filled in. */
function sentencesAbout(book: Book): Map<string, Sentence[]> {
  const about = new Map<string, Sentence[]>();
  for (const { id, text } of book.chapters.flatMap((c) => c.document?.statements ?? [])) {
    const href = book.links(id);
    if (href === undefined) continue;
    for (const s of new Set([...text.matchAll(/\{(\S+) [^}]+\}/g)].map(([, of = ""]) => of)))
      about.set(s, [...(about.get(s) ?? []), { id, href }]);
  }
  return about;
}

/**
 * Where fields and messages are shown. A field has the sentences that are about it, a message those
 * that stand where its fields are told of.
 */
function linksOf(book: Book): Record<string, FieldLinks> {
  const about = sentencesAbout(book);
  const passages = passagesOf(book);
  const around = (id: string) =>
    passages
      .filter(({ subjects }) => [...subjects].some((s) => s === id || s.startsWith(`${id}.`)))
      .flatMap((p) => p.sentences);
  const links = new Map<string, FieldLinks>();
  const add = (id: string, sentences: readonly Sentence[]) => {
    const href = book.links(id);
    if (href !== undefined) links.set(id, { href, sentences });
  };
  for (const { part, fields, zeros } of book.chapters.flatMap(shapesOf)) {
    add(part.id, around(part.id));
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
  const shapes = book.chapters.flatMap((c) => shapesOf(c).map((s) => ({ c, s })));
  return {
    messages: shapes.map(({ s }) => ({ id: s.part.id, name: nameOf(s) })),
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
