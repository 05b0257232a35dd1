import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding, listed, quoted } from "../rule.ts";
import { hasReached } from "../stages.ts";

/** LC8: where systems have numbers of their own, a table says which go over the wire. */
export function* numberTables(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const code = hasReached(p, "production") ? "PV938" : "PV958";
  for (const { path, span, value } of p.spec.own("commands")) {
    const { posix, errors } = value;
    if (posix === undefined || (errors !== undefined && p.errorTables.length > 0)) continue;
    const remedy =
      errors === undefined ? "state `errors` of the command" : "state a table in `errors`";
    yield finding(
      code,
      {
        what: `\`${path}\` forwards a POSIX call, but no table has numbers for its errors`,
        remedy,
      },
      span,
    );
  }
  for (const { path, span, value } of p.spec.own("types")) {
    if (value.role !== "error" || value.holds !== undefined) continue;
    yield finding(
      code,
      {
        what: `\`${path}\` holds errors, but does not say from which table`,
        remedy: "state the table in `holds`",
      },
      span,
    );
  }
  for (const { path, span, members } of p.values) {
    const without = members.flatMap(({ name, item }) =>
      item.value.local === undefined ? [quoted(name)] : [],
    );
    if (without.length === 0 || without.length === members.length) continue;
    yield finding(
      code,
      {
        what: `\`${path}\` has the numbers of systems, but not for ${listed(without)}`,
        remedy: "state `local` for each member",
      },
      span,
    );
  }
}
