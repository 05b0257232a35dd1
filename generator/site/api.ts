import type { Heading, PhrasingContent, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type ApiModule, slugOf } from "./book.ts";
import { sitePage } from "./evidence.ts";
import { linked } from "./inline.ts";
import type { Block, Inline, Page } from "./page.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

/** The depth of headings that name what a module exports. */
const EXPORT = 3;

const words = (node: RootContent | PhrasingContent): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(words).join("") : "";

/** The name in a heading or a link: `isCommand` of `isCommand()`. */
const nameIn = (node: RootContent | PhrasingContent): string => words(node).replace(/\(\)$/, "");

const isExport = (node: RootContent): node is Heading =>
  node.type === "heading" && node.depth === EXPORT;

/** Says that a section repeats only what the signature above it says: types, and no words. */
const repeats = (title: string, nodes: readonly RootContent[]): boolean =>
  (title === "Parameters" &&
    nodes.every((n) => n.type !== "paragraph" && !/Description/.test(words(n)))) ||
  (title === "Returns" &&
    nodes.every(
      (n) =>
        n.type === "thematicBreak" ||
        (n.type === "paragraph" && !n.children.some((c) => /\w/.test(plain(c)))),
    ));

const plain = (node: PhrasingContent): string => (node.type === "text" ? node.value : "");

/** The nodes of a module without sections that say nothing of their own. */
function worthShowing(nodes: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  for (let i = 0; i < nodes.length; ) {
    const node = nodes[i] as RootContent;
    const depth = node.type === "heading" ? node.depth : 0;
    const next = nodes.findIndex((n, j) => j > i && n.type === "heading" && n.depth <= depth);
    const end = next < 0 ? nodes.length : next;
    if (depth > EXPORT && repeats(words(node), nodes.slice(i + 1, end))) i = end;
    else {
      if (node.type !== "thematicBreak") kept.push(node);
      i++;
    }
  }
  return kept;
}

/** Makes the blocks of one module. */
class ModulePage {
  private readonly nodes: readonly RootContent[];
  private readonly addresses: ReadonlyMap<string, string>;
  private readonly taken = new Map<string, number>();
  private within = "";
  private above = "";

  /** `addresses` says where names of exports are shown. */
  constructor(markdown: string, addresses: ReadonlyMap<string, string>) {
    this.nodes = worthShowing(parser.parse(markdown).children);
    this.addresses = addresses;
  }

  private anchor(text: string): string {
    const times = this.taken.get(text) ?? 0;
    this.taken.set(text, times + 1);
    return times === 0 ? text : `${text}-${times}`;
  }

  private heading(node: Heading): Block {
    const text = words(node);
    this.above = text;
    const slug = slugOf(nameIn(node));
    if (node.depth <= EXPORT) this.within = slug;
    const id = this.anchor(node.depth <= EXPORT ? slug : `${this.within}.${slug}`);
    return { kind: "heading", depth: node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4, id, text };
  }

  private inline(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((n): Inline[] => {
      switch (n.type) {
        case "text":
          return [n.value];
        case "inlineCode":
          return [{ kind: "code", text: n.value }];
        case "emphasis":
        case "strong":
          return [{ kind: "emphasis", content: this.inline(n.children) }];
        case "link":
          return [linked(this.addresses.get(nameIn(n)), words(n))];
        case "break":
          return [" "];
        // What looks like HTML is text, but for what typedoc writes itself: ends of lines, anchors.
        case "html":
          return [/^<(?:br|\/?a\b)[^<>]*>$/.test(n.value) ? " " : n.value];
        default:
          throw new Error(`a comment in code has ${n.type}, which no page can show`);
      }
    });
  }

  private block(node: RootContent): Block[] {
    switch (node.type) {
      case "heading":
        return [this.heading(node)];
      case "paragraph":
        return [{ kind: "paragraph", content: this.inline(node.children) }];
      case "html":
        return [{ kind: "paragraph", content: [node.value] }];
      case "blockquote":
        return node.children.flatMap((c) => this.block(c));
      case "code":
        return [{ kind: "code", text: node.value }];
      case "list": {
        const items = node.children.map((i) => i.children.flatMap((c) => this.block(c)));
        return [{ kind: "list", ordered: node.ordered === true, items }];
      }
      case "table": {
        const [head, ...rows] = node.children;
        return [
          {
            kind: "overview",
            caption: this.above,
            columns: (head?.children ?? []).map((c) => c.children.map(words).join("")),
            rows: rows.map((r) => r.children.map((c) => this.inline(c.children))),
          },
        ];
      }
      default:
        throw new Error(`a comment in code has ${node.type}, which no page can show`);
    }
  }

  blocks(): Block[] {
    return this.nodes.flatMap((n) => this.block(n));
  }
}

const addressOf = ({ name }: ApiModule): string => `/api/${slugOf(name)}/`;

/** The first address of each name that a module exports. */
function exportsOf(of: ApiModule): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of parser.parse(of.markdown).children) {
    const name = isExport(node) ? nameIn(node) : "";
    if (name !== "" && !found.has(name)) found.set(name, `${addressOf(of)}#${slugOf(name)}`);
  }
  return found;
}

/** A page for each module that programs can import, and a list of them. */
export function apiPages(modules: readonly ApiModule[]): Page[] {
  if (modules.length === 0) return [];
  const exported = modules.map((m) => ({ module: m, names: exportsOf(m) }));
  const all = new Map(exported.flatMap(({ names }) => [...names]));
  const list: Block = {
    kind: "overview",
    caption: "Modules",
    columns: ["Module", "Names", "Such as"],
    rows: exported.map(({ module, names }) => [
      [linked(addressOf(module), module.name)],
      [String(names.size)],
      [[...names.keys()].slice(0, 6).join(", ")],
    ]),
  };
  const about = "What programs can import: the generated package, and pvspec as a library.";
  return [
    sitePage("/api/", "API", about, [{ kind: "paragraph", content: [about] }, list]),
    ...exported.map(({ module, names }) =>
      sitePage(
        addressOf(module),
        module.name,
        `What can be imported from ${module.name}.`,
        // A name of the module itself goes before one of another module.
        new ModulePage(module.markdown, new Map([...all, ...names])).blocks(),
      ),
    ),
  ];
}
