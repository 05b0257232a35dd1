import { readLayout } from "./layout.ts";
import type { DrawingProblem, Place } from "./place.ts";
import { readSequence } from "./sequence.ts";
import { readTransitions } from "./transitions.ts";

/**
 * A fact that a drawing states: about something in what is drawn, or with an empty name about what
 * is drawn itself.
 */
export interface DrawnFact {
  readonly name: string;
  readonly property: string;
  readonly value: string;
  readonly at: Place;
}

/** The facts and the problems of a drawing. Lines count from 0, columns from 1. */
export interface DrawingReading {
  readonly facts: readonly DrawnFact[];
  readonly problems: readonly DrawingProblem[];
}

/** The rest of a slot, which is no field. */
const UNUSED = "(unused)";

function layout(lines: readonly string[]): DrawingReading {
  const { cells, problems } = readLayout(lines);
  const facts = cells.flatMap((c): DrawnFact[] => {
    if (c.name === UNUSED) return [{ name: "", property: "room", value: c.end, at: c.at.end }];
    const offset = { name: c.name, property: "offset", value: c.start, at: c.at.start };
    return c.end === "..."
      ? [offset]
      : [
          offset,
          {
            name: c.name,
            property: "size",
            value: String(Number(c.end) - Number(c.start)),
            at: c.at.end,
          },
        ];
  });
  return { facts, problems };
}

function order(
  steps: readonly { readonly name: string; readonly at: { readonly name: Place } }[],
): DrawnFact[] {
  const [first] = steps;
  return first
    ? [
        {
          name: "",
          property: "drawn",
          value: steps.map((s) => s.name).join(", "),
          at: first.at.name,
        },
      ]
    : [];
}

function transitions(lines: readonly string[]): DrawingReading {
  const { transitions: all, problems } = readTransitions(lines);
  const facts = all.flatMap((t): DrawnFact[] => [
    { name: t.name, property: "from", value: t.from.join(", "), at: t.at.from[0] ?? t.at.name },
    { name: t.name, property: "to", value: t.to, at: t.at.to },
    ...(t.creates === undefined
      ? []
      : [{ name: t.name, property: "creates", value: t.creates, at: t.at.creates ?? t.at.name }]),
  ]);
  return { facts: [...order(all), ...facts], problems };
}

function sequence(lines: readonly string[]): DrawingReading {
  const { transitions: all, problems } = readSequence(lines);
  const facts = all.flatMap((t): DrawnFact[] => [
    { name: t.name, property: "actor", value: t.actor, at: t.at.actor },
    ...(t.side.length === 1 && t.side[0] === t.actor
      ? []
      : [{ name: t.name, property: "side", value: t.side.join(", "), at: t.at.side }]),
    { name: t.name, property: "from", value: t.from.join(", "), at: t.at.from },
    { name: t.name, property: "to", value: t.to, at: t.at.to },
    ...t.needs.map((n) => ({
      name: t.name,
      property: `needs.${n.side}`,
      value: n.states.join(", "),
      at: n.at,
    })),
  ]);
  return { facts: [...order(all), ...facts], problems };
}

/** Reads the lines of a drawing of some form. */
export function readDrawing(
  form: "layout" | "transitions" | "sequence",
  lines: readonly string[],
): DrawingReading {
  return { layout, transitions, sequence }[form](lines);
}
