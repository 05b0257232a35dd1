import { type ReactNode, useState } from "react";
import type { DrawnMachine, DrawnTransition } from "../../../generator/site/page.ts";
import { after, beginning, movable, type Standing } from "./stepping.ts";
import To from "./To.tsx";

interface Step {
  readonly name: string;
  readonly now: Standing;
}

const standing = (machine: DrawnMachine, now: Standing): string =>
  now
    .map((state, side) => (machine.sides[side] ? `${machine.sides[side]} ${state}` : state))
    .join(", ");

function Nodes({ title, of }: { title: string; of: DrawnTransition["reads"] }): ReactNode {
  return of.length === 0 ? null : (
    <span>
      {" "}
      {title}{" "}
      {of.map((n, i) => (
        <span key={n.href}>
          {i > 0 && ", "}
          <To href={n.href}>{n.name}</To>
        </span>
      ))}
    </span>
  );
}

/** Goes through a machine, all sides at once: offers only what can happen now. */
export default function Stepper({ machine }: { readonly machine: DrawnMachine }): ReactNode {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const now = steps.at(-1)?.now ?? beginning(machine);
  const possible = machine.transitions.filter((t) => movable(t, now).length > 0);
  return (
    <section className="stepper" aria-label={`Steps of ${machine.name}`}>
      <p aria-live="polite">
        Now: <strong>{standing(machine, now)}</strong>
      </p>
      <ul>
        {possible.map((t) => (
          <li key={t.id}>
            <button
              type="button"
              onClick={() => setSteps([...steps, { name: t.name, now: after(t, now) }])}
            >
              {t.name} → {t.to}
            </button>
            {t.actor && ` by ${t.actor}`}
            <Nodes title="reads" of={t.reads} />
            <Nodes title="writes" of={t.writes} />
          </li>
        ))}
        {possible.length === 0 && <li>Nothing can happen from here.</li>}
      </ul>
      {steps.length > 0 && (
        <>
          <p className="way">{steps.map((s) => s.name).join(" → ")}</p>
          <button type="button" onClick={() => setSteps(steps.slice(0, -1))}>
            One step back
          </button>{" "}
          <button type="button" onClick={() => setSteps([])}>
            From the start
          </button>
        </>
      )}
    </section>
  );
}
