import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { entry, type Folder } from "../spec.ts";

/** A header needs its symbols. Without them it would not be made, and nobody would be told. */
export function checkHeaders(folder: Folder, diagnostics: Diagnostics): void {
  if (folder.sections.c) return;
  const wanted = Object.keys(folder.sections.outputs ?? {}).find(
    (name) => entry(folder, "dialects", name) !== undefined,
  );
  if (wanted !== undefined)
    diagnostics.report("PV527", { output: wanted }, folder.span(["outputs", wanted], "key"));
}

/** Fields that share a declaration in C stand in one record. */
export function checkTogether(folder: Folder, diagnostics: Diagnostics): void {
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
        diagnostics.report(
          "PV528",
          { path, first },
          folder.span(["c", "together", String(i), String(n + 1)]),
        );
    }
  }
}
