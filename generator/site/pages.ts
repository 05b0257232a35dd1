import type { Source } from "../backends/backend.ts";
import { addressOf } from "./addresses.ts";
import { type Book, bookOf, type Stated } from "./book.ts";
import { pagesOfChapter } from "./chapters.ts";
import { errorsPage } from "./errors.ts";
import { inlineOf } from "./inline.ts";
import type { Page } from "./page.ts";
import { toolPages } from "./tool-pages.ts";

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
      protocols: book.chapters.map(({ protocol: p }) => ({
        name: p.name,
        title: p.title,
        href: addressOf(p.name),
        doc: inlineOf(p.header.doc, book.links),
        stage: p.stage ?? "",
        status: p.kind,
      })),
    },
  };
}

/**
 * Every page of the site. Routes, anchors, the search, redirects of ids and the tests come from
 * this list. Throws if an id would stand on no page or on two.
 */
export function pagesOf(sources: readonly Source[], stated: Stated): Page[] {
  const book = bookOf(sources, stated);
  const pages = [
    home(book),
    errorsPage(book),
    ...toolPages(book),
    ...book.chapters.flatMap((c) => pagesOfChapter(book, c)),
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
