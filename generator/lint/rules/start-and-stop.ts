import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan, isConversation } from "../stages.ts";

/** LC3: a machine says how the sides come together and part. */
export function* startAndStop(p: ResolvedProtocol): Generator<Finding> {
  if (hasReached(p, "design") && isConversation(p) && p.machines.length === 0)
    yield finding("PV933", {}, headerSpan(p));
}
