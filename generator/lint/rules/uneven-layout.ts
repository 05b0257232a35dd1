import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { naturalRecords, unevenNumber } from "../layouts.ts";
import { type Finding, finding } from "../rule.ts";

/** Records whose offsets or sizes depend on the machine. Those with the stated layout cannot. */
export function* unevenLayout(p: ResolvedProtocol): Generator<Finding> {
  for (const r of naturalRecords(p)) {
    const what = unevenNumber(r);
    if (what !== undefined) yield finding("PV901", { record: r.path, what }, r.span);
  }
}
