import type { Entry, Folder, Item } from "../model/spec.ts";
import { listOf } from "./lists.ts";
import type { ResolvedMachine, ResolvedTransition } from "./resolved/behaviour.ts";
import { resolvedOf } from "./resolved/item.ts";

type MachineItem = Item<Entry<"machines">>;
type TransitionItem = Item<Entry<"machines">["transitions"][string]>;

/** The machines of a protocol, with their sides numbered. */
export const resolveMachines = (folder: Folder): ResolvedMachine[] =>
  folder.own("machines").map(resolveMachine);

function resolveMachine(item: MachineItem): ResolvedMachine {
  const { sides: stated, initial, final } = item.value;
  const sides = stated ? Object.keys(stated) : [""];
  const set = item.to("values", "values");
  const own = item.children("states");
  // States of a vocabulary are there for everybody; a machine need not use all of them.
  const members = set?.home === item.home ? set.children("members") : [];
  return {
    ...resolvedOf(item),
    sides,
    initial: listOf(initial),
    final: listOf(final),
    states: [...own, ...members],
    transitions: item.children("transitions").map((t) => resolveTransition(t, sides)),
  };
}

function resolveTransition(item: TransitionItem, sides: readonly string[]): ResolvedTransition {
  const { actor, side, from, to, needs, creates } = item.value;
  const moved = listOf(side ?? actor).flatMap((s) => (sides.includes(s) ? [sides.indexOf(s)] : []));
  const nodes = (key: "reads" | "writes") =>
    (item.value[key] ?? []).flatMap((_, i) => item.target(key, String(i)) ?? []);
  return {
    name: item.name,
    actor,
    span: item.span,
    moves: sides.length === 1 ? [0] : moved,
    from: listOf(from),
    to,
    needs: Object.entries(needs ?? {}).map(([s, states]) => ({ side: sides.indexOf(s), states })),
    reads: nodes("reads"),
    writes: nodes("writes"),
    creates,
  };
}
