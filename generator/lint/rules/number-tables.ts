import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding, listed, quoted } from "../rule.ts";
import { hasReached } from "../stages.ts";

/** LC8: where systems have numbers of their own, a table says which go over the wire. */
export function* numberTables(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const late = hasReached(p, "production");
  for (const [name, c] of Object.entries(p.folder.sections.commands ?? {})) {
    if (c.posix === undefined || (c.errors !== undefined && p.errorTables.length > 0)) continue;
    yield finding(
      late ? "PV938" : "PV958",
      { command: `commands.${name}` },
      p.folder.span(["commands", name], "key"),
    );
  }
  for (const [name, t] of Object.entries(p.folder.sections.types ?? {})) {
    if (t.role !== "error" || t.holds !== undefined) continue;
    yield finding(
      late ? "PV946" : "PV959",
      { type: `types.${name}` },
      p.folder.span(["types", name], "key"),
    );
  }
  for (const [name, set] of Object.entries(p.folder.sections.values ?? {})) {
    const without = Object.entries(set.members).flatMap(([n, m]) =>
      m.local === undefined ? [quoted(n)] : [],
    );
    if (without.length === 0 || without.length === Object.keys(set.members).length) continue;
    yield finding(
      late ? "PV947" : "PV960",
      { set: `values.${name}`, members: listed(without) },
      p.folder.span(["values", name], "key"),
    );
  }
}
