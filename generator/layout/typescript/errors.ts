import { entry } from "../../model/spec.ts";
import type { ResolvedErrorTable, ResolvedProtocol } from "../resolved.ts";
import type { Field } from "./fields.ts";

/** The error table that the numbers of a field come from, if its type says so. */
export function errorsOf(f: Field, p: ResolvedProtocol): ResolvedErrorTable | undefined {
  const holds = entry(p.folder, "types", f.resolved.spec.type ?? "")?.holds;
  return p.errorTables.find((t) => t.path === holds);
}
