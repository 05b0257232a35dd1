import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { Folder } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import { DependsOnItself, NoValue } from "./evaluate.ts";

/** Runs a computation; an expression without a value becomes a finding at its place (PV307, PV406). */
export function attempt<T>(
  folder: Folder,
  data: DataPath,
  expression: string,
  diagnostics: Diagnostics,
  f: () => T,
): T | undefined {
  try {
    return f();
  } catch (e) {
    if (!(e instanceof NoValue)) throw e;
    const inner = e.at?.folder === folder ? e.at : undefined;
    if (e instanceof DependsOnItself)
      diagnostics.report("PV307", { name: e.subject }, folder.span(data));
    else
      diagnostics.report(
        "PV406",
        { expression: inner?.text ?? expression, problem: e.message },
        folder.span(inner?.data ?? data),
      );
    return undefined;
  }
}
