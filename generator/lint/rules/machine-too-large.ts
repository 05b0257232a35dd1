import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { explore, MOST_STATES } from "../machines.ts";
import { type Finding, finding } from "../rule.ts";
import { trackedNodes } from "../tracked-nodes.ts";

/** Machines that the other rules do not examine, because there are too many orders of events. */
export function* machineTooLarge(p: ResolvedProtocol): Generator<Finding> {
  for (const m of p.machines) {
    if (!explore(m, new Set(trackedNodes(m).keys())).complete)
      yield finding("PV913", { machine: m.name, limit: MOST_STATES }, m.span);
  }
}
