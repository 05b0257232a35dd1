import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding } from "../rule.ts";
import { hasInterface, hasReached, headerSpan } from "../stages.ts";

/** LC12: `statements.compatibility` says what may change and what may not. */
export function* compatibilityStatement(p: ResolvedProtocol): Generator<Finding> {
  const stated = Object.keys(p.folder.sections.statements?.compatibility ?? {}).length > 0;
  if (hasReached(p, "production") && hasInterface(p) && !stated) yield finding("PV942", {}, headerSpan(p));
}
