import { didYouMean } from "../../diagnostics/nearest.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { inexpressibleIn } from "./error-without-number.ts";
import { deviationsIn } from "./no-deviations.ts";
import { openQuestionsIn } from "./open-question.ts";

/** Ids that are waived and that nothing has, or that nothing is open about any more. */
export function* waivedPoints(p: ResolvedProtocol): Generator<Finding> {
  const waived = p.spec.section("waived");
  const open = [...openQuestionsIn(p), ...deviationsIn(p), ...inexpressibleIn(p)].map((o) => o.id);
  const known = new Set([...p.spec.items.values()].map((i) => i.id));
  for (const id of Object.keys(waived?.value ?? {})) {
    const span = waived?.key(id) ?? p.header.at();
    if (open.includes(id)) continue;
    if (known.has(id)) yield finding("PV969", { id }, span);
    else yield finding("PV968", { id, nearest: didYouMean(id, open) }, span);
  }
}
