import { expect, it } from "vitest";
import { compileSmall } from "../support/small.ts";
import { findings, inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { marks } from "./marks.ts";
import { exchanges, mutants, withoutCComments } from "./mutants.ts";

const OURS = /^c\//;

/**
 * What the real protocols lack: a layout that differs between machines, flags, a name with a number
 * in it.
 */
const SMALL = `
c: { prefix: small, version-macro: SMALL_VERSION, symbols: { nodes.home.ring: SMALL_RING,
    nodes.home.ring.*: "SMALL_{NAME}_RING", layout_check: small_probe } }
outputs: { linux: { license: MIT, holders: [Somebody] } }
levels: { queue: { index: queue, first: 0, doc: A queue. } }
directories:
  home: { path: "/home/{queue}", notation: "~", owner: frontend, readers: [],
    tags: [], doc: The home. }
nodes:
  home:
    ring: { name: "queue-{queue}/ring", level: queue, value: uint32,
      words: { none: { is: 0 }, one: { is: 1 } }, writer: frontend, readers: [], when: always,
      doc: A ring. }
values:
  flag: { kind: flags, doc: Flags., members: { low: { bit: 0 }, high: { bit: 31 } } }
  step: { doc: Steps., members: { down: { is: -1 }, up: { is: 1 } } }
records:
  old: { layout: natural, doc: A record of old., fields: { first: { type: uint32 },
      wide: { type: uint64 } } }
`;

it.each([
  ["our protocols", () => promising(OURS), 18_000],
  [
    "a protocol with what ours lack",
    () => compileSmall(SMALL).artifacts.filter((a) => a.promise && OURS.test(a.path)),
    650,
  ],
] as const)(
  "every mutant of the C that goes with the headers of %s is reported",
  async (whose, artifacts, floor) => {
    const mutation = new Mutation(`C for drivers of ${whose}`);
    for (const artifact of artifacts()) {
      const { text } = artifact;
      expect(await findings({ artifact, text }), artifact.path).toBe(0);
      expect(text).not.toMatch(/NODE_HOME|struct small_layout_check/);
      const code = withoutCComments(text);
      for (const list of [mutants(text, code), exchanges(text, code), marks(text, code)])
        await mutation.try(artifact, list, inWholeFile(artifact));
    }
    await mutation.finish(floor);
  },
  TIMEOUT,
);
