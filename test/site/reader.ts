import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { MEANING } from "./headings.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A fact as a page says it: the words that stand for its property are those of the page. */
export interface Shown {
  readonly subject: string;
  readonly heading: string;
  readonly value: string;
}

/** What a page says and has. */
export interface ReadPage {
  readonly facts: readonly Shown[];
  /** Every id of an element; one that stands twice is twice here. */
  readonly anchors: readonly string[];
  /** The headings in their order, each as its level and its words, such as `2 Fields`. */
  readonly headings: readonly string[];
  /** How many elements it consists of. */
  readonly size: number;
  /** The addresses of links. */
  readonly links: readonly string[];
  readonly problems: readonly string[];
}

const isElement = (n: Node): n is Element => "tagName" in n;

function* elements(n: Node): Generator<Element> {
  for (const child of "childNodes" in n ? n.childNodes : []) {
    if (isElement(child)) yield child;
    yield* elements(child);
  }
}

const attribute = (e: Element, name: string): string | undefined =>
  e.attrs.find((a) => a.name === name)?.value;
const classes = (e: Element): string[] => (attribute(e, "class") ?? "").split(" ");

/** Words that a reader does not see at first: panels that open when somebody asks, and buttons. */
const isAside = (e: Element): boolean =>
  e.tagName === "button" || attribute(e, "popover") !== undefined;

/** The visible words of an element. */
function textOf(n: Node): string {
  if ("value" in n && n.nodeName === "#text") return n.value;
  if (isElement(n) && isAside(n)) return "";
  return "childNodes" in n ? n.childNodes.map(textOf).join("") : "";
}

const words = (n: Node): string => textOf(n).replace(/\s+/g, " ").trim();

const inside = (n: Node, tag: string): Element[] =>
  [...elements(n)].filter((e) => e.tagName === tag);

/** The permanent id that stands in an element as visible text. */
const idIn = (n: Node): string | undefined => {
  const found = [...elements(n)].find((e) => classes(e).includes("id"));
  return found && words(found);
};

/** Says that an element is an item: a part of a page, a row of a table, or a node of a tree. */
const isItem = (e: Element): boolean =>
  (e.tagName === "section" && classes(e).includes("item")) ||
  (attribute(e, "id") !== undefined && ["tr", "li"].includes(e.tagName));

/** The column that says all that has no column of its own. */
const REST = "more";

/** The facts of an element and of what is inside, `subject` being the item around it. */
function* factsIn(e: Element, subject: string | undefined, problems: string[]): Generator<Shown> {
  const own = isItem(e) ? idIn(e) : subject;
  if (isItem(e) && own === undefined) problems.push(`an item shows no id: ${words(e)}`);
  if (own !== undefined && e.tagName === "tr" && isItem(e)) yield* factsOfRow(e, own);
  if (own !== undefined && e.tagName === "p" && classes(e).includes("doc"))
    yield { subject: own, heading: MEANING, value: words(e) };
  if (e.tagName === "dl" && classes(e).includes("properties"))
    for (const row of inside(e, "div")) {
      const [heading, value] = [inside(row, "dt")[0], inside(row, "dd")[0]];
      if (own === undefined || !heading || !value) problems.push(`of nothing: ${words(row)}`);
      else yield { subject: own, heading: words(heading), value: words(value) };
    }
  for (const child of e.childNodes) if (isElement(child)) yield* factsIn(child, own, problems);
}

/** The headings of the table that a row stands in. */
function headingsOf(row: Element): string[] {
  let table: Node | null = row;
  while (table && table.nodeName !== "table")
    table = "parentNode" in table ? table.parentNode : null;
  const [head] = table ? inside(table, "thead") : [];
  return head ? inside(head, "th").map(words) : [];
}

function* factsOfRow(row: Element, subject: string): Generator<Shown> {
  const headings = headingsOf(row);
  const cells = row.childNodes.filter(isElement).filter((c) => c.tagName === "td");
  for (const [i, cell] of cells.entries()) {
    const value = words(cell);
    if (!classes(cell).includes(REST) && value !== "")
      yield { subject, heading: headings[i + 1] ?? "", value };
  }
}

/** Reads a page as people see it: headings, ids and cells, and none of its data. */
export function readPage(html: string): ReadPage {
  const document = parse(html);
  const problems: string[] = [];
  const all = [...elements(document)];
  const [body] = all.filter((e) => e.tagName === "body");
  const facts = body ? [...factsIn(body, undefined, problems)] : [];
  return {
    facts,
    anchors: all.flatMap((e) => attribute(e, "id") ?? []),
    size: all.length,
    headings: all
      .filter((e) => /^h[1-6]$/.test(e.tagName))
      .map((e) => `${e.tagName.slice(1)} ${words(e)}`),
    links: all.flatMap((e) => (e.tagName === "a" ? (attribute(e, "href") ?? []) : [])),
    problems,
  };
}
