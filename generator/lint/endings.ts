import type { Span } from "../diagnostics/span.ts";
import type { ResolvedMachine } from "../layout/resolved/behaviour.ts";
import {
  describeJoint,
  describePath,
  explore,
  isFinal,
  type Joint,
  leadingTo,
} from "./machines.ts";
import { listed, quoted } from "./rule.ts";

/** The joint states of a machine from which its final state cannot be reached. */
export interface Endings {
  /** Those in which nothing can happen any more. */
  readonly stuck: readonly Joint[];
  /** Those from which the machine goes on for ever. */
  readonly circling: readonly Joint[];
}

/** Says how a machine can fail to end; nothing if it is too large to say. */
export function endingsOf(m: ResolvedMachine): Endings {
  const exploration = explore(m);
  if (!exploration.complete) return { stuck: [], circling: [] };
  const { joints, edges } = exploration;
  const ending = leadingTo(exploration, (j) => isFinal(m, j));
  const leaving = new Set(edges.map((e) => e.from));
  const isStuck = (i: number) => !ending.has(i) && !leaving.has(i);
  const hanging = leadingTo(exploration, (_, i) => isStuck(i));
  return {
    stuck: joints.filter((_, i) => isStuck(i)),
    circling: joints.filter((_, i) => !ending.has(i) && !hanging.has(i)),
  };
}

/**
 * Gives what messages say of a joint state: the machine, the state, how it is reached, and what is
 * not reached from it.
 */
export function describeEnding(
  m: ResolvedMachine,
  joint: Joint,
): { machine: string; state: string; path: string; final: string } {
  return {
    machine: m.name,
    state: describeJoint(m, joint),
    path: describePath(joint),
    final: listed(m.final.map(quoted)),
  };
}

/** The last transition on the way to a joint state. */
export const placeOf = (m: ResolvedMachine, joint: Joint): Span =>
  m.transitions.find((t) => t.name === joint.path.at(-1))?.span ?? m.span;
