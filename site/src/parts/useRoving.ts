import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

type Stop = HTMLElement | SVGElement;

/** What can have the focus inside a row; what opens besides has stops of its own. */
const CONTROLS = "a[href], button, summary";
const APART = "[popover], details > :not(summary)";

/** What handles keys and focus of a list. */
export interface Roving<T extends Element> {
  readonly ref: RefObject<T | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

const rowsIn = (list: Element | null, rows: string): Stop[] => [
  ...(list?.querySelectorAll<Stop>(rows) ?? []),
];

/** The stops of a row: itself, then what it holds. */
const stopsOf = (row: Stop): Stop[] => [
  row,
  ...[...row.querySelectorAll<Stop>(CONTROLS)].filter((c) => {
    const apart = c.closest(APART);
    return apart === null || !row.contains(apart);
  }),
];

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Makes a list one stop of the tab key: arrows up and down lead from row to row, arrows left and
 * right to what a row holds, or from row to row where they hold nothing. Enter on a row that is no
 * link opens its details. Without script every link stays a stop of its own.
 */
export function useRoving<T extends Element>(rows: string): Roving<T> {
  const ref = useRef<T>(null);
  const current = useRef<Stop>(undefined);
  /** Only one of all stops can be reached by tab. */
  const settle = () => {
    const all = rowsIn(ref.current, rows).flatMap(stopsOf);
    const known = current.current;
    const own = known && all.includes(known) ? known : all[0];
    for (const stop of all) stop.setAttribute("tabindex", stop === own ? "0" : "-1");
  };
  useEffect(settle);
  return {
    ref,
    onFocus: ({ target }) => {
      const stop = rowsIn(ref.current, rows)
        .flatMap(stopsOf)
        .find((s) => s === target);
      if (!stop) return;
      current.current = stop;
      settle();
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const list = rowsIn(ref.current, rows);
      const target = event.target as Element;
      const at = list.findIndex((row) => stopsOf(row).some((s) => s === target));
      const row = list[at];
      if (!row) return;
      const stops = stopsOf(row);
      const side = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const within = side !== 0 && stops.length > 1;
      const step = STEPS[event.key] ?? (within ? 0 : side);
      const details = target === row && row.querySelector("details");
      if (event.key === "Enter" && details) details.open = !details.open;
      else if (within) stops[stops.indexOf(target as Stop) + side]?.focus();
      else if (step !== 0) list[Math.max(0, Math.min(list.length - 1, at + step))]?.focus();
      else return;
      event.preventDefault();
    },
  };
}
