import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan, isConversation } from "../stages.ts";

/** LC7: features are negotiated, or `statements.versioning` says how the protocol grows. */
export function* extensionRule(p: ResolvedProtocol): Generator<Finding> {
  const { versioning = {} } = p.spec.section("statements")?.value ?? {};
  const stated = p.negotiations.length > 0 || Object.keys(versioning).length > 0;
  if (hasReached(p, "design") && isConversation(p) && !stated)
    yield finding("PV937", {}, headerSpan(p));
}
