import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { labelOf } from "../document/labels.ts";
import type { FactTable } from "../document/nodes.ts";
import type { ResolvedDocument } from "../document/resolve.ts";
import { type Book, type Chapter, slugOf, wordsIn } from "./book.ts";
import { linked } from "./inline.ts";
import { layoutBlock, partWith } from "./layouts.ts";
import { machineBlock } from "./machines.ts";
import type { Block, Inline } from "./page.ts";

/** Turns the text of a document into blocks of pages. */
export class Prose {
  private readonly book: Book;
  private readonly chapter: Chapter;
  private readonly sentences: ReadonlyMap<string, ResolvedDocument["statements"][number]>;
  /** Addresses of headings, by their words. */
  private readonly headings: ReadonlyMap<string, string>;

  constructor(book: Book, chapter: Chapter, headings: ReadonlyMap<string, string>) {
    this.book = book;
    this.chapter = chapter;
    this.headings = headings;
    this.sentences = new Map((chapter.document?.statements ?? []).map((s) => [s.id, s]));
  }

  /** Words in which ids of sentences are anchors or links, and quoted headings are links. */
  private words(text: string): Inline[] {
    return text
      .split(/(\([a-z][a-z0-9-]*-\d{2}\)|\b[a-z][a-z0-9-]*-\d{2}\b|"[^"]+")/)
      .flatMap((word, i): Inline[] => {
        if (word === "" || i % 2 === 0) return word === "" ? [] : [word];
        const own = word.startsWith("(") ? this.sentences.get(word.slice(1, -1)) : undefined;
        if (own)
          return [{ kind: "sentence", id: own.id, where: this.book.where(own.id, own.span) }];
        if (word.startsWith('"')) return [linked(this.headings.get(word.slice(1, -1)), word)];
        const id = word.replace(/[()]/g, "");
        const href = this.book.links(id);
        return href === undefined
          ? [word]
          : word
              .split(id)
              .flatMap((w, n) => [
                ...(n === 0 ? [] : [linked(href, id)]),
                ...(w === "" ? [] : [w]),
              ]);
      });
  }

  /** Running text. A fact leads to the item that it is of. */
  inline(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((n): Inline[] => {
      switch (n.type) {
        case "text":
          return this.words(n.value);
        case "inlineCode":
          return [{ kind: "code", text: n.value }];
        case "emphasis":
          return [{ kind: "emphasis", content: this.inline(n.children) }];
        case "fact": {
          const content = this.inline(n.children);
          const href = this.book.links(n.fact.subject);
          const [only] = content;
          const short = content.length === 1 && /^[\w.-]+$/.test(n.fact.value);
          const free = typeof only === "string" || only?.kind === "code";
          return href !== undefined && short && free ? [{ kind: "link", href, content }] : content;
        }
        default:
          throw new Error(`the document has ${n.type}, which no page can show`);
      }
    });
  }

  private table(node: FactTable): Block {
    const link = (subject: string) => this.book.links(subject);
    return {
      kind: "overview",
      caption: node.of,
      columns: ["Name", ...node.columns.map(labelOf)],
      rows: node.rows.map((r) => [
        [linked(link(r.cells.find((c) => c)?.subject ?? ""), r.name)],
        ...r.cells.map((c) => (c ? [c.value] : [])),
      ]),
    };
  }

  private item(node: ListItem): Block[] {
    return node.children.flatMap((c) => this.block(c));
  }

  /** One block of the document as blocks of a page. */
  block(node: RootContent): Block[] {
    switch (node.type) {
      case "heading": {
        const words = wordsIn(node);
        const depth = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
        return [{ kind: "heading", depth, id: slugOf(words), text: words }];
      }
      case "paragraph":
        return [{ kind: "paragraph", content: this.inline(node.children) }];
      case "list":
        return [
          {
            kind: "list",
            ordered: node.ordered === true,
            items: node.children.map((i) => this.item(i)),
          },
        ];
      case "code":
        return [{ kind: "code", text: node.value }];
      case "factTable":
        return [this.table(node)];
      case "drawing": {
        const { protocol } = this.chapter;
        const part = partWith(protocol, node.of);
        return part
          ? layoutBlock(this.book.links, protocol, part, node.of)
          : machineBlock(this.book, protocol, node.of);
      }
      default:
        throw new Error(`the document has ${node.type}, which no page can show`);
    }
  }
}
