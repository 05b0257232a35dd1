import type { DrawnMachine, DrawnTransition } from "../../../generator/site/page.ts";

/** The state of each side, by its number. */
export type Standing = readonly string[];

/** Where a machine begins. */
export const beginning = (machine: DrawnMachine): Standing =>
  Array.from(
    { length: Math.max(machine.sides.length, 1) },
    (_, side) => machine.initial[side] ?? machine.initial[0] ?? "",
  );

/** The sides that a transition could move now: in one of its states, with all that it needs. */
export function movable(t: DrawnTransition, now: Standing): readonly number[] {
  const needed = t.needs.every(({ side, states }) => states.includes(now[side] ?? ""));
  if (!needed) return [];
  return t.moves.every((side) => t.from.includes(now[side] ?? "")) ? t.moves : [];
}

/** Where the sides stand after a transition. */
export const after = (t: DrawnTransition, now: Standing): Standing =>
  now.map((state, side) => (t.moves.includes(side) ? t.to : state));
