import type { ResolvedDocument } from "../../document/resolve.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasInterface, hasReached, headerSpan } from "../stages.ts";

/**
 * LC12: `statements.compatibility`, or sentences `compat-NN` of the document, say what may change
 * and what may not.
 */
export function* compatibilityStatement(
  p: ResolvedProtocol,
  document?: ResolvedDocument,
): Generator<Finding> {
  const inProse = document?.statements.some((s) => /^compat-\d+$/.test(s.name)) ?? false;
  const stated =
    inProse || Object.keys(p.spec.section("statements")?.value.compatibility ?? {}).length > 0;
  if (hasReached(p, "production") && hasInterface(p) && !stated)
    yield finding("PV942", {}, headerSpan(p));
}
