import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawTransitions,
  type PlainTransition,
} from "../../../generator/backends/document/drawings/transitions.ts";
import { readTransitions } from "../../../generator/readers/document/drawings/transitions.ts";
import { expectNarrow, textAt, transitionsMeant, transitionsStated } from "./compare.ts";
import { deviceModel, machine } from "./ours.ts";

const picture = (list: readonly PlainTransition[]) => `\n${drawTransitions(list)?.join("\n")}\n`;

describe("the drawing of a machine", () => {
  it("shows the life of a socket", () =>
    expect(picture(machine("socket"))).toMatchInlineSnapshot(`
    "
    none       ---- socket -----------> created
    created    ---- connect ----------> active
    created    ---- bind -------------> bound
    bound      ---- listen -----------> listening
    bound      ---- connect-bound ----> active
    listening  ---- accept -----------> listening    (new: active)
    listening  ---- poll -------------> listening
    created    ---- release ----------> none
    bound      ---- release ----------> none
    listening  ---- release ----------> none
    active     ---- release ----------> none
    "
  `));
  it("shows a device model", () =>
    expect(picture(deviceModel)).toMatchInlineSnapshot(`
    "
    absent        ---- start ----------> running
    running       ---- insert ---------> pci-inserted
    pci-inserted  ---- insert-seen ----> running
    running       ---- remove ---------> pci-removed
    pci-removed   ---- remove-seen ----> running
    running       ---- usb-add --------> usb-added
    running       ---- usb-del --------> usb-deleted
    running       ---- save -----------> paused
    paused        ---- continue -------> running
    running       ---- destroy --------> absent
    paused        ---- destroy --------> absent
    pci-inserted  ---- destroy --------> absent
    pci-removed   ---- destroy --------> absent
    usb-added     ---- destroy --------> absent
    usb-deleted   ---- destroy --------> absent
    "
  `));

  it("is not made where words do not fit, or lead nowhere", () => {
    const one = { name: "go", from: ["a"], to: "b" };
    expect(drawTransitions([one])).toBeDefined();
    for (const wrong of [
      { name: "x".repeat(60) },
      { name: "-x" },
      { from: [] },
      { from: ["a", "a"] },
      { to: "a b" },
      { creates: "" },
    ])
      expect(drawTransitions([{ ...one, ...wrong }])).toBeUndefined();
    expect(drawTransitions([one, one])).toBeUndefined();
  });

  it("is refused with a problem where it contradicts itself", () => {
    const twice = ["a  ---- go ----> b", "a  ---- go ----> b"];
    const elsewhere = ["a  ---- go ----> b", "c  ---- go ----> d"];
    const apart = ["a  ---- go ----> b", "a  ---- do ----> b", "c  ---- go ----> b"];
    for (const lines of [twice, elsewhere, apart])
      expect(readTransitions(lines).problems).toHaveLength(1);
  });
});

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,14}$/);
const from = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });
const transition = fc.oneof(
  fc.record({ name, from, to: name }),
  fc.record({ name, from, to: name, creates: name }),
);
const transitions = fc.uniqueArray(transition, { selector: (t) => t.name, maxLength: 8 });

describe("any machine", () => {
  it("is read back as it was drawn, with places, if it fits", () => {
    let drawn = 0;
    fc.assert(
      fc.property(transitions, (list) => {
        const lines = drawTransitions(list);
        if (!lines) return;
        drawn++;
        expectNarrow(lines);
        const reading = readTransitions(lines);
        expect(reading.problems).toEqual([]);
        expect(transitionsStated(reading)).toEqual(transitionsMeant(list));
        for (const t of reading.transitions) {
          const at = [t.at.name, ...t.at.from, t.at.to, ...(t.at.creates ? [t.at.creates] : [])];
          expect(at.map((p) => textAt(lines, p))).toEqual([
            t.name,
            ...t.from,
            t.to,
            ...(t.creates === undefined ? [] : [t.creates]),
          ]);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
    expect(drawn).toBeGreaterThan(500);
  });
});
