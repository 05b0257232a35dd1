import type { DrawnMachine, DrawnTransition } from "./drawn.ts";

/** The state of each side, by its number. */
export type Standing = readonly string[];

/** A transition that somebody took, and where all sides stand after it. */
export interface Step {
  readonly transition: DrawnTransition;
  readonly now: Standing;
}

/** Where a machine begins. */
export const beginning = (machine: DrawnMachine): Standing =>
  Array.from(
    { length: Math.max(machine.sides.length, 1) },
    (_, side) => machine.initial[side] ?? machine.initial[0] ?? "",
  );

/** Says that the sides that a transition moves are in a state that it leads away from. */
export const begun = (t: DrawnTransition, now: Standing): boolean =>
  t.moves.length > 0 && t.moves.every((side) => t.from.includes(now[side] ?? ""));

/** The needs of a transition that do not hold now. */
export const missing = (t: DrawnTransition, now: Standing): DrawnTransition["needs"] =>
  t.needs.filter(({ side, states }) => !states.includes(now[side] ?? ""));

/** Says that a transition can happen now: from where its sides stand, with all that it needs. */
export const possible = (t: DrawnTransition, now: Standing): boolean =>
  begun(t, now) && missing(t, now).length === 0;

/** Where the sides stand after a transition. */
export const after = (t: DrawnTransition, now: Standing): Standing =>
  now.map((state, side) => (t.moves.includes(side) ? t.to : state));
