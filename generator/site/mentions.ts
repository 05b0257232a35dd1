import type { Root, RootContent } from "mdast";
import type { Statement } from "../document/inline.ts";
import type { Book, Chapter } from "./book.ts";
import { inlineOf, linked } from "./inline.ts";
import type { Block, Inline } from "./page.ts";
import { decodeHref } from "./tools.ts";
import { type Subject, withBelow } from "./tree.ts";

type Rows = readonly (readonly (readonly Inline[])[])[];

/** A table of things that stand on other pages; nothing if there are none. */
const overview = (caption: string, columns: readonly string[], rows: Rows): Block[] =>
  rows.length === 0 ? [] : [{ kind: "overview", caption, columns, rows }];

const isIn = (id: string, whole: string): boolean => id === whole || id.startsWith(`${whole}.`);

/** What a property of a subject says; empty if it says nothing. */
export const saysOf = (s: Subject, property: string): string =>
  s.facts.find((f) => f.property === property)?.value ?? "";

/** Everything of a section that names an id, or something below it, in one of some properties. */
function naming(
  { subjects, protocol }: Chapter,
  section: string,
  properties: readonly string[],
  id: string,
): { readonly top: Subject; readonly s: Subject }[] {
  const names = (s: Subject) =>
    properties.some((p) =>
      saysOf(s, p)
        .split(/[,;] /)
        .some((path) => isIn(`${protocol.name}.${path}`, id)),
    );
  return subjects
    .filter((top) => top.section === section)
    .flatMap((top) => [...withBelow(top)].filter(names).map((s) => ({ top, s })));
}

/** Where implementations do otherwise than an item says. */
export const deviationsFrom = (book: Book, chapter: Chapter, id: string): Block[] =>
  overview(
    "Deviations",
    ["Name", "Implementation", "From", "What it does", "Breaks"],
    naming(chapter, "implementations", ["from"], id).map(({ top, s }) => [
      [linked(book.links(s.id), s.name)],
      [saysOf(top, "title") || top.name],
      [{ kind: "code", text: saysOf(s, "from") }],
      inlineOf(saysOf(s, "does"), book.links),
      inlineOf(saysOf(s, "breaks"), book.links),
    ]),
  );

/** Questions about an item. */
export const questionsAbout = (book: Book, chapter: Chapter, id: string): Block[] =>
  overview(
    "Open questions",
    ["Name", "Status", "Question", "Proposal"],
    naming(chapter, "questions", ["about"], id).map(({ s }) => [
      [linked(book.links(s.id), s.name)],
      [saysOf(s, "status")],
      inlineOf(saysOf(s, "asks"), book.links),
      inlineOf(saysOf(s, "proposal"), book.links),
    ]),
  );

/** Messages with their bytes. */
export const examplesOf = (book: Book, chapter: Chapter, id: string): Block[] =>
  overview(
    "Example bytes",
    ["Name", "What", "Bytes"],
    naming(chapter, "examples", ["message"], id).map(({ s }) => {
      const message = `${chapter.protocol.name}.${saysOf(s, "message")}`;
      const bytes = saysOf(s, "wire");
      const href = decodeHref(message, bytes);
      return [
        [linked(book.links(s.id), s.name)],
        inlineOf(saysOf(s, "doc"), book.links),
        [{ kind: "link", href, content: [{ kind: "code", text: bytes }] }],
      ];
    }),
  );

/** The ids that a piece of the document shows as a table or a drawing. */
const shownIn = (node: RootContent): string[] =>
  node.type === "factTable" || node.type === "drawing" ? [node.of] : [];

/** The parts of a document between two headings: the lines they begin at, and what they show. */
function partsOf(root: Root): { from: number; shows: string[] }[] {
  const parts: { from: number; shows: string[] }[] = [];
  for (const node of root.children) {
    if (node.type === "heading") parts.push({ from: node.data?.origin?.line ?? 0, shows: [] });
    parts.at(-1)?.shows.push(...shownIn(node));
  }
  return parts;
}

/** Normative sentences that stand beside what the document shows of an item. */
export function sentencesOn(book: Book, { document }: Chapter, id: string): Block[] {
  if (!document) return [];
  const parts = partsOf(document.root);
  const beside = (s: Statement): boolean => {
    const part = parts.findLast(({ from }) => from <= s.span.line);
    return part?.shows.some((of) => isIn(of, id)) ?? false;
  };
  return overview(
    "Sentences",
    ["Id", "Sentence"],
    document.statements
      .filter(beside)
      .map((s) => [[linked(book.links(s.id), s.id)], inlineOf(s.printed, book.links)]),
  );
}

/** The files and lines that state something of an item. */
export function placesOf(book: Book, subject: Subject): Block[] {
  const { where } = book.head(subject);
  const places = [where.spec, ...where.generated];
  return overview(
    "Where it is stated",
    ["File", "Line"],
    places.map((p) => [[{ kind: "place", place: p }], [String(p.line)]]),
  );
}
