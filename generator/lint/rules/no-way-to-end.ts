import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { describeEnding, endingsOf, placeOf } from "../endings.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Machines of several sides that can go on for ever; the joint state from which they do is
 * reported.
 */
export function* noWayToEnd(p: ResolvedProtocol): Generator<Finding> {
  for (const m of p.machines) {
    const joint = m.sides.length < 2 ? undefined : endingsOf(m).circling[0];
    if (joint) yield finding("PV911", describeEnding(m, joint), placeOf(m, joint));
  }
}
