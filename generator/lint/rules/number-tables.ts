import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding, listed, quoted } from "../rule.ts";
import { hasReached } from "../stages.ts";

/** LC8: where systems have numbers of their own, a table says which go over the wire. */
export function* numberTables(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const code = hasReached(p, "production") ? "PV938" : "PV958";
  for (const [name, c] of Object.entries(p.folder.sections.commands ?? {})) {
    if (c.posix === undefined || (c.errors !== undefined && p.errorTables.length > 0)) continue;
    const remedy =
      c.errors === undefined ? "state `errors` of the command" : "state a table in `errors`";
    yield finding(
      code,
      {
        what: `\`commands.${name}\` forwards a POSIX call, but no table has numbers for its errors`,
        remedy,
      },
      p.folder.span(["commands", name], "key"),
    );
  }
  for (const [name, t] of Object.entries(p.folder.sections.types ?? {})) {
    if (t.role !== "error" || t.holds !== undefined) continue;
    yield finding(
      code,
      {
        what: `\`types.${name}\` holds errors, but does not say from which table`,
        remedy: "state the table in `holds`",
      },
      p.folder.span(["types", name], "key"),
    );
  }
  for (const [name, set] of Object.entries(p.folder.sections.values ?? {})) {
    const without = Object.entries(set.members).flatMap(([n, m]) =>
      m.local === undefined ? [quoted(n)] : [],
    );
    if (without.length === 0 || without.length === Object.keys(set.members).length) continue;
    yield finding(
      code,
      {
        what: `\`values.${name}\` has the numbers of systems, but not for ${listed(without)}`,
        remedy: "state `local` for each member",
      },
      p.folder.span(["values", name], "key"),
    );
  }
}
