import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan, sidesOf } from "../stages.ts";

/** LC10, and with it LC9: each side of the protocol has an implementation. */
export function* implementedSides(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "prototype")) return;
  const implemented = new Set(p.implementations.map((i) => i.side));
  for (const side of sidesOf(p))
    if (!implemented.has(side)) yield finding("PV940", { side }, headerSpan(p));
}
