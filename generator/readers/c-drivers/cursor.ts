import { type Token, tokenise } from "../text/c-tokens.ts";
import type { Range } from "../text/lines.ts";
import type { Source } from "../text/source.ts";

/** The texts that a pattern captured, and the place that it matched. */
export interface Match {
  readonly texts: readonly string[];
  readonly at: Range;
}

const NUMBER = /^(?:0|[1-9][0-9]*|0x[0-9a-f]+)$/;
const END_OF_LINE = "¶";
const parts = new Map<string, readonly string[]>();

/** Goes through the tokens of a file by patterns. What no pattern takes is a problem. */
export class Cursor {
  private readonly source: Source;
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(source: Source) {
    this.source = source;
    this.tokens = tokenise(source);
  }

  get done(): boolean {
    return this.next >= this.tokens.length;
  }

  /**
   * Takes the tokens that a pattern describes, all or none. A pattern is a row of tokens with
   * blanks between them; `@name`, `@number` and `@string` capture, `$1` repeats the first capture.
   * A `#` starts a line, which `¶` ends; between them there is no line break.
   */
  take(pattern: string): Match | undefined {
    const list = parts.get(pattern) ?? pattern.split(" ");
    parts.set(pattern, list);
    const texts: string[] = [];
    let inLine = false;
    let i = this.next;
    for (const part of list) {
      const token = this.tokens[i];
      if (part === END_OF_LINE) {
        if (token && !token.leads) return undefined;
        inLine = false;
        continue;
      }
      if (
        !token ||
        (part === "#" ? !token.leads : inLine && token.leads) ||
        !fits(part, token, texts)
      )
        return undefined;
      if (part.startsWith("@")) texts.push(part === "@string" ? unquoted(token.text) : token.text);
      inLine ||= part === "#";
      i++;
    }
    const first = this.tokens[this.next];
    const last = this.tokens[i - 1];
    this.next = i;
    return { texts, at: { start: first?.start ?? 0, end: last?.end ?? 0 } };
  }

  /** Tries something that takes several patterns; if it gives nothing, nothing was taken. */
  attempt<T>(f: () => T | undefined): T | undefined {
    const start = this.next;
    const result = f();
    if (result === undefined) this.next = start;
    return result;
  }

  problem(at: Range | undefined, problem: string): void {
    this.source.problem(at, problem);
  }

  /** Reports the next token, and goes on at the start of the next line. */
  skip(): void {
    const token = this.tokens[this.next];
    this.problem(
      token,
      `\`${token?.text ?? "the end"}\` begins nothing that such a file states here`,
    );
    do this.next++;
    while (this.tokens[this.next]?.leads === false);
  }
}

function fits(part: string, token: Token, texts: readonly string[]): boolean {
  switch (part) {
    case "@name":
      return token.kind === "name" || token.kind === "keyword";
    case "@number":
      return token.kind === "number" && NUMBER.test(token.text);
    case "@string":
      return token.kind === "string";
    default:
      return token.text === (part.startsWith("$") ? texts[Number(part.slice(1)) - 1] : part);
  }
}

const unquoted = (text: string) => text.slice(1, -1).replace(/\\(["\\?])/g, "$1");
