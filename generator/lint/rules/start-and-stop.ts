import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan, isConversation } from "../stages.ts";

/** LC3: a machine says how the sides come together and part. */
export function* startAndStop(p: ResolvedProtocol): Generator<Finding> {
  const machines = Object.keys(p.folder.sections.machines ?? {});
  if (hasReached(p, "design") && isConversation(p) && machines.length === 0)
    yield finding("PV933", {}, headerSpan(p));
}
