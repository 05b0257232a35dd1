import { type ReactNode, useId } from "react";
import type { Diagram as Drawn, DrawnMachine, Point } from "../../../generator/site/drawn.ts";

const LINE = 16;

/** A smooth way through points: straight at both ends, round between. */
function pathOf([first, ...rest]: readonly Point[]): string {
  if (!first) return "";
  const pieces = rest.map((p, i) => {
    const next = rest[i + 1];
    return next ? `Q${p.x} ${p.y} ${(p.x + next.x) / 2} ${(p.y + next.y) / 2}` : `L${p.x} ${p.y}`;
  });
  return `M${first.x} ${first.y}${pieces.join("")}`;
}

/** The words of an arrow, in a gap of its line. */
function Label({ names, at }: { names: readonly string[]; at: Point }): ReactNode {
  const width = Math.max(...names.map((n) => n.length)) * 7.3 + 6;
  const height = names.length * LINE;
  return (
    <>
      <rect
        className="gap"
        x={at.x - width / 2}
        y={at.y - height / 2}
        width={width}
        height={height}
      />
      {names.map((name, i) => (
        <text key={name} x={at.x} y={at.y - height / 2 + LINE * (i + 0.75)} textAnchor="middle">
          {name}
        </text>
      ))}
    </>
  );
}

/** The states of a machine and the ways between them. What it shows stands in the tables too. */
export default function Diagram({
  machine,
  diagram: { width, height, boxes, arrows },
  now,
}: {
  readonly machine: DrawnMachine;
  readonly diagram: Drawn;
  /** States that a side is in. */
  readonly now: readonly string[];
}): ReactNode {
  const id = useId().replace(/[^\w-]/g, "");
  const states = new Map(machine.states.map((s) => [s.name, s]));
  const look = (name: string) =>
    [
      "state",
      ...(states.get(name)?.initial ? ["initial"] : []),
      ...(states.get(name)?.final ? ["final"] : []),
      ...(now.includes(name) ? ["now"] : []),
    ].join(" ");
  return (
    <figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: what scrolls is no group of inputs */}
      <div role="group" className="scroll" tabIndex={0} aria-label={`Diagram of ${machine.name}`}>
        <svg
          className="machine"
          width={width}
          height={height}
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
          {arrows.map((a) => (
            <g key={`${a.from} ${a.to}`} className="arrow">
              <path d={pathOf(a.points)} markerEnd={`url(#${id})`} />
            </g>
          ))}
          {arrows.map((a) => (
            <g key={`${a.from} ${a.to}`} className="label">
              <Label names={a.names} at={a.label} />
            </g>
          ))}
          {boxes.map((b) => (
            <g key={b.state} className={look(b.state)}>
              <rect
                x={b.x - b.width / 2}
                y={b.y - b.height / 2}
                width={b.width}
                height={b.height}
                rx="5"
              />
              <text x={b.x} y={b.y + 4} textAnchor="middle">
                {b.state}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        Thick: where it begins. Dashed: where it ends. Filled: where a side stands in the steps
        below.
      </figcaption>
    </figure>
  );
}
