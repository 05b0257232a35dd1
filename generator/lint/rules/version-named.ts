import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan } from "../stages.ts";

/**
 * LC1: the protocol names the version that it describes; editions that differ in items count as
 * versions.
 */
export function* versionNamed(p: ResolvedProtocol): Generator<Finding> {
  const { versions = [] } = p.header.value;
  const named = versions.length > 0 || p.spec.own("editions").length > 0;
  if (hasReached(p, "design") && !named) yield finding("PV931", {}, headerSpan(p, "name"));
}
