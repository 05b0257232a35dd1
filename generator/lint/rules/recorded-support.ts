import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, sidesOf } from "../stages.ts";

/**
 * LC13: what plays a side has a word of the support statement. The language wants some word; for a
 * side it has to be a real one.
 */
export function* recordedSupport(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  for (const { name, side, support, item } of p.implementations) {
    if (sidesOf(p).includes(side) && support === "not applicable")
      yield finding("PV943", { implementation: name, side }, item.at("support"));
  }
}
