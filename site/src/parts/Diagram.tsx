import { type ReactNode, useId } from "react";
import type { DrawnMachine } from "../../../generator/site/page.ts";

const ROW = 62;
const COLUMN = 220;
const BOX = { width: 150, height: 34 };

/** A change between two states, with the names of all transitions that make it. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
}

/** The states in ranks: each as far from the initial ones as its shortest way. */
function ranksOf(machine: DrawnMachine): string[][] {
  const ranks: string[][] = [[...new Set(machine.initial)]];
  const seen = new Set(ranks[0]);
  for (let last = ranks[0] ?? []; last.length > 0; last = ranks.at(-1) ?? []) {
    const next = machine.transitions
      .filter((t) => t.from.some((f) => last.includes(f)))
      .map((t) => t.to)
      .filter((to, i, all) => !seen.has(to) && all.indexOf(to) === i);
    if (next.length === 0) break;
    for (const state of next) seen.add(state);
    ranks.push(next);
  }
  const rest = machine.states.map((s) => s.name).filter((name) => !seen.has(name));
  return rest.length > 0 ? [...ranks, rest] : ranks;
}

function arrowsOf(machine: DrawnMachine): Arrow[] {
  const found = new Map<string, { from: string; to: string; names: string[] }>();
  for (const t of machine.transitions)
    for (const from of t.from) {
      const key = `${from} ${t.to}`;
      const known = found.get(key);
      if (known) known.names.push(t.name);
      else found.set(key, { from, to: t.to, names: [t.name] });
    }
  return [...found.values()];
}

/** The states of a machine and the ways between them. What it shows stands in the tables too. */
export default function Diagram({ machine }: { readonly machine: DrawnMachine }): ReactNode {
  const id = useId().replace(/[^\w-]/g, "");
  const ranks = ranksOf(machine);
  const across = Math.max(...ranks.map((r) => r.length));
  const at = new Map(
    ranks.flatMap((rank, row) =>
      rank.map((name, column): [string, { x: number; y: number }] => [
        name,
        { x: 20 + (column + (across - rank.length) / 2) * COLUMN, y: 10 + row * ROW * 1.5 },
      ]),
    ),
  );
  const width = 40 + across * COLUMN + 120;
  const height = 20 + ranks.length * ROW * 1.5;
  const states = new Map(machine.states.map((s) => [s.name, s]));
  return (
    <figure>
      <svg
        className="machine"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`States of ${machine.name}; the table of transitions says the same`}
      >
        <defs>
          <marker
            id={id}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {arrowsOf(machine).map(({ from, to, names }) => {
          const a = at.get(from);
          const b = at.get(to);
          if (!a || !b) return null;
          const label = names.join(", ");
          const down = b.y > a.y;
          const side = BOX.width + 14 + Math.abs(b.y - a.y) / 8;
          const d =
            from === to
              ? `M${a.x + BOX.width} ${a.y + 10}c34 -14 34 28 0 14`
              : down && b.y - a.y <= ROW * 1.5
                ? `M${a.x + BOX.width / 2} ${a.y + BOX.height}L${b.x + BOX.width / 2} ${b.y}`
                : `M${a.x + BOX.width} ${a.y + BOX.height / 2}C${a.x + side + 30} ${a.y + BOX.height / 2} ${b.x + side + 30} ${b.y + BOX.height / 2} ${b.x + BOX.width} ${b.y + BOX.height / 2}`;
          const x =
            (a.x + b.x) / 2 + (down && b.y - a.y <= ROW * 1.5 ? BOX.width / 2 + 6 : side + 4);
          const y = (a.y + b.y) / 2 + BOX.height / 2 + 4;
          return (
            <g key={`${from} ${to}`} className="arrow">
              <path d={d} markerEnd={`url(#${id})`} />
              <text x={x} y={y}>
                {label}
              </text>
            </g>
          );
        })}
        {[...at].map(([name, { x, y }]) => (
          <g
            key={name}
            className={`state${states.get(name)?.initial ? " initial" : ""}${states.get(name)?.final ? " final" : ""}`}
          >
            <rect x={x} y={y} width={BOX.width} height={BOX.height} rx="6" />
            <text x={x + BOX.width / 2} y={y + 22} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        States of {machine.name}. Begins in {machine.initial.join(", ")}; the tables below say the
        same.
      </figcaption>
    </figure>
  );
}
