import { propertyOf } from "../../generator/facts/labels.ts";
import type { Artifact, Fact } from "../../generator/index.ts";
import type { Check } from "./harness.ts";
import type { Mutant, Stretch } from "./mutants.ts";

interface Row extends Stretch {
  /** Where its bars are. */
  readonly bars: readonly number[];
  readonly cells: readonly string[];
}

/** One heading of a file of tables with its table. */
interface Section extends Stretch {
  readonly subject: string;
  readonly head: Row;
  /** Where the first row behind the delimiter row starts. */
  readonly body: number;
  readonly rows: readonly Row[];
  /** `Property` and `Value` instead of a row for each item. */
  readonly vertical: boolean;
  /** How many columns say which item a row is about. */
  readonly names: number;
}

function rowOf(text: string, start: number): Row {
  const end = text.indexOf("\n", start) + 1;
  const bars = [...text.slice(start, end).matchAll(/(?<!\\)\|/g)].map((m) => start + m.index);
  const cells = bars.slice(1).map((bar, i) => text.slice((bars[i] ?? 0) + 1, bar).trim());
  return { start, end, bars, cells: cells.map((c) => c.replace(/\\(?=[!-/:-@[-`{-~])/g, "")) };
}

function sectionsOf(text: string): Section[] {
  const starts = [...text.matchAll(/^## /gm)].map((m) => m.index);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const lines = [...text.slice(start, end).matchAll(/^\|/gm)].map((m) => rowOf(text, start + m.index));
    const [head, delimiter, ...rows] = lines;
    const subject = /^## `(.*)`\n/.exec(text.slice(start, end))?.[1];
    if (!head || !delimiter || subject === undefined) throw new Error(`no heading with a table: ${text.slice(start, start + 80)}`);
    return { start, end, body: delimiter.end, subject, head, rows, vertical: head.cells[0] === "Property", names: head.cells[1] === "Id" ? 2 : 1 };
  });
}

/** A piece of a file with what it promises. `shift` turns places in the file into places in the piece. */
interface Piece {
  readonly artifact: Artifact;
  readonly shift: number;
}

const touches = (m: Stretch) => (s: Stretch) => s.start < m.end && m.start < s.end;

/**
 * Checks mutants of a file of tables in small pieces of it: the title, the headings, and of the sections, rows and
 * cells only those that the mutant touches, with the facts that were promised for them.
 *
 * Why a finding in the piece is one in the file: a blank line ends a table, a line break a row and a bar a cell, and
 * no mutant adds characters that could reach further. So what the file states is what the piece states and what the
 * rest states. The rest is untouched and states just its part of the promise, each fact once. If the piece then states
 * anything but its own part, the file states anything but the whole promise, and comparing the whole finds a fact that
 * is wrong, missing, unexpected or doubled. (The fact `rows` lists names; the list of a piece is that part of the list.)
 * With `all` the test sees that every piece agrees with its promise before anything is changed, and that the pieces
 * promise together what the file promises; and a share of all mutants is tried on the whole file as well.
 */
export class Pieces {
  private readonly artifact: Artifact;
  private readonly sections: readonly Section[];
  private readonly title: string;
  private readonly facts: readonly Fact[];
  private readonly titleFacts: readonly Fact[];
  private readonly cache = new Map<string, Piece>();

  constructor(artifact: Artifact) {
    this.artifact = artifact;
    this.sections = sectionsOf(artifact.text);
    this.title = artifact.text.slice(0, this.sections[0]?.start);
    this.facts = artifact.promise?.facts ?? [];
    const { symbols } = artifact.promise ?? {};
    this.titleFacts = this.facts.filter((f) => symbols?.kind === "tables" && f.subject === symbols.file);
  }

  /** The facts of some rows of a section, of some columns or of all. */
  private factsOf(s: Section, rows: readonly Row[], columns?: ReadonlySet<string>): Fact[] {
    if (s.vertical) {
      const names = new Set(rows.map((r) => r.cells[0]));
      return this.facts.filter((f) => f.subject === s.subject && names.has(f.property));
    }
    const items = new Set(rows.map((r) => (s.names === 2 && r.cells[1]) || `${s.subject}.${r.cells[0]}`));
    const own = this.facts.filter((f) => items.has(f.subject) && f.property !== "rows" && (columns?.has(f.property) ?? true));
    const list = this.facts.filter((f) => f.subject === s.subject && f.property === "rows").map((f) => ({ ...f, value: rows.map((r) => r.cells[0]).join(", ") }));
    return [...own, ...list];
  }

  private piece(before: string, from: number, to: number, after: string, facts: () => readonly Fact[]): Piece {
    const key = `${before.length} ${from} ${to}`;
    const { artifact, titleFacts } = this;
    if (!artifact.promise) throw new Error("nothing is promised");
    const piece = this.cache.get(key) ?? {
      artifact: { ...artifact, text: before + artifact.text.slice(from, to) + after, promise: { ...artifact.promise, facts: [...titleFacts, ...facts()] } },
      shift: before.length - from,
    };
    this.cache.set(key, piece);
    return piece;
  }

  /** Some columns of a row that stand side by side, with those that name the item. */
  private ofCells(s: Section, row: Row, first: number, last: number): Piece {
    const cut = (r: Row) => ({ names: this.artifact.text.slice(r.start, r.bars[s.names]), from: r.bars[first] ?? 0, to: (r.bars[last + 1] ?? 0) + 1 });
    const head = cut(s.head);
    const cells = cut(row);
    const columns = s.head.cells.slice(first, last + 1);
    const delimiter = `|${" - |".repeat(s.names + columns.length)}\n`;
    const before = `${this.title}## \`${s.subject}\`\n\n${head.names}${this.artifact.text.slice(head.from, head.to)}\n${delimiter}${cells.names}`;
    return this.piece(before, cells.from, cells.to, "\n", () => this.factsOf(s, [row], new Set(columns.map(propertyOf))));
  }

  private ofRows(s: Section, rows: readonly Row[]): Piece {
    const before = this.title + this.artifact.text.slice(s.start, s.body);
    return this.piece(before, rows[0]?.start ?? s.body, rows.at(-1)?.end ?? s.body, "", () => this.factsOf(s, rows));
  }

  private ofSections(sections: readonly Section[], withTitle: boolean): Piece {
    const end = sections.at(-1)?.end ?? this.title.length;
    const facts = () => sections.flatMap((s) => this.factsOf(s, s.rows));
    return withTitle ? this.piece("", 0, end, "", facts) : this.piece(this.title, sections[0]?.start ?? end, end, "", facts);
  }

  /** The piece that a mutant touches. */
  private around(m: Mutant): Piece {
    const sections = this.sections.filter(touches(m));
    const [s, another] = sections;
    if (!s || another || m.start < s.body) return this.ofSections(sections, m.start < this.title.length);
    const rows = s.rows.filter(touches(m));
    const [row, next] = rows;
    if (!row || next || s.vertical || m.start < (row.bars[s.names] ?? 0) || m.end > (row.bars.at(-1) ?? 0)) return this.ofRows(s, rows);
    const column = (place: number) => row.bars.findLastIndex((bar) => bar < place);
    return this.ofCells(s, row, column(m.start), column(m.end));
  }

  readonly check: Check = (m) => {
    const { artifact, shift } = this.around(m);
    return { artifact, text: artifact.text.slice(0, m.start + shift) + m.text + artifact.text.slice(m.end + shift) };
  };

  /** The pieces of single cells (or of rows that have no others), of single rows, and of single sections. */
  all(): Artifact[][] {
    const cells = this.sections.flatMap((s) => s.rows.flatMap((r) => (s.vertical ? [this.ofRows(s, [r])] : r.cells.flatMap((_, i) => (i < s.names ? [] : [this.ofCells(s, r, i, i)])))));
    const rows = this.sections.flatMap((s) => s.rows.map((r) => this.ofRows(s, [r])));
    return [cells, rows, this.sections.map((s) => this.ofSections([s], false))].map((pieces) => pieces.map((p) => p.artifact));
  }

  /** Whole sections removed, doubled and swapped with the next one. */
  *sectionMutants(): Generator<Mutant> {
    const text = (s: Stretch) => this.artifact.text.slice(s.start, s.end).trimEnd();
    for (const [i, s] of this.sections.entries()) {
      yield { start: s.start, end: s.end, text: "", what: `removed section ${s.subject}` };
      yield { start: s.start, end: s.end, text: `${text(s)}\n\n${text(s)}\n\n`, what: `doubled section ${s.subject}` };
      const next = this.sections[i + 1];
      if (next) yield { start: s.start, end: next.end, text: `${text(next)}\n\n${text(s)}\n\n`, what: `swapped section ${s.subject} with ${next.subject}` };
    }
  }
}
