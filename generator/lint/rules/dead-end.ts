import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { describeEnding, endingsOf, placeOf } from "../endings.ts";
import { type Finding, finding } from "../rule.ts";

/** States of one party from which the machine's end cannot be reached. */
export function* deadEnd(p: ResolvedProtocol): Generator<Finding> {
  for (const m of p.machines) {
    if (m.sides.length !== 1) continue;
    const { stuck, circling } = endingsOf(m);
    for (const joint of [...stuck, ...circling.slice(0, 1)])
      yield finding("PV912", describeEnding(m, joint), placeOf(m, joint));
  }
}
