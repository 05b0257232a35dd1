import type { Span } from "../../diagnostics/span.ts";
import { namesOf } from "../lookup.ts";
import type { DataPath } from "../walk.ts";
import { type Checker, membersOf } from "./checker.ts";

/** States, actors and everything else that is a name without being a reference of its own. */
export function checkBehaviour(check: Checker): void {
  checkStates(check);
  checkActors(check);
  const errors = namesOf(check.folder, "errno");
  for (const i of check.folder.own("implementations"))
    for (const error of Object.keys(i.value.errors ?? {}))
      check.member("error", error, errors, i.at("errors", error));
}

function checkStates(check: Checker): void {
  for (const machine of check.folder.own("machines")) {
    const set = membersOf(machine.to("values", "values"));
    const known = ["absent", ...set, ...Object.keys(machine.value.states ?? {})];
    const states = (
      value: string | readonly string[] | undefined,
      at: (...keys: DataPath) => Span,
    ) => {
      if (typeof value === "string") check.member("state", value, known, at());
      else
        for (const [i, v] of (value ?? []).entries())
          check.member("state", v, known, at(String(i)));
    };
    for (const key of ["initial", "final"] as const)
      states(machine.value[key], (...keys) => machine.at(key, ...keys));
    for (const t of machine.children("transitions")) {
      for (const key of ["from", "to", "creates"] as const)
        states(t.value[key], (...keys) => t.at(key, ...keys));
      for (const [side, list] of Object.entries(t.value.needs ?? {}))
        states(list, (...keys) => t.at("needs", side, ...keys));
    }
  }
}

function checkActors(check: Checker): void {
  const roles = namesOf(check.folder, "roles");
  const steps = (
    list: readonly { actor: string }[] | undefined,
    at: (...keys: DataPath) => Span,
    more: readonly string[] = [],
  ) => {
    for (const [i, s] of (list ?? []).entries())
      check.member("role", s.actor, [...roles, ...more], at(String(i), "actor"));
  };
  for (const p of check.folder.own("procedures"))
    steps(p.value.steps, (...keys) => p.at("steps", ...keys), Object.keys(p.value.actors ?? {}));
  for (const c of check.folder.own("commands"))
    steps(c.value.steps, (...keys) => c.at("steps", ...keys));
}
