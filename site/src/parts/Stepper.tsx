import type { ReactNode } from "react";
import type { DrawnMachine, DrawnTransition } from "../../../generator/site/drawn.ts";
import {
  after,
  begun,
  missing,
  possible,
  type Standing,
  type Step,
} from "../../../generator/site/stepping.ts";
import To from "./To.tsx";

function Nodes({ title, of }: { title: string; of: DrawnTransition["reads"] }): ReactNode {
  return of.length === 0 ? null : (
    <span className="nodes">
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

/** Who moves: the sides of a machine, or whoever makes the transition. */
const who = (machine: DrawnMachine, t: DrawnTransition): string =>
  t.actor || t.moves.flatMap((side) => machine.sides[side] ?? []).join(", ");

/** What a transition waits for, in words. */
const waits = (machine: DrawnMachine, t: DrawnTransition, now: Standing): string =>
  missing(t, now)
    .map(({ side, states }) => `${machine.sides[side] || "it"} in ${states.join(" or ")}`)
    .join(", and ");

/** Nodes that steps have written so far, each once. */
function written(steps: readonly Step[]): DrawnTransition["writes"] {
  const found = new Map(steps.flatMap((s) => s.transition.writes).map((n) => [n.href, n]));
  return [...found.values()];
}

/** Goes through a machine, all sides at once: offers only what can happen now. */
export default function Stepper({
  machine,
  now,
  steps,
  setSteps,
}: {
  readonly machine: DrawnMachine;
  readonly now: Standing;
  readonly steps: readonly Step[];
  readonly setSteps: (steps: readonly Step[]) => void;
}): ReactNode {
  const offered = machine.transitions.filter((t) => possible(t, now));
  const waiting = machine.transitions.filter((t) => begun(t, now) && !possible(t, now));
  const nodes = written(steps);
  return (
    <section className="stepper" aria-label={`Steps of ${machine.name}`}>
      <dl className="standing" aria-live="polite">
        {now.map((state, side) => (
          <div key={machine.sides[side] ?? ""}>
            <dt>{machine.sides[side] || "Now"}</dt>
            <dd>{state}</dd>
          </div>
        ))}
      </dl>
      <ul className="moves">
        {offered.map((t) => (
          <li key={t.id}>
            <button
              type="button"
              onClick={() => setSteps([...steps, { transition: t, now: after(t, now) }])}
            >
              {t.name} → {t.to}
            </button>
            <span>{who(machine, t)}</span>
            <Nodes title="reads" of={t.reads} />
            <Nodes title="writes" of={t.writes} />
          </li>
        ))}
        {waiting.map((t) => (
          <li key={t.id} className="waiting">
            <span>
              {t.name} → {t.to}
            </span>
            <span>waits for {waits(machine, t, now)}</span>
          </li>
        ))}
        {offered.length === 0 && waiting.length === 0 && <li>Nothing leads on from here.</li>}
      </ul>
      {steps.length > 0 && (
        <>
          <p className="way">
            {steps.map((s, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order
              <span key={i}>
                {i > 0 && " → "}
                {s.transition.name}
              </span>
            ))}
          </p>
          <p>
            <Nodes title="Written by now:" of={nodes} />
          </p>
          <p className="buttons">
            <button type="button" onClick={() => setSteps(steps.slice(0, -1))}>
              One step back
            </button>
            <button type="button" onClick={() => setSteps([])}>
              From the start
            </button>
          </p>
        </>
      )}
    </section>
  );
}
