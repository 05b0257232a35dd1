import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import {
  addressOf,
  isOwn,
  type OwnPage,
  PAGE_ORDER,
  type PageName,
  subjectsOn,
  TITLES,
} from "./addresses.ts";
import { type Around, type Book, type Chapter, sectionsOf, slugOf, wordsIn } from "./book.ts";
import { commandBlocks } from "./commands.ts";
import { inlineOf, linked } from "./inline.ts";
import { captionOf, idsIn, listOf } from "./items.ts";
import { saysOf } from "./mentions.ts";
import { overviewBlocks } from "./overview.ts";
import type { Block, NavLink, Page } from "./page.ts";
import { channelBlocks, machineBlocks, otherBlocks, recordBlocks } from "./parts.ts";
import { Prose } from "./prose.ts";
import { supportBlock } from "./support.ts";
import { push, type Subject } from "./tree.ts";
import { vectorsBlocks } from "./vectors.ts";
import { nodesBlock } from "./xenstore.ts";

/** The first sentence of a text, for descriptions of pages. */
const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;

/** A block of a section whose heading is the title of its page: headings stand one level higher. */
const raised = (b: Block): Block =>
  b.kind === "heading" && b.depth > 2 ? { ...b, depth: b.depth === 4 ? 3 : 2 } : b;

/** Makes the pages of one protocol or vocabulary. */
class ChapterPages {
  private readonly book: Book;
  private readonly chapter: Chapter;
  private readonly p: ResolvedProtocol;
  private readonly around: Around;

  constructor(book: Book, chapter: Chapter, around: Around) {
    this.book = book;
    this.around = around;
    this.chapter = chapter;
    this.p = chapter.protocol;
  }

  private page(
    parts: readonly string[],
    title: string,
    description: string,
    blocks: readonly Block[],
    repeats = false,
  ): Page {
    return {
      template: "page",
      data: null,
      path: addressOf(this.p.name, ...parts),
      title,
      description: firstSentence(description) || `${title} of the ${this.p.title}.`,
      protocol: this.p.name,
      ids: idsIn(blocks),
      blocks,
      repeats,
    };
  }

  /** One page for an item that has a page of its own. */
  private own(folder: OwnPage, s: Subject): Page {
    return this.page([folder, s.name], s.name, saysOf(s, "doc"), this.blocks(folder, s));
  }

  private blocks(folder: OwnPage, s: Subject): Block[] {
    switch (folder) {
      case "commands":
        return commandBlocks(this.book, this.chapter, s);
      case "records":
        return recordBlocks(this.book, this.chapter, s);
      case "channels":
        return channelBlocks(this.book, this.chapter, s);
      case "states":
        return machineBlocks(this.book, this.chapter, s);
      case "kinds":
        return otherBlocks(this.book, this.chapter, s);
      default:
        return folder satisfies never;
    }
  }

  /** The list of what has pages of its own, with a column for what tells them apart at once. */
  private index(folder: OwnPage, subjects: readonly Subject[]): Page {
    const sized = folder === "records";
    const said = (s: Subject) =>
      sized ? saysOf(s, "size") : saysOf(s, "number") || saysOf(s, "word");
    const wide = subjects.some((s) => said(s) !== "");
    const caption = TITLES[folder];
    const blocks: Block[] = [
      {
        kind: "overview",
        caption,
        columns: ["Name", ...(wide ? [sized ? "Bytes" : "Number"] : []), "Meaning"],
        rows: subjects.map((s) => [
          [linked(addressOf(this.p.name, folder, s.name), s.name)],
          ...(wide ? [[said(s)]] : []),
          inlineOf(saysOf(s, "doc"), this.book.links),
        ]),
      },
    ];
    return this.page([folder], caption, `${caption} of the ${this.p.title}.`, blocks);
  }

  /** A page for several items, section by section. */
  private shared(where: PageName, subjects: readonly Subject[]): Page {
    const sections = new Map<string, Subject[]>();
    for (const s of subjects) push(sections, s.section, s);
    // What readers look for stands before what only names places.
    const ordered = [...sections].toSorted(
      ([a], [b]) => Number(b === "nodes") - Number(a === "nodes"),
    );
    const blocks = ordered.flatMap(([section, list]): Block[] => {
      const text = captionOf(section);
      // The title of the page is heading enough for all that it holds, and for nodes.
      return sections.size === 1 || section === "nodes"
        ? this.section(section, list, 2)
        : [
            { kind: "heading", depth: 2, id: slugOf(section), text },
            ...this.section(section, list, 3),
          ];
    });
    const before =
      where === "implementations" ? supportBlock(this.book, this.chapter, subjects) : [];
    return this.page([where], TITLES[where], `${TITLES[where]} of the ${this.p.title}.`, [
      ...before,
      ...blocks,
    ]);
  }

  private section(section: string, list: readonly Subject[], depth: 2 | 3): Block[] {
    return section === "nodes"
      ? nodesBlock(this.book, list)
      : listOf(this.book, captionOf(section), list, depth);
  }

  private vectors(): Page[] {
    const blocks = vectorsBlocks(this.chapter);
    const about = `Messages that a decoder of the ${this.p.title} must refuse.`;
    return blocks.length === 0 ? [] : [this.page(["vectors"], "What to refuse", about, blocks)];
  }

  private overview(): Page {
    const blocks = overviewBlocks(this.book, this.chapter, this.around);
    return this.page([], this.p.title, this.p.header.doc, blocks);
  }

  /** The document, a page for each of its sections, and all of it on one page. */
  private document(): Page[] {
    const sections = sectionsOf(this.chapter);
    if (sections.length === 0) return [];
    const address = (slug: string) => addressOf(this.p.name, "document", slug);
    const headings = new Map(
      sections.flatMap(({ slug, nodes }) =>
        nodes.flatMap((node): [string, string][] => {
          if (node.type !== "heading") return [];
          const words = wordsIn(node);
          // The heading of a section is the title of its page.
          return [[words, address(slug) + (node.depth === 2 ? "" : `#${slugOf(words)}`)]];
        }),
      ),
    );
    const prose = new Prose(this.book, this.chapter, headings);
    const made = sections.map((s) => ({
      ...s,
      blocks: s.nodes.flatMap((n) => prose.block(n)),
    }));
    const list: Block = {
      kind: "list",
      ordered: false,
      items: made.map((s) => [
        {
          kind: "paragraph",
          content: [linked(address(s.slug), s.title)],
        },
      ]),
    };
    const about = `Design document of the ${this.p.title}.`;
    const whole: Block = {
      kind: "paragraph",
      content: [
        "A page a section, or ",
        linked(address("all"), "the whole document"),
        " on one page, to search in or to print.",
      ],
    };
    return [
      this.page(["document"], "Document", about, [whole, list]),
      ...made.map((s) =>
        this.page(
          ["document", s.slug],
          s.title,
          `${s.title}, a section of the ${this.p.title}.`,
          s.blocks.slice(1).map(raised),
        ),
      ),
      this.page(
        ["document", "all"],
        "Document, whole",
        about,
        made.flatMap((s) => s.blocks),
        true,
      ),
    ];
  }

  pages(): Page[] {
    return [
      this.overview(),
      ...this.document(),
      ...PAGE_ORDER.flatMap((where): Page[] => {
        const subjects = subjectsOn(where, this.chapter.subjects);
        if (subjects.length === 0) return [];
        return isOwn(where)
          ? [this.index(where, subjects), ...subjects.map((s) => this.own(where, s))]
          : [this.shared(where, subjects)];
      }),
      ...this.vectors(),
    ];
  }
}

/** The pages of a protocol or a vocabulary. */
export const pagesOfChapter = (book: Book, chapter: Chapter, around: Around): Page[] =>
  new ChapterPages(book, chapter, around).pages();

/** The navigation of a protocol: each page below the one whose address it extends. */
export function navigationOf(pages: readonly Page[]): NavLink[] {
  const [first, ...rest] = pages;
  if (!first) return [];
  const below = (path: string) => rest.filter((p) => p.path.startsWith(path) && p.path !== path);
  const under = (path: string): NavLink[] => {
    const all = below(path);
    return all
      .filter((p) => !all.some((q) => q !== p && p.path.startsWith(q.path)))
      .map((p) => ({ href: p.path, label: p.title, children: under(p.path) }));
  };
  return [{ href: first.path, label: "Overview", children: [] }, ...under(first.path)];
}
