import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";

/** LC6: the size of a page is stated where pages are shared. */
export function* statedPageSize(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const [region] = p.spec.own("regions");
  if (!region || region.target() !== undefined) return;
  yield finding(
    hasReached(p, "production") ? "PV945" : "PV957",
    { region: region.path, constant: "page_size" },
    region.span,
  );
}
