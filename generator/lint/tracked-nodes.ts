import type { ResolvedProtocol } from "../layout/resolved.ts";
import { findItem } from "../model/spec.ts";
import { asList } from "./lists.ts";
import type { Machine, Transition } from "./machines.ts";

/** The nodes that are read in a machine and that nobody writes but in its transitions, each with the first that does. */
export function trackedNodes(p: ResolvedProtocol, m: Machine): Map<string, Transition> {
  const tracked = new Map<string, Transition>();
  for (const path of new Set(m.transitions.flatMap((t) => t.reads))) {
    const writers = m.transitions.filter((t) => t.writes.includes(path));
    const roles = asList(
      (findItem(p.folder, path)?.item.value as { writer?: string | string[] } | undefined)?.writer,
    );
    if (writers[0] && roles.every((r) => writers.some((t) => t.actor === r)))
      tracked.set(path, writers[0]);
  }
  return tracked;
}
