import type { Source } from "../backends/backend.ts";
import { addressOf, type PageName, subjectsOn } from "./addresses.ts";
import { apiPages } from "./api.ts";
import { type Around, type Book, bookOf } from "./book.ts";
import { pagesOfChapter } from "./chapters.ts";
import { citePage } from "./cite.ts";
import { contributePage } from "./contribute.ts";
import { errorsPage } from "./errors.ts";
import { evidencePage } from "./evidence.ts";
import { inlineOf } from "./inline.ts";
import type { Door, NavLink, Page } from "./page.ts";
import { toolPages } from "./tool-pages.ts";

/** Links to one page of each protocol that has it. */
const each = (book: Book, where: PageName): NavLink[] =>
  book.chapters
    .filter(({ subjects }) => subjectsOn(where, subjects).length > 0)
    .map(({ protocol: { name } }) => ({ href: addressOf(name, where), label: name, children: [] }));

/** Ways in, by what a reader has in hand. A way without a page is left out. */
const doorsOf = (book: Book): Door[] =>
  [
    { title: "A byte", says: "Which field stands there?", links: each(book, "records") },
    { title: "A command", says: "What does it carry?", links: each(book, "commands") },
    { title: "A node", says: "Who writes it, and when?", links: each(book, "xenstore") },
    {
      title: "An error",
      says: "Which number on which system?",
      links: [{ href: "/errors/", label: "name or number", children: [] }],
    },
  ].filter((d) => d.links.length > 0);

/** The first page: what there is. */
function home(book: Book): Page {
  return {
    template: "home",
    path: "/",
    title: "Protocols of the Xen world",
    description: "Every byte, node, number and sentence of Xen PV protocols, each with an address.",
    protocol: "",
    ids: [],
    blocks: [],
    repeats: false,
    data: {
      doors: doorsOf(book),
      protocols: book.chapters
        .map(({ protocol: p }) => ({
          name: p.name,
          title: p.title,
          href: addressOf(p.name),
          doc: inlineOf(p.header.doc, book.links),
          stage: p.stage ?? "",
          status: p.kind,
          versions: p.header.value.versions ?? [],
          commands: p.commands.length,
          nodes: p.nodes.length,
        }))
        // A vocabulary is what protocols share: of use, but not what a reader comes for.
        .toSorted((a, b) => Number(a.status === "vocabulary") - Number(b.status === "vocabulary")),
    },
  };
}

/**
 * Every page of the site. Routes, anchors, the search, redirects of ids and the tests come from
 * this list. Throws if an id would stand on no page or on two.
 */
export function pagesOf(sources: readonly Source[], around: Around): Page[] {
  const book = bookOf(sources, around);
  const pages = [
    home(book),
    errorsPage(book),
    ...toolPages(book),
    ...apiPages(around.api ?? []),
    evidencePage(around),
    contributePage(),
    citePage(book),
    ...book.chapters.flatMap((c) => pagesOfChapter(book, c, around)),
  ];
  const homes = new Map<string, string>();
  for (const page of pages) {
    if (page.repeats) continue;
    for (const id of page.ids) {
      const other = homes.get(id);
      if (other !== undefined) throw new Error(`${id} stands on ${other} and on ${page.path}`);
      homes.set(id, page.path);
    }
  }
  return pages;
}
