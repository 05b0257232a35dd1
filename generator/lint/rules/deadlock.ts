import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { describeEnding, endingsOf, placeOf } from "../endings.ts";
import { type Finding, finding } from "../rule.ts";

/** Joint states of several sides in which each waits for another. */
export function* deadlock(p: ResolvedProtocol): Generator<Finding> {
  for (const m of p.machines) {
    if (m.sides.length < 2) continue;
    for (const joint of endingsOf(m).stuck)
      yield finding("PV910", describeEnding(m, joint), placeOf(m, joint));
  }
}
