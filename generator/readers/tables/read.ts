import type { Heading, Nodes, Table, TableCell, TableRow } from "mdast";
import type { Reading } from "../../facts/fact.ts";
import type { TableSymbols } from "../../facts/symbols.ts";
import { Findings } from "../text/findings.ts";
import { nodeSpan } from "../text/markdown.ts";
import { inOrder, isBareProperty, propertyOf } from "./headings.ts";
import { type Block, parseBlocks } from "./pieces.ts";

const isComment = (node: Nodes) =>
  node.type === "html" && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value);

/**
 * Reads tables back: a title, then headings that name an item, each with one table. Every cell is a
 * fact about the item of its row. Anything else but comments is a problem.
 */
export function readTables(file: string, text: string, symbols: TableSymbols): Reading {
  const reader = new TableReader(file);
  let isFirst = true;
  let block: Block | undefined;
  const take = (next: Block | undefined) => {
    if (!block) return;
    const { node } = block;
    if (isFirst && node.type === "heading" && node.depth === 1)
      reader.fact(symbols.file, "title", reader.textOf(node), node);
    else reader.block(block, next);
    isFirst = false;
  };
  for (const next of parseBlocks(text)) {
    if (isComment(next.node)) continue;
    take(next);
    block = next;
  }
  take(undefined);
  return reader.findings.reading();
}

class TableReader {
  readonly findings = new Findings();
  private readonly file: string;
  private subject: string | undefined;

  constructor(file: string) {
    this.file = file;
  }

  fact(subject: string, property: string, value: string, node: Nodes): void {
    this.findings.state({ subject, property, value, span: nodeSpan(this.file, node) });
  }

  private problem(node: Nodes | undefined, problem: string): void {
    this.findings.problem(nodeSpan(this.file, node), problem);
  }

  /**
   * The text of a heading or a cell. Markup would be lost in it, so there must be none; a bare
   * address is no markup.
   */
  textOf(node: Heading | TableCell): string {
    const plain = (n: Nodes): string => {
      if (n.type === "text") return n.value;
      const text = "children" in n ? n.children.map(plain).join("") : "value" in n ? n.value : "";
      if (n.type !== "link" || ![text, `mailto:${text}`, `http://${text}`].includes(n.url))
        this.problem(n, "only plain text is expected here");
      return text;
    };
    return node.children.map(plain).join("");
  }

  /** Reads a block behind the title: a heading, or the table below it. */
  block({ node, rows }: Block, next: Block | undefined): void {
    if (node.type === "heading") {
      const [only, ...more] = node.children;
      this.subject =
        node.depth === 2 && only?.type === "inlineCode" && more.length === 0
          ? only.value
          : undefined;
      if (this.subject === undefined) this.problem(node, "the heading names no item");
      else if (next?.node.type !== "table") this.problem(node, "the heading has no table");
    } else if (node.type === "table" && this.subject !== undefined) {
      this.table(node, rows, this.subject);
      this.subject = undefined;
    } else this.problem(node, "only headings with one table each are expected here");
  }

  /** Column headings: known properties by their labels only, and all in their order. */
  private columns(head: TableRow | undefined, labels: readonly string[], first: number): void {
    const headings = labels.slice(first);
    headings.forEach((h, i) => {
      if (isBareProperty(h))
        this.problem(head?.children[first + i], `\`${h}\` is not the heading of a column`);
    });
    if (!inOrder(headings)) this.problem(head, "the columns are not in their order");
  }

  private table(table: Table, rows: Iterable<TableRow>, subject: string): void {
    const head = table.children[0];
    const labels = head?.children.map((c) => this.textOf(c)) ?? [];
    const vertical = labels.length === 2 && labels[0] === "Property" && labels[1] === "Value";
    if (!vertical && labels[0] !== "Name") this.problem(head, "the first column is not `Name`");
    const hasId = labels[1] === "Id";
    const first = hasId ? 2 : 1;
    const properties = labels.map(propertyOf);
    if (!vertical) this.columns(head, labels, first);
    const names: string[] = [];
    for (const row of rows) {
      if (row === head) continue;
      const cells = row.children.map((c) => this.textOf(c));
      const [name = ""] = cells;
      if (cells.length !== labels.length)
        this.problem(row, `the row has ${cells.length} cells, the table ${labels.length} columns`);
      names.push(name);
      const item = hasId && cells[1] ? cells[1] : `${subject}.${name}`;
      row.children.forEach((cell, i) => {
        const value = cells[i] ?? "";
        if (vertical && i === 1) this.fact(subject, name, value, cell);
        else if (!vertical && i >= first && value !== "")
          this.fact(item, properties[i] ?? "", value, cell);
      });
    }
    this.fact(subject, "rows", names.join(", "), table);
  }
}
