import type { Nodes, Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { type Span, startOf } from "../diagnostics/span.ts";
import { beyondAscii } from "./hidden.ts";

/** A Markdown file of a specification as a tree, and where each part of it stands. */
export interface MarkdownDocument {
  readonly file: string;
  readonly root: Root;
  span(node: Nodes): Span;
}

/**
 * What an author can use. Everything else would look different in plain text and on a page, or
 * could not be read back.
 */
const USED: ReadonlySet<Nodes["type"]> = new Set([
  "root",
  "heading",
  "paragraph",
  "list",
  "listItem",
  "text",
  "inlineCode",
  "emphasis",
  "code",
  "leafDirective",
  "textDirective",
]);

/** What people call the parts that are not used. */
const WORDS: Partial<Record<Nodes["type"], string>> = {
  blockquote: "a quotation",
  break: "a forced end of line",
  containerDirective: "a directive around blocks",
  definition: "a definition of a link",
  html: "HTML",
  image: "an image",
  imageReference: "an image",
  link: "a link",
  linkReference: "a link",
  strong: "bold text",
  thematicBreak: "a rule",
};

const parser = unified().use(remarkParse).use(remarkDirective);

/** A line that opens or ends code between fences, or the heading of a section. */
const CUT = /^(?:(?<blanks> {0,3})(?<marks>`{3,}|~{3,})(?<rest>.*)|## .*)$/gm;

/**
 * Where the sections of a document begin: nothing of Markdown that is used goes on beyond. Behind a
 * fence that may be part of a list there is no telling, so that all the rest is one section.
 */
function sectionStarts(text: string): number[] {
  const starts = [0];
  let fence: string | undefined;
  for (const { index, groups: { blanks, marks, rest = "" } = {} } of text.matchAll(CUT)) {
    if (blanks) return starts;
    if (marks === undefined) {
      if (fence === undefined && index > 0) starts.push(index);
    } else if (fence === undefined) {
      if (!marks.startsWith("`") || !rest.includes("`")) fence = marks;
    } else if (marks.startsWith(fence) && rest.trim() === "") fence = undefined;
  }
  return starts;
}

/** Moves the places of a tree by lines and characters. */
function shift(node: Nodes, lines: number, characters: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + characters;
    }
  if ("children" in node) for (const child of node.children) shift(child, lines, characters);
}

/** The tree of a text, section by section: the parser takes far longer for all of them at once. */
function parseSections(text: string): Root {
  const starts = sectionStarts(text);
  const root: Root = { type: "root", children: [] };
  let lines = 0;
  for (const [i, start] of starts.entries()) {
    const section = text.slice(start, starts[i + 1]);
    const { children } = parser.parse(section);
    for (const child of children) shift(child, lines, start);
    root.children.push(...children);
    lines += section.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return root;
}

/** Parses the document of a protocol. Returns undefined after an error. */
export function parseMarkdown(
  file: string,
  text: string,
  diagnostics: Diagnostics,
): MarkdownDocument | undefined {
  const before = diagnostics.list.length;
  for (const { start, end, names } of beyondAscii(text)) {
    const above = text.slice(0, start).split("\n");
    const column = (above.at(-1)?.length ?? 0) + 1;
    diagnostics.report(
      "PV111",
      { characters: names },
      { file, line: above.length, column, endLine: above.length, endColumn: column + end - start },
    );
  }
  if (diagnostics.list.length > before) return undefined;
  const span = (node: Nodes): Span => {
    const p = node.position;
    return p
      ? {
          file,
          line: p.start.line,
          column: p.start.column,
          endLine: p.end.line,
          endColumn: p.end.column,
        }
      : startOf(file);
  };
  const root = parseSections(text);
  const visit = (node: Nodes): void => {
    if (!USED.has(node.type))
      diagnostics.report("PV110", { what: WORDS[node.type] ?? node.type }, span(node));
    else if (node.type === "paragraph" && /^[+|]/.test(text.slice(node.position?.start.offset)))
      diagnostics.report("PV110", { what: "a table" }, span(node));
    else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return diagnostics.list.length > before ? undefined : { file, root, span };
}
