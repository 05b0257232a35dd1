import { find } from "../lookup.ts";
import type { Checker } from "./checker.ts";

/**
 * A header needs its symbols, and the appendix of a document a header. Without them neither would
 * be made, and nobody would be told.
 */
export function checkHeaders(check: Checker): void {
  const { folder } = check;
  const { document, ...others } = folder.sections.outputs ?? {};
  const appendix = document?.appendix;
  if (appendix !== undefined && others[appendix] === undefined)
    check.report("PV556", { tree: appendix }, folder.span(["outputs", "document", "appendix"]));
  if (folder.sections.c) return;
  const output = Object.keys(folder.sections.outputs ?? {}).find((o) =>
    find(folder, "dialects", o),
  );
  if (output !== undefined)
    check.report("PV527", { output }, folder.span(["outputs", output], "key"));
}

/** Fields that share a declaration in C stand in one record. */
export function checkTogether(check: Checker): void {
  const { folder } = check;
  const recordOf = (path: string) =>
    path
      .replace(/^records\./, "")
      .split(".")
      .slice(0, -1)
      .join(".");
  for (const [i, group] of (folder.sections.c?.together ?? []).entries()) {
    const [first = "", ...rest] = group;
    for (const [n, path] of rest.entries()) {
      if (recordOf(path) !== recordOf(first))
        check.report(
          "PV528",
          { path, first },
          folder.span(["c", "together", String(i), String(n + 1)]),
        );
    }
  }
}
