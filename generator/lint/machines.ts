import type { ResolvedMachine, ResolvedTransition } from "../layout/resolved/behaviour.ts";
import { listed, quoted } from "./rule.ts";

/** The state of a side that is not there yet, or no longer. */
const ABSENT = "absent";

/** How many joint states are looked at before a machine counts as too large. */
export const MOST_STATES = 10_000;

/** The states of all sides at one moment, and the nodes that were written until then. */
export interface Joint {
  readonly states: readonly string[];
  readonly written: ReadonlySet<string>;
  /** The transitions by which it was reached, in order. */
  readonly path: readonly string[];
}

/** Every joint state that can be reached, and how one leads to another. */
export interface Exploration {
  readonly joints: readonly Joint[];
  readonly edges: readonly {
    readonly from: number;
    readonly by: ResolvedTransition;
    readonly to: number;
  }[];
  /** False if the machine is too large. Nothing follows from the rest then. */
  readonly complete: boolean;
}

/**
 * Says where a machine can start: a side that some transition leads out of nothing is not there
 * yet, any other is in an initial state.
 */
function starts(m: ResolvedMachine): string[][] {
  const first = (side: number) =>
    m.transitions.some((t) => t.moves.includes(side) && t.from.includes(ABSENT))
      ? [ABSENT]
      : m.initial;
  const all = m.sides.reduce<string[][]>(
    (joint, _, side) => joint.flatMap((states) => first(side).map((s) => [...states, s])),
    [[]],
  );
  const created =
    m.sides.length === 1
      ? m.transitions.flatMap((t) => (t.creates === undefined ? [] : [[t.creates]]))
      : [];
  return [...all, ...created];
}

const canHappen = (t: ResolvedTransition, states: readonly string[]) =>
  t.moves.every((side) => t.from.includes(states[side] ?? "")) &&
  t.needs.every((n) => n.states.includes(states[n.side] ?? "")) &&
  t.moves.length > 0;

/**
 * Tries all orders in which the sides can act, the shortest first. `tracked` names the nodes for
 * which it matters whether they have been written.
 */
export function explore(m: ResolvedMachine, tracked: ReadonlySet<string> = new Set()): Exploration {
  const joints: Joint[] = [];
  const edges: { from: number; by: ResolvedTransition; to: number }[] = [];
  const known = new Map<string, number>();
  const add = (joint: Joint): number => {
    const key = JSON.stringify([joint.states, [...joint.written].sort()]);
    const number = known.get(key) ?? joints.push(joint) - 1;
    known.set(key, number);
    return number;
  };
  for (const states of starts(m)) add({ states, written: new Set(), path: [] });
  for (const [from, { states, written, path }] of joints.entries()) {
    if (joints.length > MOST_STATES) return { joints, edges, complete: false };
    for (const by of m.transitions) {
      if (!canHappen(by, states)) continue;
      const next = states.map((s, side) => (by.moves.includes(side) ? by.to : s));
      edges.push({
        from,
        by,
        to: add({
          states: next,
          written: new Set([
            ...written,
            ...by.writes.map((n) => n.path).filter((n) => tracked.has(n)),
          ]),
          path: [...path, by.name],
        }),
      });
    }
  }
  return { joints, edges, complete: true };
}

/** Tells if all sides are where the machine ends. */
export const isFinal = (m: ResolvedMachine, joint: Joint): boolean =>
  joint.states.every((s) => m.final.includes(s));

/** The joint states from which some way leads to one that meets the condition, by number. */
export function leadingTo(
  { joints, edges }: Exploration,
  condition: (joint: Joint, number: number) => boolean,
): ReadonlySet<number> {
  const before = new Map<number, { readonly from: number }[]>();
  for (const e of edges) before.set(e.to, [...(before.get(e.to) ?? []), e]);
  const good = new Set(joints.flatMap((joint, i) => (condition(joint, i) ? [i] : [])));
  for (const here of good) for (const { from } of before.get(here) ?? []) good.add(from);
  return good;
}

/** `frontend Closing and backend InitWait`; for a machine of one side only its state. */
export function describeJoint(m: ResolvedMachine, { states }: Joint): string {
  return m.sides.length === 1
    ? quoted(states[0] ?? "")
    : listed(m.sides.map((side, i) => `${side} ${states[i]}`));
}

/** Says how a joint state is reached, for people. */
export const describePath = ({ path }: Joint): string =>
  path.length === 0 ? "where it starts" : `reached by ${path.map(quoted).join(", ")}`;
