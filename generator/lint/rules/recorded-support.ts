import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, sidesOf } from "../stages.ts";

/**
 * LC13: what plays a side has a word of the support statement. The language wants some word; for a
 * side it has to be a real one.
 */
export function* recordedSupport(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  for (const i of p.spec.own("implementations")) {
    const { side, support } = i.value;
    if (sidesOf(p).includes(side) && support === "not applicable")
      yield finding("PV943", { implementation: i.name, side }, i.at("support"));
  }
}
