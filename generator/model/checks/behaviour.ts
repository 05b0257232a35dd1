import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { entries, type Folder } from "../spec.ts";
import type { DataPath } from "../walk.ts";
import { member, membersOf } from "./report.ts";

/** States, actors and everything else that is a name without being a reference of its own. */
export function checkBehaviour(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, m] of Object.entries(folder.sections.machines ?? {})) {
    const known = ["absent", ...membersOf(folder, m.values), ...Object.keys(m.states ?? {})];
    const check = (value: string | string[] | undefined, data: DataPath) => {
      if (typeof value === "string") member(folder, "state", value, known, data, diagnostics);
      else
        for (const [i, v] of (value ?? []).entries())
          member(folder, "state", v, known, [...data, String(i)], diagnostics);
    };
    check(m.initial, ["machines", name, "initial"]);
    check(m.final, ["machines", name, "final"]);
    for (const [t, transition] of Object.entries(m.transitions)) {
      const data = ["machines", name, "transitions", t];
      check(transition.from, [...data, "from"]);
      check(transition.to, [...data, "to"]);
      check(transition.creates, [...data, "creates"]);
      for (const [side, states] of Object.entries(transition.needs ?? {}))
        check(states, [...data, "needs", side]);
    }
  }
  const roles = entries(folder, "roles").map(([n]) => n);
  const steps = (
    list: readonly { actor: string }[] | undefined,
    data: DataPath,
    more: readonly string[] = [],
  ) => {
    for (const [i, s] of (list ?? []).entries())
      member(
        folder,
        "role",
        s.actor,
        [...roles, ...more],
        [...data, String(i), "actor"],
        diagnostics,
      );
  };
  for (const [name, p] of Object.entries(folder.sections.procedures ?? {}))
    steps(p.steps, ["procedures", name, "steps"], Object.keys(p.actors ?? {}));
  for (const [name, c] of Object.entries(folder.sections.commands ?? {}))
    steps(c.steps, ["commands", name, "steps"]);
  for (const [name, i] of Object.entries(folder.sections.implementations ?? {})) {
    for (const error of Object.keys(i.errors ?? {}))
      member(
        folder,
        "error",
        error,
        entries(folder, "errno").map(([n]) => n),
        ["implementations", name, "errors", error],
        diagnostics,
      );
  }
}
