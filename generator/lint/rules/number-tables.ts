import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding, listed, quoted } from "../rule.ts";
import { hasReached } from "../stages.ts";

/** LC8: where systems have numbers of their own, a table says which go over the wire. */
export function* numberTables(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const late = hasReached(p, "production");
  for (const { path, span, value } of p.spec.own("commands")) {
    const { posix, errors } = value;
    if (posix === undefined || (errors !== undefined && p.errorTables.length > 0)) continue;
    yield finding(late ? "PV938" : "PV958", { command: path }, span);
  }
  for (const { path, span, value } of p.spec.own("types")) {
    if (value.role !== "error" || value.holds !== undefined) continue;
    yield finding(late ? "PV946" : "PV959", { type: path }, span);
  }
  for (const { path, span, members } of p.values) {
    const without = members.flatMap(({ name, item }) =>
      item.value.local === undefined ? [quoted(name)] : [],
    );
    if (without.length === 0 || without.length === members.length) continue;
    yield finding(late ? "PV947" : "PV960", { set: path, members: listed(without) }, span);
  }
}
