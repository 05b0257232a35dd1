import { entry } from "../../model/spec.ts";
import type { ProtocolLayout, ResolvedErrorTable } from "../resolved.ts";
import type { Field } from "./fields.ts";

/** The error table that the numbers of a field come from, if its type or one that it refines says so. */
export function errorsOf(f: Field, p: ProtocolLayout): ResolvedErrorTable | undefined {
  const seen = new Set<string>();
  for (let type = f.resolved.spec.type; type !== undefined && !seen.has(type); ) {
    seen.add(type);
    const found = entry(p.folder, "types", type);
    if (found?.holds !== undefined) return p.errorTables.find((t) => t.path === found.holds);
    type = found?.is;
  }
  return undefined;
}
