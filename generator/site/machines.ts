import type { ResolvedMachine } from "../layout/resolved/behaviour.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { Item } from "../model/spec.ts";
import type { Book } from "./book.ts";
import type { DrawnMachine } from "./drawn.ts";
import type { Block } from "./page.ts";

/** A machine with all that its diagram, its table and its stepper show. */
function drawn(book: Book, machine: ResolvedMachine): DrawnMachine {
  const name = (i: Item) => ({
    name: i.path.split(".").slice(1).join("."),
    href: book.links(i.id),
  });
  const named = (items: readonly Item[]) =>
    items.map(name).flatMap((n) => (n.href === undefined ? [] : [{ ...n, href: n.href }]));
  const states = [
    ...new Set([
      ...machine.initial,
      ...machine.transitions.flatMap((t) => [...t.from, t.to]),
      ...machine.states.map((s) => s.name),
      ...machine.final,
    ]),
  ];
  return {
    id: machine.id,
    name: machine.name,
    sides: machine.sides,
    initial: machine.initial,
    states: states.map((s) => ({
      name: s,
      initial: machine.initial.includes(s),
      final: machine.final.includes(s),
    })),
    transitions: machine.transitions.map((t) => ({
      id: `${machine.id}.transitions.${t.name}`,
      name: t.name,
      actor: t.actor ?? "",
      moves: t.moves,
      from: t.from,
      to: t.to,
      needs: t.needs,
      reads: named(t.reads),
      writes: named(t.writes),
      creates: t.creates ?? null,
    })),
  };
}

/** The diagram and the stepper of a machine. */
export function machineBlock(book: Book, p: ResolvedProtocol, id: string): Block[] {
  const machine = p.machines.find((m) => m.id === id);
  if (!machine) return [];
  const shown = drawn(book, machine);
  return [{ kind: "machine", machine: shown, diagram: book.place(shown) }];
}
