import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Folder } from "../spec.ts";
import type { DataPath } from "../walk.ts";

/** Pages and milliseconds that cannot be meant. Formulas are left to those who evaluate them. */
export function checkNumbers(folder: Folder, diagnostics: Diagnostics): void {
  const check = (
    value: string | bigint | undefined,
    what: string,
    least: bigint,
    data: DataPath,
  ) => {
    const most = 1n << 40n;
    if (typeof value === "bigint" && (value < least || value > most))
      diagnostics.report("PV407", { value, what, least, most }, folder.span(data));
  };
  for (const [name, r] of Object.entries(folder.sections.regions ?? {}))
    check(r.pages, "a number of pages", 1n, ["regions", name, "pages"]);
  for (const [name, c] of Object.entries(folder.sections.commands ?? {}))
    check(c.timeout?.ms, "a time", 0n, ["commands", name, "timeout", "ms"]);
}
