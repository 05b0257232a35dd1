import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import type { Item } from "../../model/spec.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";
import { unwaived } from "../waived.ts";

/** Where implementations deviate from the specification. */
export const deviationsIn = (p: ResolvedProtocol): Item[] =>
  p.spec.own("implementations").flatMap((i) => i.children("deviations") as Item[]);

/** At the production stage no implementation deviates, unless the deviation is waived. */
export function* noDeviations(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "production")) return;
  for (const { id, path, value, span } of unwaived(p, deviationsIn(p))) {
    const { from } = value as { from?: string };
    yield finding("PV967", { deviation: path, from: from ?? "", id }, span);
  }
}
