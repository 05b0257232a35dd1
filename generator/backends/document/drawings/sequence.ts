import type { DrawnTransition } from "../../../document/nodes.ts";
import { type Line, render } from "./lifelines.ts";
import { areNames, isSet } from "./room.ts";

/** What the chart of a machine of two sides shows, its transitions from top to bottom. */
export interface Sequence {
  readonly sides: readonly [string, string];
  /**
   * The state of each side at the top; without it, the one that the side's first transition leads
   * from.
   */
  readonly initial?: readonly [string, string];
  readonly transitions: readonly DrawnTransition[];
}

const LINE = "|";
const box = (state: string | undefined) => (state === undefined ? LINE : `[${state}]`);
const either = (states: readonly string[]) => states.join(" or ");

/** Tells if every name can be drawn and every side is one of the two. */
function isDrawable({ sides, initial, transitions }: Sequence): boolean {
  const known = (list: readonly string[]) => isSet(list) && list.every((s) => sides.includes(s));
  const words = transitions.flatMap((t) => [
    t.name,
    t.actor,
    ...t.from,
    t.to,
    ...t.needs.flatMap((n) => n.states),
  ]);
  const each = transitions.every(
    (t) =>
      known(t.side) &&
      isSet(t.from) &&
      (t.needs.length === 0 || known(t.needs.map((n) => n.side))) &&
      t.needs.every((n) => isSet(n.states)),
  );
  return (
    each &&
    isSet(sides) &&
    isSet(transitions.map((t) => t.name)) &&
    areNames([...sides, ...(initial ?? []), ...words])
  );
}

/** The lines of one transition, when the sides are in these states. */
function entry(
  t: DrawnTransition,
  sides: readonly string[],
  now: readonly (string | undefined)[],
): Line[] {
  const moved = sides.map((s) => t.side.includes(s));
  const [left = false, right = false] = moved;
  const at = left ? "left" : "right";
  const isOne = left !== right;
  const isClear = t.from.length === 1 && moved.every((m, i) => !m || now[i] === t.from[0]);
  const arrow = isOne ? t.needs.find((n) => !t.side.includes(n.side)) : undefined;
  const others = sides.flatMap((s) => t.needs.filter((n) => n.side === s && n !== arrow));
  const notes = [
    ...(isClear ? [] : [`from ${either(t.from)}`]),
    ...others.map((n) => `if ${n.side} is ${either(n.states)}`),
  ];
  const label = isOne && t.actor === t.side[0] ? t.name : `${t.name} (by ${t.actor})`;
  return [
    { form: "ends", left: LINE, right: LINE },
    ...notes.map((text): Line => ({ form: "note", at, text })),
    isOne
      ? { form: "step", at, label, sees: arrow && either(arrow.states) }
      : { form: "joint", label },
    { form: "ends", left: box(left ? t.to : undefined), right: box(right ? t.to : undefined) },
  ];
}

/**
 * Draws what two sides do in turn, with a line downwards for each side. States stand in brackets on
 * the line of the side that is in them; an arrow carries the state that the other side has to be
 * in, to the step that waits for it:
 *
 *     frontend                               backend
 *     [Closing]                             [Connected]
 *         |                                      |
 *         +-------------- Closing ---->  detach  *
 *         |                                  [Closing]
 *
 * Nothing if it cannot be drawn: names are too wide, there are no transitions, or a side has no
 * state.
 */
export function drawSequence(sequence: Sequence): string[] | undefined {
  const { sides, transitions } = sequence;
  const now = sides.map(
    (side, i) => sequence.initial?.[i] ?? transitions.find((t) => t.side.includes(side))?.from[0],
  );
  const [left, right] = now;
  if (
    transitions.length === 0 ||
    left === undefined ||
    right === undefined ||
    !isDrawable(sequence)
  )
    return undefined;
  const lines: Line[] = [
    { form: "ends", left: sides[0], right: sides[1] },
    { form: "ends", left: box(left), right: box(right) },
  ];
  for (const t of transitions) {
    lines.push(...entry(t, sides, now));
    for (const [i, side] of sides.entries()) if (t.side.includes(side)) now[i] = t.to;
  }
  return render(lines);
}
