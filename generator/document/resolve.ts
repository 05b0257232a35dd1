import type { List, ListItem, Nodes, Root, RootContent } from "mdast";
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
  const scope = new DocumentScope(own, imported);
  const headings = new Set(
    source.root.children.flatMap((n) =>
      n.type === "heading" ? [wordsOf(n).replace(/\s+/g, " ")] : [],
    ),
  );
  const inline = new InlineResolver(source, scope, headings, diagnostics);
  let depth = 0;

  const leaf = (node: LeafDirective): RootContent[] => {
    const directive = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined;
    const span = source.span(node);
    const known = Object.keys(directives);
    if (!directive) {
      diagnostics.report(
        "PV310",
        { name: node.name, nearest: didYouMean(node.name, known), known: listNames(known) },
        span,
      );
      return [];
    }
    const of = node.attributes?.of ?? "";
    const whole = node.name === "drafts";
    if (node.name === "about" && of === "protocol") return aboutProtocol(scope);
    const subject = whole
      ? { id: own.protocol.name, path: "", name: own.protocol.name, home: own }
      : inline.lookUp(of, node);
    if (!subject) return [];
    const blocks = directive(scope, subject);
    if (blocks.length === 0) diagnostics.report("PV316", { directive: node.name, name: of }, span);
    return blocks;
  };

  const block = (node: RootContent): RootContent[] => {
    switch (node.type) {
      case "leafDirective":
        return leaf(node);
      case "paragraph":
        return [{ type: "paragraph", children: inline.resolve(node.children) }];
      case "heading":
        if (node.depth > depth + 1)
          diagnostics.report("PV317", { depth: node.depth, above: depth }, source.span(node));
        depth = node.depth;
        return [{ type: "heading", depth: node.depth, children: inline.resolve(node.children) }];
      case "list":
        for (const part of node.children.flatMap((i) => i.children)) {
          if (part.type !== "paragraph" && part.type !== "list")
            diagnostics.report("PV110", { what: `${part.type} in a list` }, source.span(part));
        }
        return [
          {
            ...node,
            spread: false,
            children: node.children.map(
              (i): ListItem => ({
                type: "listItem",
                spread: false,
                children: i.children.flatMap((c) => block(c) as ListItem["children"]),
              }),
            ),
          },
        ];
      case "code":
        return [{ type: "code", value: node.value }];
      default:
        return [node];
    }
  };

  const children = joined(
    source.root.children.flatMap((node) =>
      block(node).map(
        (b): RootContent => ({ ...b, data: { ...b.data, origin: source.span(node) } }),
      ),
    ),
  );
  for (const [i, node] of children.entries()) {
    const above = children[i - 1]?.type;
    if (node.type === "code" && (above === "list" || above === "code"))
      diagnostics.report("PV110", { what: `code straight behind a ${above}` }, node.data?.origin);
  }
  for (const { name, node } of inline.pointers) {
    const known = inline.statements.map((s) => s.name);
    if (!known.includes(name))
      diagnostics.report("PV311", { name, nearest: didYouMean(name, known) }, source.span(node));
  }
  for (const { value, span } of expectedBlocks(own.protocol.name, children, source.file).flatMap(
    (b) => b.facts,
  )) {
    const [first] = beyondAscii(value);
    if (first) diagnostics.report("PV111", { characters: first.names }, span);
  }
  return {
    file: source.file,
    root: { type: "root", children },
    statements: inline.statements,
    source,
    scope,
  };
}
