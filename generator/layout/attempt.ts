import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Folder } from "../model/spec.ts";
import { DependsOnItself, NoResult, NoValue } from "./evaluate.ts";

/** Where a computation is asked for, and what is asked. */
interface Asked {
  readonly home: Folder;
  readonly span: Span;
  readonly text: string;
}

/**
 * Runs a computation; an expression without a value becomes a finding at its place (PV307,
 * PV406, PV410).
 */
export function attempt<T>(asked: Asked, diagnostics: Diagnostics, f: () => T): T | undefined {
  try {
    return f();
  } catch (e) {
    if (!(e instanceof NoValue)) throw e;
    const inner = e.at?.home === asked.home ? e.at : asked;
    if (e instanceof DependsOnItself) diagnostics.report("PV307", { name: e.subject }, asked.span);
    else {
      const code = e instanceof NoResult ? "PV410" : "PV406";
      diagnostics.report(code, { expression: inner.text, problem: e.message }, inner.span);
    }
    return undefined;
  }
}
