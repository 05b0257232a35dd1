import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { explore } from "../machines.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Transitions that can never happen, and states of the machine's own that no transition leads to.
 */
export function* neverReached(p: ResolvedProtocol): Generator<Finding> {
  for (const m of p.machines) {
    const { joints, edges, complete } = explore(m);
    if (!complete) continue;
    const happened = new Set(edges.map((e) => e.by.name));
    for (const t of m.transitions) {
      const idle = t.moves.length === 0 ? ", which moves no side" : "";
      if (!happened.has(t.name))
        yield finding(
          "PV909",
          { what: `the transition \`${t.name}\`${idle}`, machine: m.name },
          t.span,
        );
    }
    const reached = new Set(joints.flatMap((j) => j.states));
    for (const { name, value, span } of m.states) {
      if (!reached.has(name) && value.status === undefined)
        yield finding("PV909", { what: `the state \`${name}\``, machine: m.name }, span);
    }
  }
}
