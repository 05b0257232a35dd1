import type { Book, Chapter } from "./book.ts";
import { inlineOf, linked } from "./inline.ts";
import type { Block, Inline } from "./page.ts";
import { isIn, sentencesBeside } from "./passages.ts";
import { decodeHref } from "./tools.ts";
import { type Subject, withBelow } from "./tree.ts";

type Rows = readonly (readonly (readonly Inline[])[])[];

/** A table of things that stand on other pages; nothing if there are none. */
const overview = (caption: string, columns: readonly string[], rows: Rows): Block[] =>
  rows.length === 0 ? [] : [{ kind: "overview", caption, columns, rows }];

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

/** Normative sentences that stand beside what the document shows of an item. */
export const sentencesOn = (book: Book, chapter: Chapter, id: string): Block[] =>
  overview(
    "Sentences",
    ["Id", "Sentence"],
    sentencesBeside(chapter, id).map((s) => [
      [linked(book.links(s.id), s.id)],
      inlineOf(s.printed, book.links),
    ]),
  );

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
