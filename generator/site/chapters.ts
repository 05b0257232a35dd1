import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { addressOf, homeOf, type OwnPage, PAGE_ORDER, type SharedPage } from "./addresses.ts";
import { type Around, type Book, type Chapter, slugOf, wordsIn } from "./book.ts";
import { commandBlocks } from "./commands.ts";
import { inlineOf, linked } from "./inline.ts";
import { captionOf, idsIn, listOf } from "./items.ts";
import { saysOf } from "./mentions.ts";
import { overviewBlocks } from "./overview.ts";
import type { Block, NavLink, Page } from "./page.ts";
import { channelBlocks, machineBlocks, otherBlocks, recordBlocks } from "./parts.ts";
import { Prose } from "./prose.ts";
import { supportBlock } from "./support.ts";
import type { Subject } from "./tree.ts";
import { vectorsBlocks } from "./vectors.ts";
import { nodesBlock } from "./xenstore.ts";

const TITLES: Readonly<Record<Exclude<SharedPage, ""> | OwnPage, string>> = {
  commands: "Commands",
  records: "Records",
  channels: "Channels",
  kinds: "Kinds of channels",
  states: "States",
  values: "Value sets",
  xenstore: "Xenstore nodes",
  errors: "Error numbers",
  posix: "POSIX calls",
  implementations: "Implementations",
  examples: "Examples",
  questions: "Open questions",
  history: "History and reviews",
  sentences: "Statements",
  reference: "Other definitions",
};

/** The first sentence of a text, for descriptions of pages. */
const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;

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

  /** The subjects of a page that holds several, or of a folder of pages. */
  private of(where: OwnPage | SharedPage): readonly Subject[] {
    return this.chapter.subjects.filter((s) => {
      const home = homeOf(s);
      return ("own" in home ? home.own : home.on) === where;
    });
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

  private index(folder: OwnPage, subjects: readonly Subject[]): Page {
    const rows = subjects.map((s) => {
      const number = s.facts.find((f) => f.property === "number" || f.property === "word")?.value;
      return [
        [linked(this.book.links(s.id)?.replace(/#.*/, ""), s.name)],
        [number ?? s.facts.find((f) => f.property === "size")?.value ?? ""],
        inlineOf(saysOf(s, "doc"), this.book.links),
      ];
    });
    const second = folder === "commands" ? "Number" : folder === "records" ? "Bytes" : "Number";
    const filled = rows.some((r) => r[1]?.[0] !== "");
    const blocks: Block[] = [
      {
        kind: "overview",
        caption: TITLES[folder],
        columns: ["Name", ...(filled ? [second] : []), "Meaning"],
        rows: filled ? rows : rows.map(([name = [], , doc = []]) => [name, doc]),
      },
    ];
    return this.page([folder], TITLES[folder], `${TITLES[folder]} of the ${this.p.title}.`, blocks);
  }

  /** A page for several items, section by section. */
  private shared(where: Exclude<SharedPage, "">, subjects: readonly Subject[]): Page {
    const sections = new Map<string, Subject[]>();
    for (const s of subjects) {
      const list = sections.get(s.section);
      if (list) list.push(s);
      else sections.set(s.section, [s]);
    }
    // What readers look for stands before what only names places.
    const ordered = [...sections].toSorted(
      ([a], [b]) => Number(b === "nodes") - Number(a === "nodes"),
    );
    const blocks = ordered.flatMap(([section, list]): Block[] => {
      const text = captionOf(section);
      return sections.size === 1
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
    const blocks = overviewBlocks(this.book, this.chapter, this.of(""), this.around);
    return this.page([], this.p.title, this.p.header.doc, blocks);
  }

  /** The document, a page for each of its sections, and all of it on one page. */
  private document(): Page[] {
    const { document } = this.chapter;
    if (!document) return [];
    const sections: { title: string; nodes: (typeof document.root.children)[number][] }[] = [];
    const headings = new Map<string, string>();
    for (const node of document.root.children) {
      if (node.type === "heading" && node.depth === 2)
        sections.push({ title: wordsIn(node), nodes: [] });
      const section = sections.at(-1);
      if (node.type === "heading" && section)
        headings.set(
          wordsIn(node),
          // The heading of a section is the title of its page.
          addressOf(this.p.name, "document", slugOf(section.title)) +
            (node.depth === 2 ? "" : `#${slugOf(wordsIn(node))}`),
        );
      section?.nodes.push(node);
    }
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
          content: [linked(addressOf(this.p.name, "document", slugOf(s.title)), s.title)],
        },
      ]),
    };
    const about = `Design document of the ${this.p.title}.`;
    return [
      this.page(["document"], "Document", about, [list]),
      ...made.map((s) =>
        this.page(
          ["document", slugOf(s.title)],
          s.title,
          `${s.title}, a section of the ${this.p.title}.`,
          s.blocks.slice(1),
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
        const subjects = this.of(where);
        if (subjects.length === 0) return [];
        return isOwn(where)
          ? [this.index(where, subjects), ...subjects.map((s) => this.own(where, s))]
          : [this.shared(where, subjects)];
      }),
      ...this.vectors(),
    ];
  }
}

const OWN: readonly string[] = [
  "commands",
  "records",
  "channels",
  "states",
  "kinds",
] satisfies OwnPage[];
const isOwn = (where: OwnPage | SharedPage): where is OwnPage => OWN.includes(where);

/** The pages of a protocol or a vocabulary. */
export const pagesOfChapter = (book: Book, chapter: Chapter, around: Around): Page[] =>
  new ChapterPages(book, chapter, around).pages();

/** The navigation of a protocol: each page below the one whose address it extends. */
export function navigationOf(pages: readonly Page[]): NavLink[] {
  const [first, ...rest] = pages;
  if (!first) return [];
  const under = (path: string): NavLink[] =>
    rest
      .filter((p) => p.path.startsWith(path) && p.path !== path)
      .filter(
        (p) =>
          !rest.some(
            (q) =>
              q !== p && p.path.startsWith(q.path) && q.path.startsWith(path) && q.path !== path,
          ),
      )
      .map((p) => ({ href: p.path, label: p.title, children: under(p.path) }));
  return [{ href: first.path, label: "Overview", children: [] }, ...under(first.path)];
}
