import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { explore, machinesOf } from "../machines.ts";
import { type Finding, finding } from "../rule.ts";

/** Transitions that can never happen, and states of the machine's own that no transition leads to. */
export function* neverReached(p: ResolvedProtocol): Generator<Finding> {
  for (const m of machinesOf(p)) {
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
    const spec = p.folder.sections.machines?.[m.name];
    // States of a vocabulary are there for everybody; a machine need not use all of them.
    const set = p.folder.sections.values?.[spec?.values ?? ""]?.members ?? {};
    const own = [
      ...Object.entries(spec?.states ?? {}).map(
        (e) => [...e, ["machines", m.name, "states"]] as const,
      ),
      ...Object.entries(set).map((e) => [...e, ["values", spec?.values ?? "", "members"]] as const),
    ];
    for (const [name, state, data] of own) {
      if (!reached.has(name) && state.status === undefined)
        yield finding(
          "PV909",
          { what: `the state \`${name}\``, machine: m.name },
          p.folder.span([...data, name], "key"),
        );
    }
  }
}
