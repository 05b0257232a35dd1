import type { Span } from "../../diagnostics/span.ts";
import type { Reading } from "../../facts/fact.ts";
import { canonical } from "./canonical.ts";
import { Findings } from "./findings.ts";
import { Lines, type Range } from "./lines.ts";

/**
 * The text of a file, in which places are offsets. It collects what its reader finds, each with the
 * lines and columns of its place.
 */
export class Source {
  readonly text: string;
  private readonly lines: Lines;
  private readonly findings = new Findings();

  constructor(file: string, text: string) {
    this.text = text;
    this.lines = new Lines(file, text);
  }

  /** Gives the place of a range, or the start of the file. */
  span(range: Range | undefined): Span {
    return this.lines.span(range);
  }

  problem(range: Range | undefined, problem: string): void {
    this.findings.problem(this.span(range), problem);
  }

  /** States a property of a subject, with its value in the form in which values are compared. */
  state(subject: string, property: string, value: string, range: Range | undefined): void {
    this.findings.state({ subject, property, value: canonical(value), span: this.span(range) });
  }

  /** Gives the facts, and the problems in the order of the text. */
  reading(): Reading {
    return this.findings.reading();
  }
}
