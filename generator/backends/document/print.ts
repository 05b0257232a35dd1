import type { Nodes, Parents, PhrasingContent, Root, Text } from "mdast";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";
import { inWords as inCodeAndWords } from "../../document/build.ts";
import { labelOf } from "../../document/labels.ts";
import type { Drawing, FactTable } from "../../document/nodes.ts";
import { beginsPlain, isPlain } from "../markdown.ts";
import { draw } from "./drawings/draw.ts";
import { fold, WIDTH } from "./lines.ts";
import { printTable } from "./table.ts";

type Handle = NonNullable<NonNullable<Options["handlers"]>["paragraph"]>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

/** Names have `_` between letters; that is no emphasis, neither here nor in pandoc. */
const inWords = (escaped: string) => escaped.replace(/(?<=[\w`])\\_(?=\w)/g, "_");

const phrasing = (children: readonly PhrasingContent[], state: State, info: Info): string =>
  inWords(state.containerPhrasing({ type: "paragraph", children: [...children] }, info))
    .replace(/\s+/g, " ")
    .trim();

/** Text for tables: the fact's value with what back-quotes in it mean. */
function cell(node: FactTable, row: number, column: number, state: State, info: Info): string {
  const fact = node.rows[row]?.cells[column];
  if (!fact) return "";
  return phrasing(inCodeAndWords(fact.value), state, info);
}

/** Prints words. The library asks for the first character of what follows by printing all of it. */
const text: Handle & { peek?: Handle } = (node: Text, _: Parents | undefined, state, info) =>
  isPlain(node.value, info) ? node.value : inWords(state.safe(node.value, info));
text.peek = (node: Text, parent: Parents | undefined, state, info) =>
  beginsPlain(node.value) ? node.value.charAt(0) : text(node, parent, state, info);

const handlers: Partial<Record<Nodes["type"], Handle>> = {
  paragraph: (node: Extract<Nodes, { type: "paragraph" }>, _: Parents | undefined, state, info) => {
    const exit = state.enter("paragraph");
    const sub = state.enter("phrasing");
    const lines = fold(phrasing(node.children, state, info), WIDTH - info.lineShift);
    sub();
    exit();
    return lines.join("\n");
  },
  text,
  factTable: (node: FactTable, _: Parents | undefined, state, info) => {
    const exit = state.enter("phrasing");
    const table = printTable([
      ["Name", ...node.columns.map(labelOf)],
      ...node.rows.map((r, n) => [
        `\`${r.name}\``,
        ...r.cells.map((_cell, i) => cell(node, n, i, state, info)),
      ]),
    ]);
    exit();
    return table;
  },
  drawing: (node: Drawing) =>
    (draw(node.picture) ?? []).map((line) => (line === "" ? "" : `    ${line}`)).join("\n"),
};

/** What pandoc takes for the number of an item: a letter or a Roman number. */
const NUMERAL = "(?:[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)";
const END = "(?:\\s|$)";

/**
 * What pandoc reads as markup, beyond what every Markdown does: anywhere, behind something, or at
 * the start of a text.
 */
export const unsafe: NonNullable<Options["unsafe"]> = [
  ...["$", "@", "^", "~", "\\"].map((character) => ({
    character,
    inConstruct: "phrasing" as const,
  })),
  { character: "{", before: "[`\\]]", inConstruct: "phrasing" },
  { character: "!", before: "<", inConstruct: "phrasing" },
  { atBreak: true, character: "|" },
  { atBreak: true, character: "(", after: "[A-Za-z0-9#]+\\)" },
  { atBreak: true, before: NUMERAL, character: ".", after: END },
  { atBreak: true, before: NUMERAL, character: ")", after: END },
];

const markdown = unified().use(remarkStringify, {
  bullet: "-",
  rule: "-",
  fences: false,
  emphasis: "*",
  listItemIndent: "one",
  handlers,
  unsafe,
});

/** A tree in which what facts print stands in their place. */
function withoutFacts<T extends Nodes>(node: T): T {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).flatMap((c): Nodes | Nodes[] => {
    const inner = withoutFacts(c);
    return inner.type === "fact" ? inner.children : inner;
  });
  return { ...node, children };
}

/** A resolved document as plain text of 72 columns that pandoc reads. */
export const printDocument = (root: Root): string => markdown.stringify(withoutFacts(root));
