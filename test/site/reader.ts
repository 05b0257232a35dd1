import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { propertyOf } from "./headings.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A fact as a page says it. */
export interface Shown {
  readonly subject: string;
  readonly property: string;
  readonly value: string;
}

/** What a page says and has. */
export interface ReadPage {
  readonly facts: readonly Shown[];
  /** Every id of an element; one that stands twice is twice here. */
  readonly anchors: readonly string[];
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

function factsOfItem(section: Element, problems: string[]): Shown[] {
  const subject = idIn(section);
  if (subject === undefined) {
    problems.push("an item has no id");
    return [];
  }
  const own = section.childNodes.filter(isElement);
  const doc = own.find((e) => classes(e).includes("doc"));
  const rows = own.filter((e) => e.tagName === "dl").flatMap((dl) => inside(dl, "div"));
  const listed = rows.flatMap((row): Shown[] => {
    const [dt] = inside(row, "dt");
    const [dd] = inside(row, "dd");
    const property = dt && propertyOf(words(dt));
    if (property === undefined || !dd) {
      problems.push(`${subject}: ${dt ? words(dt) : "nothing"} is no heading`);
      return [];
    }
    return [{ subject, property, value: words(dd) }];
  });
  return doc ? [{ subject, property: "doc", value: words(doc) }, ...listed] : listed;
}

function factsOfTable(table: Element, problems: string[]): Shown[] {
  const headings = inside(table, "thead")
    .flatMap((head) => inside(head, "th"))
    .map(words);
  return inside(table, "tbody")
    .flatMap((body) => inside(body, "tr"))
    .flatMap((row): Shown[] => {
      const [name] = inside(row, "th");
      const subject = name && idIn(name);
      if (subject === undefined) return [];
      return inside(row, "td").flatMap((cell, i): Shown[] => {
        const heading = headings[i + 1] ?? "";
        const property = propertyOf(heading);
        if (property === undefined) problems.push(`${subject}: ${heading} is no heading`);
        const value = words(cell);
        return property === undefined || value === "" ? [] : [{ subject, property, value }];
      });
    });
}

/** Reads a page as people see it: headings, ids and cells, and none of its data. */
export function readPage(html: string): ReadPage {
  const document = parse(html);
  const problems: string[] = [];
  const all = [...elements(document)];
  const facts = all.flatMap((e) => {
    if (e.tagName === "section" && classes(e).includes("item")) return factsOfItem(e, problems);
    return e.tagName === "table" ? factsOfTable(e, problems) : [];
  });
  return {
    facts,
    anchors: all.flatMap((e) => attribute(e, "id") ?? []),
    links: all.flatMap((e) => (e.tagName === "a" ? (attribute(e, "href") ?? []) : [])),
    problems,
  };
}
