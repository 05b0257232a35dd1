import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan, isConversation } from "../stages.ts";

/** LC7: features are negotiated, or `statements.versioning` says how the protocol grows. */
export function* extensionRule(p: ResolvedProtocol): Generator<Finding> {
  const { negotiations, statements } = p.folder.sections;
  const stated =
    Object.keys(negotiations ?? {}).length > 0 ||
    Object.keys(statements?.versioning ?? {}).length > 0;
  if (hasReached(p, "design") && isConversation(p) && !stated)
    yield finding("PV937", {}, headerSpan(p));
}
