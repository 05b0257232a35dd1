import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { entries, entry, type Folder } from "../spec.ts";
import type { DataPath } from "../walk.ts";
import { member } from "./report.ts";

/** Maps whose keys are names of other items. */
export function checkKeys(folder: Folder, diagnostics: Diagnostics): void {
  const check = (
    kind: string,
    map: object | undefined,
    known: readonly string[],
    data: DataPath,
  ) => {
    for (const name of Object.keys(map ?? {}))
      member(folder, kind, name, known, [...data, name], diagnostics, "key");
  };
  const directories = entries(folder, "directories").map(([n]) => n);
  const dialects = entries(folder, "dialects").map(([n]) => n);
  check("directory", folder.sections.nodes, directories, ["nodes"]);
  for (const name of Object.keys(folder.sections.nodes ?? {})) {
    if (
      folder.sections.protocol?.device !== undefined ||
      !entry(folder, "directories", name)?.path.includes("{device}")
    )
      continue;
    diagnostics.report("PV533", { name }, folder.span(["nodes", name], "key"));
  }
  for (const [name, c] of Object.entries(folder.sections.conventions ?? {}))
    check("directory", c.nodes, directories, ["conventions", name, "nodes"]);
  check("output", folder.sections.outputs, ["document", ...dialects], ["outputs"]);
  check("dialect", folder.sections.c?.dialects, dialects, ["c", "dialects"]);
}
