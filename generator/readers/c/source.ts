import { type Span, startOf } from "../../diagnostics/span.ts";
import type { ReadProblem } from "../../facts/fact.ts";

/** A stretch of a text: offsets of its first character and of the one behind its last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** More problems than anyone reads; the rest of them is one. */
const MAX_PROBLEMS = 200;

/** The text of a header: knows places by offset and collects what cannot be understood. */
export class Source {
  readonly file: string;
  readonly text: string;
  private readonly lines: number[] = [0];
  private readonly found: ReadProblem[] = [];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) this.lines.push(i + 1);
  }

  /** Problems in the order of the text. */
  get problems(): readonly ReadProblem[] {
    return this.found.toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
  }

  /** The place of a range, or the start of the file. */
  span(range: Range | undefined): Span {
    if (!range) return startOf(this.file);
    const [line, column] = this.position(range.start);
    const [endLine, endColumn] = this.position(range.end);
    return { file: this.file, line, column, endLine, endColumn };
  }

  problem(range: Range | undefined, problem: string): void {
    if (this.found.length < MAX_PROBLEMS) this.found.push({ span: this.span(range), problem });
    else if (this.found.length === MAX_PROBLEMS) this.found.push({ span: this.span(range), problem: "there are more problems than are shown" });
  }

  private position(offset: number): [number, number] {
    let low = 0;
    let high = this.lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (this.lines[low] ?? 0) + 1];
  }
}
