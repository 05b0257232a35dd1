import { type Code, catalogue, type Params, type Severity } from "./catalogue.ts";
import type { Span } from "./span.ts";

/** One finding: what is wrong, where, and what mends it. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly span: Span | undefined;
  /** Other places that the finding is about, each with what it shows. */
  readonly related: readonly { readonly span: Span; readonly note: string }[];
}

/** Characters of a value that a message repeats; the place shows the rest. */
const LONGEST = 600;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST / 4)}…` : text);

const fill = (template: string, params: Record<string, string | number | bigint>) =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => short(String(params[key] ?? "")));

/**
 * Collects what the stages report. A stage reports all it can; the pipeline stops between stages.
 */
export class Diagnostics {
  readonly list: Diagnostic[] = [];
  private readonly seen = new Set<string>();

  /**
   * Reports a finding of the catalogue, the same one at the same place only once. `related` are
   * further places that explain it.
   */
  report<C extends Code>(
    code: C,
    params: Params<C>,
    span?: Span,
    related: Diagnostic["related"] = [],
  ): void {
    const { message, remedy, severity } = catalogue[code];
    const found: Diagnostic = {
      code,
      severity,
      message: fill(message, params),
      remedy: fill(remedy, params),
      span,
      related,
    };
    const key = JSON.stringify([found.code, found.message, found.span]);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.list.push(found);
  }

  /** Whether anything found so far is an error. */
  get failed(): boolean {
    return this.list.some((d) => d.severity === "error");
  }
}
