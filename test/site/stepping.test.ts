import { expect, it } from "vitest";
import type { DrawnMachine } from "../../generator/site/drawn.ts";
import { pagesOf } from "../../generator/site/pages.ts";
import { after, beginning, missing, possible } from "../../generator/site/stepping.ts";
import { compileOurs } from "../support/spec.ts";

const machines: DrawnMachine[] = [];
const { sources, artifacts } = compileOurs();
pagesOf(sources, {
  stated: new Map(),
  artifacts,
  oracles: {},
  place: (machine) => {
    machines.push(machine);
    return { width: 0, height: 0, boxes: [], arrows: [] };
  },
});

/** Everything that steps lead to, from the beginning of a machine. */
function reached(machine: DrawnMachine): Set<string> {
  const seen = new Set<string>();
  const open = [beginning(machine)];
  for (let now = open.pop(); now; now = open.pop()) {
    if (seen.has(now.join())) continue;
    seen.add(now.join());
    for (const t of machine.transitions) if (possible(t, now)) open.push(after(t, now));
  }
  return seen;
}

it("two sides are brought from start to end, and never where a need does not hold", () => {
  const two = machines.find((m) => m.sides.length === 2);
  if (!two) throw new Error("no machine has two sides");
  const all = reached(two);
  expect(all).toContain("Connected,Connected");
  expect(all).toContain("Closed,Closed");
  // The frontend offers its ring only after the backend has published its nodes.
  expect(all).not.toContain("Initialised,Initialising");
  const offer = two.transitions.find((t) => t.needs.length > 0 && t.from.includes("Initialising"));
  expect(offer && missing(offer, beginning(two))).toHaveLength(1);
});

it("every state that has a way in is reached in machines without sides", () => {
  const one = machines.filter((m) => m.sides.every((s) => s === ""));
  expect(one.length).toBeGreaterThan(0);
  for (const m of one) {
    const all = reached(m);
    for (const t of m.transitions) expect(all, `${m.id} ${t.name}`).toContain(t.to);
  }
});
