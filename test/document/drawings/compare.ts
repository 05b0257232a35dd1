import { expect } from "vitest";
import type { Sequence } from "../../../generator/backends/document/drawings/sequence.ts";
import type { PlainTransition } from "../../../generator/backends/document/drawings/transitions.ts";
import type { LayoutCell } from "../../../generator/document/nodes.ts";
import type { LayoutReading } from "../../../generator/readers/document/drawings/layout.ts";
import type { Place } from "../../../generator/readers/document/drawings/place.ts";
import type { SequenceReading } from "../../../generator/readers/document/drawings/sequence.ts";
import type { TransitionsReading } from "../../../generator/readers/document/drawings/transitions.ts";

/** What is at a place of a drawing. */
export const textAt = (
  lines: readonly string[],
  { line, column, endColumn }: Place,
): string | undefined => lines[line]?.slice(column - 1, endColumn - 1);

/** A drawing is at most 68 columns of printable ASCII, without blanks at the end of a line. */
export function expectNarrow(lines: readonly string[]): void {
  for (const line of lines) expect(line).toMatch(/^(?=.{1,68}$)[ -~]*[!-~]$/);
}

/** What a layout states, without the places. */
export const layoutStated = ({ cells }: LayoutReading) =>
  cells.map(({ name, start, end }) => ({ name, start, end }));

/** What a layout ought to state. */
export const layoutMeant = (cells: readonly LayoutCell[]) =>
  cells.map(({ name, start, end }) => ({ name, start, end }));

/** What the drawing of a machine states, without the places. */
export const transitionsStated = ({ transitions }: TransitionsReading) =>
  transitions.map(({ name, from, to, creates }) => ({ name, from, to, creates }));

/** What the drawing of a machine ought to state. */
export const transitionsMeant = (transitions: readonly PlainTransition[]) =>
  transitions.map(({ name, from, to, creates }) => ({ name, from, to, creates }));

/** What a chart states, without the places. */
export const sequenceStated = ({ sides, initial, transitions }: SequenceReading) => ({
  sides,
  initial,
  transitions: transitions.map(({ name, actor, side, from, to, needs }) => ({
    name,
    actor,
    side,
    from,
    to,
    needs: needs.map((n) => ({ side: n.side, states: n.states })),
  })),
});

/** What a chart ought to state: sides and needs in the order of the sides. */
export function sequenceMeant({ sides, initial, transitions }: Sequence) {
  const first = sides.map(
    (s, i) => initial?.[i] ?? transitions.find((t) => t.side.includes(s))?.from[0],
  );
  return {
    sides,
    initial: first,
    transitions: transitions.map(({ name, actor, side, from, to, needs }) => ({
      name,
      actor,
      side: sides.filter((s) => side.includes(s)),
      from,
      to,
      needs: sides.flatMap((s) => needs.filter((n) => n.side === s)),
    })),
  };
}
