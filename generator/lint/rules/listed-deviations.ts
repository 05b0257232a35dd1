import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";

/** LC11: each implementation lists where it deviates, if only to say that it does nowhere. */
export function* listedDeviations(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "production")) return;
  for (const { name, deviations, span } of p.implementations) {
    if (deviations === undefined) yield finding("PV941", { implementation: name }, span);
  }
}
