import type { ResolvedTransition } from "../../layout/resolved/behaviour.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { describeJoint, explore } from "../machines.ts";
import { type Finding, finding, listed, quoted } from "../rule.ts";
import { trackedNodes } from "../tracked-nodes.ts";

/** Transitions that can read a node at a moment at which nobody has written it. */
export function* readBeforeWrite(p: ResolvedProtocol): Generator<Finding> {
  for (const m of p.machines) {
    const writers = trackedNodes(m);
    const exploration = explore(m, new Set(writers.keys()));
    if (!exploration.complete) continue;
    for (const t of m.transitions) {
      const unwritten = (i: number) =>
        t.reads
          .filter((n) => !t.writes.includes(n))
          .map((n) => n.path)
          .filter((n) => writers.has(n) && !exploration.joints[i]?.written.has(n));
      const early = exploration.edges.find((e) => e.by === t && unwritten(e.from).length > 0);
      const joint = early && exploration.joints[early.from];
      if (!joint) continue;
      const nodes = unwritten(early.from);
      const writtenBy = (w: ResolvedTransition) => nodes.filter((n) => writers.get(n) === w);
      const causes = [...new Set(nodes.flatMap((n) => writers.get(n) ?? []))];
      const waits = causes.flatMap((w) =>
        w.moves.map((side) => `\`needs: { ${m.sides[side]}: [${w.to}] }\``),
      );
      yield finding(
        "PV908",
        {
          transition: `${m.name}.${t.name}`,
          nodes: listed(nodes.map(quoted)),
          state: describeJoint(m, joint),
          wait: listed([...new Set(waits)]),
        },
        t.span,
        causes.map((w) => ({
          span: w.span,
          note: `${quoted(w.name)} writes ${listed(writtenBy(w).map(quoted))}`,
        })),
      );
    }
  }
}
