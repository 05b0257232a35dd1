/// <reference lib="dom" />
import { describe, expect, it } from "vitest";
import type { ResolvedMachine } from "../../../generator/layout/resolved/behaviour.ts";
import { Random } from "../../support/random.ts";
import { RANDOM_SEED } from "../../support/runs.ts";
import { compileOurs } from "../../support/spec.ts";
import { open, type Visitor } from "./visitor.ts";

type Transition = ResolvedMachine["transitions"][number];

/** Where all sides of a machine stand, and the transitions that led there. */
interface Reached {
  readonly states: readonly string[];
  readonly way: readonly Transition[];
}

/** What the stepper shows after some steps. */
interface Shown {
  readonly states: readonly string[];
  readonly offered: readonly string[];
  readonly waiting: readonly string[];
}

const labelOf = (t: Transition): string => `${t.name} → ${t.to}`;

/** Says that the sides that a transition moves stand where it leads away from. */
const leads = (t: Transition, { states }: Reached): boolean =>
  t.moves.length > 0 && t.moves.every((side) => t.from.some((s) => s === states[side]));

/** Says that the other sides stand where a transition needs them. */
const allowed = (t: Transition, { states }: Reached): boolean =>
  t.needs.every((need) => need.states.some((s) => s === states[need.side]));

/** Every place that steps lead to, found in an order by the seed, with one way to each. */
function search(m: ResolvedMachine, random: Random): Reached[] {
  const first = m.initial[0] ?? "";
  const sides = m.sides.length === 0 ? [""] : m.sides;
  const found = new Map<string, Reached>();
  const open: Reached[] = [{ states: sides.map((_, i) => m.initial[i] ?? first), way: [] }];
  while (open.length > 0) {
    const [now] = open.splice(random.below(open.length), 1);
    if (!now || found.has(now.states.join())) continue;
    found.set(now.states.join(), now);
    for (const t of m.transitions.filter((each) => leads(each, now) && allowed(each, now)))
      open.push({
        states: now.states.map((s, side) => (t.moves.includes(side) ? t.to : s)),
        way: [...now.way, t],
      });
  }
  return [...found.values()];
}

const machines = compileOurs().protocols.flatMap((p) => p.machines);

/** The tests of the stepper. */
export function stepsInPages(visitor: () => Visitor): void {
  describe("the stepper", () => {
    it.each(machines)(
      "offers what $id allows, wherever its sides stand",
      async (machine) => {
        const { site, browser } = visitor();
        const route = site.routes.find((r) => !r.repeats && r.ids.includes(machine.id));
        const context = await browser.newContext();
        const { page, faults } = await open(visitor(), context, route?.path ?? "/");
        const places = search(machine, new Random(RANDOM_SEED));
        const shown = await page.evaluate(
          async ({ name, ways }) => {
            const stepper = document.querySelector(`section[aria-label="Steps of ${name}"]`);
            const texts = (selector: string) =>
              [...(stepper?.querySelectorAll(selector) ?? [])].map((e) => e.textContent ?? "");
            const press = async (label: string) => {
              const all = [...(stepper?.querySelectorAll("button") ?? [])];
              const button = all.find((b) => b.textContent === label);
              if (!button) throw new Error(`${label} is not offered`);
              button.click();
              await new Promise((done) => setTimeout(done, 0));
            };
            const seen: Shown[] = [];
            for (const way of ways) {
              for (const label of way) await press(label);
              seen.push({
                states: texts(".standing dd"),
                offered: texts(".moves button"),
                waiting: texts(".moves .waiting > span:first-child"),
              });
              if (way.length > 0) await press("From the start");
            }
            return seen;
          },
          { name: machine.name, ways: places.map((p) => p.way.map(labelOf)) },
        );
        const expected = places.map((now) => {
          const led = machine.transitions.filter((t) => leads(t, now));
          return {
            states: now.states,
            offered: led.filter((t) => allowed(t, now)).map(labelOf),
            waiting: led.filter((t) => !allowed(t, now)).map(labelOf),
          };
        });
        expect(shown).toEqual(expected);
        expect(places.length).toBeGreaterThan(2);
        expect(faults).toEqual([]);
        await context.close();
      },
      120_000,
    );
  });
}
