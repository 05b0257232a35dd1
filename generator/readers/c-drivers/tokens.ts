import type { Span } from "../../diagnostics/span.ts";
import type { ReadProblem } from "../../facts/fact.ts";
import { Lines, type Range } from "../lines.ts";
import { endsEarly, hasTrigraph } from "../text/trigraphs.ts";

/** A name, a number, a string, or one character of punctuation. */
export interface Token extends Range {
  readonly kind: "name" | "number" | "string" | "mark";
  readonly text: string;
  /** Whether it is the first one on its line. */
  readonly leads: boolean;
}

/**
 * Blanks and comments, then what can be captured: a line break, the kinds of tokens in their order,
 * anything else.
 */
const PIECE = new RegExp(
  [
    /(?:[ \t]+|\/\*[\s\S]*?\*\/)/,
    /(\r?\n)/,
    /([A-Za-z_]\w*)/,
    /(\d\w*)/,
    /("(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*")/u,
    /([!#&()*+,\-./:;<=>?[\]{|}])/,
    /([\s\S])/,
  ]
    .map((p) => p.source)
    .join("|"),
  "uy",
);
/** More problems than anyone reads. */
const MAX_PROBLEMS = 200;

/**
 * A text that is C, cut into tokens. Comments and blanks are none of them; what cannot be a token
 * is a problem.
 */
export class Text {
  readonly tokens: readonly Token[];
  readonly problems: ReadProblem[] = [];
  private readonly lines: Lines;

  constructor(file: string, text: string) {
    this.lines = new Lines(file, text);
    this.tokens = this.cut(text);
  }

  private cut(text: string): Token[] {
    const tokens: Token[] = [];
    let leads = true;
    PIECE.lastIndex = 0;
    for (let m = PIECE.exec(text); m; m = PIECE.exec(text)) {
      const [piece, newline, name, number, string, mark, other] = m;
      const range = { start: m.index, end: m.index + piece.length };
      const kind = name
        ? "name"
        : number
          ? "number"
          : string
            ? "string"
            : mark
              ? "mark"
              : undefined;
      if (kind) tokens.push({ kind, text: piece, leads, ...range });
      if (string && hasTrigraph(piece))
        this.problem(range, "some compilers take `??` and the next character for another one");
      if (piece.startsWith("/*") && endsEarly(piece))
        this.problem(range, "compilers join the lines, so that the comment ends here");
      if (other)
        this.problem(range, "no such character stands here outside of comments and strings");
      leads = newline !== undefined || (leads && !kind);
    }
    return tokens;
  }

  problem(at: Range | undefined, problem: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ span: this.span(at), problem });
  }

  /** The place of a stretch, or of the start of the file. */
  span(at: Range | undefined): Span {
    return this.lines.span(at);
  }
}
