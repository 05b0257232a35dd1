import type { DrawnTransition } from "../../../document/nodes.ts";
import { areNames, isRoomFor, isSet } from "./room.ts";

/** A change of state of a machine that has one kind of state. */
export type PlainTransition = Pick<DrawnTransition, "name" | "from" | "to" | "creates">;

/** The dashes behind the longest name. */
const LEAST_DASHES = 4;

const longest = (words: readonly string[]) => Math.max(0, ...words.map((w) => w.length));

/**
 * Draws the transitions of a machine, one line for each state that one leads from:
 *
 *     created    ---- connect ------> active
 *     listening  ---- accept -------> listening    (new: active)
 *
 * Nothing if it cannot be drawn: names are too wide, or a transition leads from nowhere.
 */
export function drawTransitions(transitions: readonly PlainTransition[]): string[] | undefined {
  const states = transitions.flatMap((t) => t.from);
  const words = transitions.flatMap((t) => [
    t.name,
    ...t.from,
    t.to,
    ...(t.creates === undefined ? [] : [t.creates]),
  ]);
  const names = transitions.map((t) => t.name);
  if (!isSet(names) || !areNames(words) || !transitions.every((t) => isSet(t.from)))
    return undefined;
  const from = longest(states);
  const name = longest(names);
  const to = longest(transitions.map((t) => t.to));
  const lines = transitions.flatMap((t) =>
    t.from.map((state) => {
      const arrow = `---- ${t.name} ${"-".repeat(name - t.name.length + LEAST_DASHES)}>`;
      const created =
        t.creates === undefined ? "" : `${" ".repeat(to - t.to.length + 4)}(new: ${t.creates})`;
      return `${state.padEnd(from)}  ${arrow} ${t.to}${created}`;
    }),
  );
  return isRoomFor(longest(lines)) ? lines : undefined;
}
