import type { Artifact, Fact } from "../../generator/index.ts";
import { propertyOf } from "../../generator/readers/tables/headings.ts";
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
    const lines = [...text.slice(start, end).matchAll(/^\|/gm)].map((m) =>
      rowOf(text, start + m.index),
    );
    const [head, delimiter, ...rows] = lines;
    const subject = /^## `(.*)`\n/.exec(text.slice(start, end))?.[1];
    if (!head || !delimiter || subject === undefined)
      throw new Error(`no heading with a table: ${text.slice(start, start + 80)}`);
    return {
      start,
      end,
      body: delimiter.end,
      subject,
      head,
      rows,
      vertical: head.cells[0] === "Property",
      names: head.cells[1] === "Id" ? 2 : 1,
    };
  });
}

/**
 * A piece of a file with what it promises. `shift` turns places in the file into places in the
 * piece.
 */
interface Piece {
  readonly artifact: Artifact;
  readonly shift: number;
}

const touches = (m: Stretch) => (s: Stretch) => s.start < m.end && m.start < s.end;

/**
 * Checks mutants of a file of tables in small pieces of it: only those sections, rows and columns
 * that the mutant touches below their headings, with the facts that were promised for them.
 *
 * Why a finding in the piece is one in the file: a blank line ends a table, a line break a row and
 * a bar a cell, and no mutant adds characters that could reach further. So what the file states is
 * what the piece states and what the rest states. The rest is untouched and states just its part of
 * the promise, each fact once. If the piece then states anything but its own part, the file states
 * anything but the whole promise, and comparing the whole finds a fact that is wrong, missing,
 * unexpected or doubled. (The fact `rows` lists names; the list of a piece is that part of the
 * list.) With `all` the test sees that every piece agrees with its promise before anything is
 * changed, and that the pieces promise together what the file promises; and a share of all mutants
 * is tried on the whole file as well.
 */
export class Pieces {
  private readonly artifact: Artifact;
  private readonly sections: readonly Section[];
  private readonly titleEnd: number;
  private readonly facts: readonly Fact[];
  private readonly titleFacts: readonly Fact[];
  private readonly cache = new Map<string, Piece>();

  constructor(artifact: Artifact) {
    this.artifact = artifact;
    this.sections = sectionsOf(artifact.text);
    this.titleEnd = this.sections[0]?.start ?? artifact.text.length;
    this.facts = artifact.promise?.facts ?? [];
    const { symbols } = artifact.promise ?? {};
    this.titleFacts = this.facts.filter(
      (f) => symbols?.kind === "tables" && f.subject === symbols.file,
    );
  }

  /** The facts of some rows of a section, of some columns or of all. */
  private factsOf(s: Section, rows: readonly Row[], columns?: ReadonlySet<string>): Fact[] {
    const list = this.facts
      .filter((f) => f.subject === s.subject && f.property === "rows")
      .map((f) => ({ ...f, value: rows.map((r) => r.cells[0]).join(", ") }));
    const names = new Set(rows.map((r) => r.cells[0]));
    const items = new Set(
      rows.map((r) => (s.names === 2 && r.cells[1]) || `${s.subject}.${r.cells[0]}`),
    );
    const isOwn = (f: Fact) =>
      s.vertical
        ? f.subject === s.subject && names.has(f.property)
        : items.has(f.subject) && (columns?.has(f.property) ?? true);
    const own = this.facts.filter((f) => f.property !== "rows" && isOwn(f));
    return [...own, ...list];
  }

  private piece(
    before: string,
    from: number,
    to: number,
    after: string,
    facts: () => readonly Fact[],
  ): Piece {
    const key = `${before.length} ${from} ${to} ${after.length}`;
    const { artifact } = this;
    if (!artifact.promise) throw new Error("nothing is promised");
    const piece = this.cache.get(key) ?? {
      artifact: {
        ...artifact,
        text: before + artifact.text.slice(from, to) + after,
        promise: { ...artifact.promise, facts: facts() },
      },
      shift: before.length - from,
    };
    this.cache.set(key, piece);
    return piece;
  }

  /**
   * Some columns that stand side by side, with those that name the item: of one row, or with their
   * headings of all rows.
   */
  private ofColumns(s: Section, row: Row | undefined, first: number, last: number): Piece {
    const names = (r: Row) => this.artifact.text.slice(r.start, r.bars[s.names]);
    const range = (r: Row) => [r.bars[first] ?? 0, (r.bars[last + 1] ?? 0) + 1] as const;
    const line = (r: Row) => `${names(r)}${this.artifact.text.slice(...range(r))}\n`;
    const labels = s.head.cells.slice(first, last + 1);
    const heading = `## \`${s.subject}\`\n\n`;
    const delimiter = `|${" - |".repeat(s.names + labels.length)}\n`;
    const facts = (rows: readonly Row[]) => () =>
      this.factsOf(s, rows, new Set(labels.map(propertyOf)));
    if (row)
      return this.piece(
        heading + line(s.head) + delimiter + names(row),
        ...range(row),
        "\n",
        facts([row]),
      );
    return this.piece(
      heading + names(s.head),
      ...range(s.head),
      `\n${delimiter}${s.rows.map(line).join("")}`,
      facts(s.rows),
    );
  }

  private ofRows(s: Section, rows: readonly Row[]): Piece {
    return this.piece(
      this.artifact.text.slice(s.start, s.body),
      rows[0]?.start ?? s.body,
      rows.at(-1)?.end ?? s.body,
      "",
      () => this.factsOf(s, rows),
    );
  }

  private ofSections(sections: readonly Section[], withTitle: boolean): Piece {
    const end = sections.at(-1)?.end ?? this.titleEnd;
    const start = withTitle ? 0 : (sections[0]?.start ?? end);
    return this.piece("", start, end, "", () => [
      ...(withTitle ? this.titleFacts : []),
      ...sections.flatMap((s) => this.factsOf(s, s.rows)),
    ]);
  }

  /** The piece that a mutant touches. */
  private around(m: Mutant): Piece {
    const sections = this.sections.filter(touches(m));
    const [s, another] = sections;
    if (!s || another || m.start < this.titleEnd)
      return this.ofSections(sections, m.start < this.titleEnd);
    const rows = [s.head, ...s.rows].filter(touches(m));
    const [row, next] = rows;
    if (
      row &&
      !next &&
      !s.vertical &&
      m.start > (row.bars[s.names] ?? 0) &&
      m.end <= (row.bars.at(-1) ?? 0)
    ) {
      const column = (place: number) => row.bars.findLastIndex((bar) => bar < place);
      return this.ofColumns(s, row === s.head ? undefined : row, column(m.start), column(m.end));
    }
    return m.start < s.body ? this.ofSections([s], false) : this.ofRows(s, rows);
  }

  readonly check: Check = (m) => {
    const { artifact, shift } = this.around(m);
    return {
      artifact,
      text: artifact.text.slice(0, m.start + shift) + m.text + artifact.text.slice(m.end + shift),
    };
  };

  /** Divisions of the file: into cells, columns, rows and sections. */
  all(): Artifact[][] {
    const title = this.ofSections([], true);
    const columns = (s: Section, row?: Row) =>
      s.head.cells.flatMap((_, i) => (i < s.names ? [] : [this.ofColumns(s, row, i, i)]));
    const rows = (s: Section) => s.rows.map((r) => this.ofRows(s, [r]));
    const divide = (division: (s: Section) => Piece[]) =>
      [title, ...this.sections.flatMap(division)].map((p) => p.artifact);
    return [
      divide((s) => (s.vertical ? rows(s) : s.rows.flatMap((r) => columns(s, r)))),
      divide((s) => (s.vertical ? rows(s) : columns(s))),
      divide(rows),
      divide((s) => [this.ofSections([s], false)]),
    ];
  }

  /** Whole sections removed, doubled and swapped with the next one. */
  *sectionMutants(): Generator<Mutant> {
    const text = (s: Stretch) => this.artifact.text.slice(s.start, s.end).trimEnd();
    for (const [i, s] of this.sections.entries()) {
      yield { start: s.start, end: s.end, text: "", what: `removed section ${s.subject}` };
      yield {
        start: s.start,
        end: s.end,
        text: `${text(s)}\n\n${text(s)}\n\n`,
        what: `doubled section ${s.subject}`,
      };
      const next = this.sections[i + 1];
      if (next)
        yield {
          start: s.start,
          end: next.end,
          text: `${text(next)}\n\n${text(s)}\n\n`,
          what: `swapped section ${s.subject} with ${next.subject}`,
        };
    }
  }
}
