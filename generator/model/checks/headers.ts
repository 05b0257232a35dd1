import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { entry, type Folder } from "../spec.ts";
import { incomplete } from "./report.ts";

/** A header needs its symbols. Without them it would not be made, and nobody would be told. */
export function checkHeaders(folder: Folder, diagnostics: Diagnostics): void {
  if (folder.sections.c) return;
  const wanted = Object.keys(folder.sections.outputs ?? {}).find(
    (name) => entry(folder, "dialects", name) !== undefined,
  );
  if (wanted !== undefined)
    incomplete(
      folder,
      `\`outputs\` has \`${wanted}\`, but there is no section \`c\` with the symbols of its header`,
      "state `c` with `prefix` and `version-macro`, or remove the output",
      ["outputs", wanted],
      diagnostics,
    );
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
          "PV501",
          {
            what: `\`${path}\` and \`${first}\` are fields of two records`,
            remedy: "name fields of one record, which share one declaration",
          },
          folder.span(["c", "together", String(i), String(n + 1)]),
        );
    }
  }
}
