import { listOf } from "../layout/lists.ts";
import type { ResolvedMachine, ResolvedTransition } from "../layout/resolved/behaviour.ts";

/**
 * The nodes that are read in a machine and that nobody writes but in its transitions, each with the
 * first that does.
 */
export function trackedNodes(m: ResolvedMachine): Map<string, ResolvedTransition> {
  const tracked = new Map<string, ResolvedTransition>();
  for (const node of new Set(m.transitions.flatMap((t) => t.reads))) {
    const writers = m.transitions.filter((t) => t.writes.includes(node));
    const { writer } = node.value as { writer?: string | string[] };
    if (writers[0] && listOf(writer).every((r) => writers.some((t) => t.actor === r)))
      tracked.set(node.path, writers[0]);
  }
  return tracked;
}
