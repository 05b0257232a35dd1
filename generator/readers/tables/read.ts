import type { Heading, Nodes, Root, RootContent, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Span, startOf } from "../../diagnostics/span.ts";
import type { Fact, Reading, ReadProblem } from "../../facts/fact.ts";
import { propertyOf } from "../../facts/labels.ts";
import type { TableSymbols } from "../../facts/symbols.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

function spanOf(file: string, node: Nodes | undefined): Span {
  const p = node?.position;
  if (!p) return startOf(file);
  return { file, line: p.start.line, column: p.start.column, endLine: p.end.line, endColumn: p.end.column };
}

/** The text of a node without its markup. */
function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map((c) => textOf(c as Nodes)).join("") : "";
}

/** The subject that a heading names: a single piece of code, nothing else. */
function subjectOf(heading: Heading): string | undefined {
  const [only, ...more] = heading.children;
  return heading.depth === 2 && only?.type === "inlineCode" && more.length === 0 ? only.value : undefined;
}

/** Reads tables back: every cell is a fact about the item of its row. Anything else but comments is a problem. */
export function readTables(file: string, text: string, symbols: TableSymbols): Reading {
  const facts: Fact[] = [];
  const problems: ReadProblem[] = [];
  const root: Root = parser.parse(text);
  let subject: string | undefined;
  const problem = (node: RootContent, what: string) => problems.push({ span: spanOf(file, node), problem: what });
  for (const node of root.children) {
    if (node.type === "html" && /^<!--(?:(?!-->)[^])*-->$/.test(node.value)) continue;
    if (node.type === "heading" && node.depth === 1) {
      facts.push({ subject: symbols.file, property: "title", value: textOf(node), span: spanOf(file, node) });
    } else if (node.type === "heading") {
      subject = subjectOf(node);
      if (subject === undefined) problem(node, "the heading names no item");
    } else if (node.type === "table" && subject !== undefined) {
      readTable(file, node, subject, facts, problems);
      subject = undefined;
    } else problem(node, "only headings with one table each are expected here");
  }
  return { facts, problems };
}

function readTable(file: string, table: Table, subject: string, facts: Fact[], problems: ReadProblem[]): void {
  const [head, ...rows] = table.children;
  const columns = head?.children.map(textOf) ?? [];
  const width = columns.length;
  const names: string[] = [];
  const vertical = width === 2 && columns[0] === "Property" && columns[1] === "Value";
  if (!vertical && columns[0] !== "Name") problems.push({ span: spanOf(file, head), problem: "the first column is not `Name`" });
  for (const row of rows) {
    const cells = row.children.map(textOf);
    if (cells.length !== width) problems.push({ span: spanOf(file, row), problem: `the row has ${cells.length} cells, the table ${width} columns` });
    const [name = "", ...values] = cells;
    if (vertical) {
      facts.push({ subject, property: name, value: values[0] ?? "", span: spanOf(file, row.children[1] ?? row) });
      continue;
    }
    names.push(name);
    const renamed = columns[1] === "Id" && cells[1] ? cells[1] : undefined;
    const of = renamed ?? `${subject}.${name}`;
    columns.forEach((label, i) => {
      const value = cells[i] ?? "";
      if (i > 0 && value !== "" && !(i === 1 && label === "Id")) facts.push({ subject: of, property: propertyOf(label), value, span: spanOf(file, row.children[i] ?? row) });
    });
  }
  if (!vertical) facts.push({ subject, property: "rows", value: names.join(", "), span: spanOf(file, table) });
}
