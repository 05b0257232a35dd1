import type { Nodes, RootContent } from "mdast";
import type { Artifact, Source } from "../backends/backend.ts";
import type { Span } from "../diagnostics/span.ts";
import { printedOf } from "../document/parts.ts";
import type { Item } from "../model/spec.ts";
import { addressOf, pageOf } from "./addresses.ts";
import type { PlaceStates } from "./drawn.ts";
import type { Links } from "./inline.ts";
import type { ItemHead, Place, Whereabouts } from "./page.ts";
import { type Subject, subjectsOf, withBelow } from "./tree.ts";

/** Where generated files state something of an id: for each file the first line that does. */
export type Stated = ReadonlyMap<string, readonly Place[]>;

/** One oracle as its record has it: what it claims, what it compared, what it has to notice. */
export interface Oracle {
  readonly claim: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly compared: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** What can be imported from one module, as Markdown with a heading for each name. */
export interface ApiModule {
  /** How it is imported, such as `package/module`. */
  readonly name: string;
  readonly markdown: string;
}

/** What pages are made from besides the specification. */
export interface Around {
  readonly stated: Stated;
  readonly place: PlaceStates;
  /** Every generated file. */
  readonly artifacts: readonly Pick<Artifact, "path" | "title" | "protocol">[];
  /** What programs can import; nothing if nobody has looked. */
  readonly api?: readonly ApiModule[];
  /** The record of all oracles, by their names. */
  readonly oracles: Readonly<Record<string, Oracle>>;
}

/** A protocol or a vocabulary with what its pages are made from. */
export interface Chapter extends Source {
  readonly subjects: readonly Subject[];
}

/** All protocols of a site, and where each id is shown. */
export interface Book {
  readonly chapters: readonly Chapter[];
  /** The address of an id, with the id as fragment. */
  readonly links: Links;
  /** The item with an id. */
  readonly item: (id: string) => Item | undefined;
  readonly head: (subject: Pick<Subject, "id" | "name" | "item" | "facts">) => ItemHead;
  readonly where: (id: string, span: Span) => Whereabouts;
  readonly place: PlaceStates;
}

/** A heading as an address: small letters, digits and `-`. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** A part of a document that is a page: its heading with all that follows, and its sentences. */
export interface Section {
  readonly title: string;
  readonly slug: string;
  readonly nodes: readonly RootContent[];
  readonly ids: readonly string[];
}

/** The parts of a document, each from one heading of the second depth to the next. */
export function sectionsOf({ document }: Source): Section[] {
  const sections: { title: string; line: number; nodes: RootContent[] }[] = [];
  for (const node of document?.root.children ?? []) {
    if (node.type === "heading" && node.depth === 2)
      sections.push({ title: wordsIn(node), line: node.data?.origin?.line ?? 0, nodes: [] });
    sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ title, line, nodes }, i) => {
    const end = sections[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    const inside = document?.statements.filter((s) => s.span.line >= line && s.span.line < end);
    return { title, slug: slugOf(title), nodes, ids: (inside ?? []).map((s) => s.id) };
  });
}

/** The words of a heading, without marks. */
export const wordsIn = (heading: Nodes): string => printedOf(heading).replace(/[`*]/g, "");

/** Collects everything with an id, and says where each is shown. */
export function bookOf(
  sources: readonly Source[],
  { stated, place }: Pick<Around, "stated" | "place">,
): Book {
  const chapters = sources.map(
    (s): Chapter => ({
      ...s,
      subjects: subjectsOf(s.protocol.spec, s.facts),
    }),
  );
  const pages = new Map<string, string>();
  const items = new Map<string, Item>();
  for (const chapter of chapters) {
    const { name } = chapter.protocol;
    for (const top of chapter.subjects)
      for (const { id, item } of withBelow(top)) {
        pages.set(id, pageOf(name, top));
        if (item) items.set(id, item);
      }
    for (const { slug, ids } of sectionsOf(chapter))
      for (const id of ids) pages.set(id, addressOf(name, "document", slug));
  }
  const where = (id: string, span: Span): Whereabouts => ({
    spec: { file: span.file, line: span.line },
    generated: stated.get(id) ?? [],
  });
  return {
    chapters,
    links: (id) => (pages.has(id) ? `${pages.get(id)}#${id}` : undefined),
    item: (id) => items.get(id),
    where,
    place,
    head: ({ id, name, item, facts }) => {
      const span = item?.span ?? facts[0]?.span;
      if (!span) throw new Error(`${id} stands nowhere`);
      return { id, name, where: where(id, span) };
    },
  };
}
