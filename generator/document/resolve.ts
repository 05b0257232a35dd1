import type { Heading, List, ListItem, Nodes, Root, RootContent } from "mdast";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { beyondAscii } from "../source/hidden.ts";
import type { MarkdownDocument } from "../source/markdown.ts";
import { aboutProtocol, directives } from "./directives.ts";
import { expectedBlocks } from "./expected.ts";
import { InlineResolver, type Statement } from "./inline.ts";
import { wordsOf } from "./parts.ts";
import { DocumentScope, type Stated } from "./scope.ts";

type LeafDirective = Extract<Nodes, { type: "leafDirective" }>;

/**
 * A document in which every directive has become text, tables and drawings; each block of it knows
 * where it comes from.
 */
export interface ResolvedDocument {
  readonly file: string;
  readonly root: Root;
  readonly statements: readonly Statement[];
  readonly source: MarkdownDocument;
  readonly scope: DocumentScope;
}

/** Lists that follow each other would be one list or need other marks; they become one. */
function joined(blocks: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  const items = (l: List): ListItem[] =>
    l.children.map((i) =>
      i.data?.origin || !l.data?.origin ? i : { ...i, data: { ...i.data, origin: l.data.origin } },
    );
  for (const b of blocks) {
    const last = out.at(-1);
    if (b.type === "list" && last?.type === "list" && !b.ordered && !last.ordered)
      out[out.length - 1] = { ...last, children: [...items(last), ...items(b)] };
    else out.push(b);
  }
  return out;
}

/** Resolves the blocks of a document. */
class BlockResolver {
  readonly inline: InlineResolver;
  private readonly source: MarkdownDocument;
  private readonly scope: DocumentScope;
  private readonly diagnostics: Diagnostics;
  /** The depth of the last heading. */
  private depth = 0;

  constructor(source: MarkdownDocument, scope: DocumentScope, diagnostics: Diagnostics) {
    this.source = source;
    this.scope = scope;
    this.diagnostics = diagnostics;
    const headings = source.root.children.flatMap((n) =>
      n.type === "heading" ? [wordsOf(n).replace(/\s+/g, " ")] : [],
    );
    this.inline = new InlineResolver(source, scope, new Set(headings), diagnostics);
  }

  /** Gives the blocks that one becomes. */
  resolve(node: RootContent): RootContent[] {
    switch (node.type) {
      case "leafDirective":
        return this.directive(node);
      case "paragraph":
        return [{ type: "paragraph", children: this.inline.resolve(node.children) }];
      case "heading":
        return [this.heading(node)];
      case "list":
        return [this.list(node)];
      case "code":
        return [{ type: "code", value: node.value }];
      default:
        return [node];
    }
  }

  private directive(node: LeafDirective): RootContent[] {
    const { name } = node;
    const directive = Object.hasOwn(directives, name) ? directives[name] : undefined;
    const span = this.source.span(node);
    if (!directive) {
      const known = Object.keys(directives);
      const nearest = didYouMean(name, known);
      this.diagnostics.report("PV310", { name, nearest, known: listNames(known) }, span);
      return [];
    }
    const of = node.attributes?.of ?? "";
    if (name === "about" && of === "protocol") return aboutProtocol(this.scope);
    const { own } = this.scope;
    const subject =
      name === "drafts"
        ? { id: own.protocol.name, path: "", name: own.protocol.name, home: own }
        : this.inline.lookUp(of, node);
    if (!subject) return [];
    const blocks = directive(this.scope, subject);
    if (blocks.length === 0) this.diagnostics.report("PV316", { directive: name, name: of }, span);
    return blocks;
  }

  private heading(node: Heading): Heading {
    const { depth } = node;
    if (depth > this.depth + 1)
      this.diagnostics.report("PV317", { depth, above: this.depth }, this.source.span(node));
    this.depth = depth;
    return { type: "heading", depth, children: this.inline.resolve(node.children) };
  }

  private list(node: List): List {
    for (const part of node.children.flatMap((i) => i.children)) {
      if (part.type !== "paragraph" && part.type !== "list")
        this.diagnostics.report(
          "PV110",
          { what: `${part.type} in a list` },
          this.source.span(part),
        );
    }
    const children = node.children.map(
      (i): ListItem => ({
        type: "listItem",
        spread: false,
        children: i.children.flatMap((c) => this.resolve(c) as ListItem["children"]),
      }),
    );
    return { ...node, spread: false, children };
  }

  /** Reports names of sentences that no sentence has. */
  checkPointers(): void {
    const known = this.inline.statements.map((s) => s.name);
    for (const { name, node } of this.inline.pointers)
      if (!known.includes(name))
        this.diagnostics.report(
          "PV311",
          { name, nearest: didYouMean(name, known) },
          this.source.span(node),
        );
  }
}

/** Reports code straight behind a list or other code: Markdown would make one block of them. */
function checkCode(children: readonly RootContent[], diagnostics: Diagnostics): void {
  for (const [i, node] of children.entries()) {
    const above = children[i - 1]?.type;
    if (node.type === "code" && (above === "list" || above === "code"))
      diagnostics.report("PV110", { what: `code straight behind a ${above}` }, node.data?.origin);
  }
}

/**
 * Resolves the directives of a document. `imported` are the vocabularies of the protocol, with
 * their facts.
 */
export function resolveDocument(
  source: MarkdownDocument,
  own: Stated,
  imported: readonly Stated[],
  diagnostics: Diagnostics,
): ResolvedDocument {
  const { file } = source;
  const scope = new DocumentScope(own, imported);
  const resolver = new BlockResolver(source, scope, diagnostics);
  const children = joined(
    source.root.children.flatMap((node) =>
      resolver
        .resolve(node)
        .map((b): RootContent => ({ ...b, data: { ...b.data, origin: source.span(node) } })),
    ),
  );
  checkCode(children, diagnostics);
  resolver.checkPointers();
  const facts = expectedBlocks(own.protocol.name, children, file).flatMap((b) => b.facts);
  for (const { value, span } of facts) {
    const [first] = beyondAscii(value);
    if (first) diagnostics.report("PV111", { characters: first.names }, span);
  }
  const { statements } = resolver.inline;
  return { file, root: { type: "root", children }, statements, source, scope };
}
