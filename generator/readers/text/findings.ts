import type { Span } from "../../diagnostics/span.ts";
import type { Fact, Reading, ReadProblem } from "../../facts/fact.ts";

/** More problems than anyone reads; the last one stands for the rest. */
const MAX_PROBLEMS = 200;

/** Collects what a reader finds in a file: facts, and the problems that people will read. */
export class Findings {
  private readonly facts: Fact[] = [];
  private readonly problems: ReadProblem[] = [];

  state(fact: Fact): void {
    this.facts.push(fact);
  }

  problem(span: Span, problem: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ span, problem });
    else if (this.problems.length === MAX_PROBLEMS)
      this.problems.push({ span, problem: "there are more problems than are shown" });
  }

  /** Gives the facts, and the problems in the order of the text. */
  reading(): Reading {
    const { facts, problems } = this;
    return {
      facts,
      problems: problems.toSorted(
        (a, b) => a.span.line - b.span.line || a.span.column - b.span.column,
      ),
    };
  }
}
