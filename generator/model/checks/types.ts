import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { entry, type Folder } from "../spec.ts";

/** Every type leads to a width: by itself, or by the type that it refines. */
export function checkTypes(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, type] of Object.entries(folder.sections.types ?? {})) {
    const seen = new Set<string>();
    let at: string | undefined = name;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const next: typeof type | undefined = entry(folder, "types", at);
      at = next?.bits === undefined ? next?.is : undefined;
    }
    if (at === name) diagnostics.report("PV307", { name }, folder.span(["types", name, "is"]));
    if (type.bits === undefined && type.is === undefined)
      diagnostics.report("PV526", { name }, folder.span(["types", name], "key"));
  }
}
