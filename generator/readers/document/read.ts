import type { Nodes } from "mdast";
import type { Span } from "../../diagnostics/span.ts";
import type { Fact, Reading } from "../../facts/fact.ts";
import type { DocumentBlock, DocumentSymbols } from "../../facts/symbols.ts";
import { canonical } from "../text/canonical.ts";
import { Findings } from "../text/findings.ts";
import { nodeSpan } from "../text/markdown.ts";
import { align, SAME } from "./align.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { readDrawing } from "./drawings/read.ts";
import { fill } from "./match.ts";
import { readTable } from "./tables.ts";
import { template } from "./template.ts";
import { type Words, wordsOf } from "./words.ts";

/** A block that was read, with its words or its subject. */
interface Found {
  readonly block: Block;
  readonly words: Words;
  /** The item that the caption above it names, if there is one. */
  readonly of: string | undefined;
}

/** The blanks that make a line verbatim. */
const INDENT = 4;
const CAPTION = /^(Table|Figure): `([^`]+)`/;
const NOTICE = /^<!--\nSPDX-License-Identifier: ([^\n]+)\n(?:(?!SPDX)[^\n]+\n)+-->$/;

/**
 * Reads a design document back. Texts are aligned with the author's words and those of directives,
 * in which facts are holes; tables and drawings name their subject in a caption and are read on
 * their own.
 */
export function readDocument(file: string, text: string, symbols: DocumentSymbols): Reading {
  return new DocumentReader(file, text, symbols).read();
}

/** A fact that is a list, as far as it was read, and the numbers of its elements. */
interface List {
  readonly fact: Omit<Fact, "value">;
  readonly values: string[];
  readonly parts: Set<number>;
}

class DocumentReader {
  private readonly findings = new Findings();
  /** Facts that are lists, each time that they are stated, and the last one of each key. */
  private readonly lists: List[] = [];
  private readonly elements = new Map<string, List>();
  private readonly file: string;
  private readonly lines: readonly string[];
  private readonly text: string;
  private readonly symbols: DocumentSymbols;

  constructor(file: string, text: string, symbols: DocumentSymbols) {
    this.file = file;
    this.text = text;
    this.lines = text.split("\n");
    this.symbols = symbols;
  }

  read(): Reading {
    const [notice, ...rest] = blocksOf(this.text, (n, p) => this.problem(this.nodeSpan(n), p));
    const blocks = notice?.kind === "comment" ? rest : [...(notice ? [notice] : []), ...rest];
    if (notice?.kind === "comment") this.notice(notice);
    const found: Found[] = [];
    for (const block of blocks) {
      const words =
        block.kind === "text"
          ? wordsOf(block.node, (n, p) => this.problem(this.nodeSpan(n), p))
          : { text: "", at: () => ({ line: block.line, column: 1 }) };
      const above = found.at(-1);
      const of =
        block.kind === "table" || block.kind === "verbatim"
          ? CAPTION.exec(above?.words.text ?? "")?.[2]
          : undefined;
      found.push({ block, words, of });
    }
    const partners = align(found, this.symbols.blocks, (f, b) => this.alike(f, b));
    found.forEach((f, i) => {
      const partner = partners[i];
      const expected = partner === undefined ? undefined : this.symbols.blocks[partner];
      if (expected) this.block(f, expected);
      else this.problem(this.blockSpan(f.block), "nothing of this kind is expected here");
    });
    for (const { fact, values } of this.lists)
      this.findings.state({ ...fact, value: canonical(values) });
    return this.findings.reading();
  }

  private alike(f: Found, expected: DocumentBlock): number {
    if (expected.kind === "text") {
      if (expected.form === "verbatim")
        return f.block.kind === "verbatim"
          ? this.verbatim(f) === template(expected.parts)
            ? SAME
            : 1
          : 0;
      if (f.block.kind !== "text") return 0;
      const same = fill(expected.parts, f.words.text) !== undefined;
      if (f.block.form === expected.form) return same ? SAME : 1;
      return same ? 2 : 0;
    }
    return f.block.kind === (expected.kind === "table" ? "table" : "verbatim") &&
      f.of === expected.of
      ? SAME
      : 0;
  }

  private verbatim(f: Found): string {
    return f.block.kind === "verbatim" ? f.block.lines.join("\n").replace(/\s+/g, " ") : "";
  }

  private block(f: Found, expected: DocumentBlock): void {
    if (expected.kind === "table") this.table(f.block, expected.of);
    else if (expected.kind === "drawing") this.drawing(f.block, expected);
    else this.words(f, expected);
  }

  private drawing(block: Block, expected: DocumentBlock & { kind: "drawing" }): void {
    if (block.kind !== "verbatim") return;
    const { line, lines } = block;
    const reading = readDrawing(expected.form, lines);
    const place = (at: { line: number; column: number; endColumn: number }) =>
      this.span(line + at.line, at.column + INDENT, at.endColumn + INDENT);
    for (const p of reading.problems) this.problem(place(p), p.problem);
    for (const x of reading.facts)
      this.findings.state({
        subject: this.idOf(x.name === "" ? expected.of : `${expected.of}.${x.name}`),
        property: x.property,
        value: x.value,
        span: place(x.at),
      });
  }

  private words(f: Found, expected: DocumentBlock & { kind: "text" }): void {
    const { subject, property } = expected;
    const span = this.blockSpan(f.block);
    if (f.block.kind === "verbatim")
      this.findings.state({ subject, property, value: this.verbatim(f), span });
    if (f.block.kind !== "text") return;
    if (f.block.form !== expected.form)
      this.problem(span, `this is \`${f.block.form}\`, not \`${expected.form}\``);
    const filled = fill(expected.parts, f.words.text);
    const value = filled ? template(expected.parts) : f.words.text;
    this.findings.state({ subject, property, value, span });
    for (const { hole, value, start, end } of filled ?? []) {
      const from = f.words.at(start);
      const to = f.words.at(Math.max(start, end - 1));
      const fact = {
        subject: hole.subject,
        property: hole.property,
        span: {
          file: this.file,
          line: from.line,
          column: from.column,
          endLine: to.line,
          endColumn: to.column + 1,
        },
      };
      if (hole.part === undefined) this.findings.state({ ...fact, value });
      else this.element(fact, hole.part, value);
    }
  }

  /** Adds an element to a list; one that the list has already begins it anew. */
  private element(fact: Omit<Fact, "value">, part: number, value: string): void {
    const key = `${fact.subject} ${fact.property}`;
    const known = this.elements.get(key);
    if (known && !known.parts.has(part)) {
      known.values.push(value);
      known.parts.add(part);
      return;
    }
    const list = { fact, values: [value], parts: new Set([part]) };
    this.elements.set(key, list);
    this.lists.push(list);
  }

  private table(block: Block, of: string): void {
    const reading = readTable(this.lines.slice(block.line - 1, block.endLine));
    for (const p of reading.problems) this.problem(this.span(block.line + p.line, 1, 1), p.problem);
    this.findings.state({
      subject: of,
      property: `rows by ${reading.by}`,
      value: reading.names.join(", "),
      span: this.blockSpan(block),
    });
    for (const { name, property, value, cell } of reading.values) {
      const span = {
        file: this.file,
        line: block.line + cell.line,
        column: cell.column,
        endLine: block.line + cell.endLine,
        endColumn: cell.column + 1,
      };
      this.findings.state({ subject: this.idOf(`${of}.${name}`), property, value, span });
    }
  }

  private notice(block: Block & { kind: "comment" }): void {
    const value = NOTICE.exec(block.value)?.[1];
    const span = this.blockSpan(block);
    if (value === undefined) this.problem(span, "the first comment has no licence");
    else this.findings.state({ ...this.symbols.license, value, span });
  }

  /** Gives the id of an item that a table or a drawing calls by its place in the document. */
  private idOf(subject: string): string {
    return this.symbols.renamed.get(subject) ?? subject;
  }

  private problem(span: Span, problem: string): void {
    this.findings.problem(span, problem);
  }

  private span(line: number, column: number, endColumn: number): Span {
    return { file: this.file, line, column, endLine: line, endColumn };
  }

  private nodeSpan(node: Nodes): Span {
    return nodeSpan(this.file, node);
  }

  private blockSpan(block: Block): Span {
    return this.nodeSpan(block.node);
  }
}
