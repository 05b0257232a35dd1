import type { Span } from "../../diagnostics/span.ts";
import type { ReadProblem } from "../../facts/fact.ts";
import { Lines, type Range } from "../lines.ts";

/** More problems than anyone reads; the rest of them is one. */
const MAX_PROBLEMS = 200;

/** The text of a header: knows places by offset and collects what cannot be understood. */
export class Source {
  readonly text: string;
  private readonly lines: Lines;
  private readonly found: ReadProblem[] = [];

  constructor(file: string, text: string) {
    this.text = text;
    this.lines = new Lines(file, text);
  }

  /** Problems in the order of the text. */
  get problems(): readonly ReadProblem[] {
    return this.found.toSorted(
      (a, b) => a.span.line - b.span.line || a.span.column - b.span.column,
    );
  }

  /** The place of a range, or the start of the file. */
  span(range: Range | undefined): Span {
    return this.lines.span(range);
  }

  problem(range: Range | undefined, problem: string): void {
    if (this.found.length < MAX_PROBLEMS) this.found.push({ span: this.span(range), problem });
    else if (this.found.length === MAX_PROBLEMS)
      this.found.push({
        span: this.span(range),
        problem: "there are more problems than are shown",
      });
  }
}
