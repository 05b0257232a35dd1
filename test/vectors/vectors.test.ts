import { Ajv } from "ajv";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as pvcalls from "../../generated/typescript/src/pvcalls.ts";
import type { Vector } from "../../generator/backends/data/vectors/schema.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { compileOdd } from "../support/odd.ts";
import { compileOurs } from "../support/spec.ts";
import { importTypeScript, type Made } from "../support/typescript.ts";
import { hex, REQUESTS, RESPONSES } from "../typescript/vectors.ts";
import { changes } from "./changes.ts";
import { Runner, vectorsIn } from "./run.ts";
import { toJson } from "./values.ts";

/**
 * Protocols with vectors: our own, one that uses every part of the language, and one in network
 * order with odd names.
 */
const COMPILATIONS = {
  pvcalls: compileOurs(),
  demo: compileMadeUp(),
  odd: compileOdd(),
};
const NAMES = Object.keys(COMPILATIONS) as (keyof typeof COMPILATIONS)[];
const files = NAMES.map((name) => vectorsIn(COMPILATIONS[name].artifacts, name));
const messages = files.flatMap((v) => v.messages.map((m) => ({ protocol: v.protocol, ...m })));
const ours = messages.filter((m) => m.protocol === "pvcalls");
const runners = new Map<string, Runner>();

beforeAll(async () => {
  for (const name of NAMES) {
    const { protocols, artifacts } = COMPILATIONS[name];
    const protocol = protocols.find((p) => p.name === name);
    if (protocol)
      runners.set(
        name,
        new Runner(
          protocol,
          name === "pvcalls" ? (pvcalls as Made) : await importTypeScript(artifacts, name),
        ),
      );
  }
}, 120_000);

/** What is wrong with a vector of a message, as the generated TypeScript sees it. */
const problems = (protocol: string, id: string, v: Vector): readonly string[] =>
  runners.get(protocol)?.problems(id, v) ?? ["no package"];

describe("the generated TypeScript does what each vector says", () => {
  it.each(messages)("$id", ({ protocol, id, cases }) => {
    expect(cases.flatMap((v) => problems(protocol, id, v).map((p) => `${v.name}: ${p}`))).toEqual(
      [],
    );
  });

  it("and has vectors for everything that it can encode", () => {
    for (const [name, runner] of runners)
      expect([...runner.ids].sort(), name).toEqual(
        messages.flatMap((m) => (m.protocol === name ? [m.id] : [])).sort(),
      );
    expect([...runners.keys()]).toEqual(NAMES);
  });
});

describe("the vectors", () => {
  it.each(messages)("of $id are of all kinds, each with a name of its own", ({ cases }) => {
    expect(new Set(cases.map((c) => c.kind))).toEqual(
      new Set(["minimum", "maximum", "typical", "hostile"]),
    );
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });

  it("are many, of every direction and with every kind of refusal", () => {
    const cases = messages.flatMap((m) => m.cases);
    expect(ours.length).toBeGreaterThanOrEqual(15);
    expect(ours.flatMap((m) => m.cases).length).toBeGreaterThanOrEqual(560);
    expect(cases.length).toBeGreaterThanOrEqual(900);
    expect(new Set(cases.map((c) => c.direction))).toEqual(new Set(["both", "decode", "encode"]));
    const codes = (of: "error" | "strict") => new Set(cases.flatMap((c) => c[of]?.code ?? []));
    expect(codes("error")).toEqual(
      new Set(["short", "command", "type", "range", "length", "condition", "enumerator"]),
    );
    expect(codes("strict")).toEqual(new Set(["condition", "enumerator", "padding", "short"]));
  });

  it("are as their schema says, which refuses other keys", () => {
    const validate = new Ajv().compile(
      JSON.parse(
        COMPILATIONS.pvcalls.artifacts.find((a) => a.path === "schema/vectors.schema.json")?.text ??
          "null",
      ),
    );
    for (const file of files) expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    const [first, ...rest] = files[0]?.messages ?? [];
    const wrong = {
      ...files[0],
      messages: [{ ...first, cases: [{ ...first?.cases[0], kind: "other" }] }, ...rest],
    };
    expect(validate(wrong)).toBe(false);
    expect(validate({ ...files[0], more: 1 })).toBe(false);
  });

  it("have the indexes page in every order that it can have", () => {
    const { cases = [] } = ours.find((m) => m.id === "pvcalls.records.indexes") ?? {};
    const sizes = new Map(
      cases.flatMap((c) =>
        c.direction === "both" ? [[c.value?.ring_order, (c.bytes ?? "").length / 2] as const] : [],
      ),
    );
    expect(sizes).toEqual(
      new Map(Array.from({ length: 9 }, (_, i) => [i + 1, 132 + 4 * 2 ** (i + 1)])),
    );
  });
});

describe("the examples of the specification", () => {
  const typical = ours.flatMap((m) =>
    m.cases.filter((c) => c.kind === "typical").map((c) => ({ record: m.record, ...c })),
  );

  it.each([
    ...REQUESTS.map((r) => ["request", ...r] as const),
    ...RESPONSES.map((r) => ["response", ...r] as const),
  ])("have the bytes that were laid out by hand: %s %s", (record, digits, value) => {
    const bytes = Buffer.from(hex(digits)).toString("hex");
    const found = typical.filter((c) => c.record === record && c.bytes === bytes);
    expect(found.map((c) => c.value)).toEqual([toJson(value)]);
  });

  it("stand among the vectors, all of them", () => {
    const examples =
      COMPILATIONS.pvcalls.protocols.find((p) => p.name === "pvcalls")?.examples ?? [];
    expect(examples.length).toBeGreaterThanOrEqual(19);
    for (const e of examples)
      expect(typical.filter((c) => c.name === e.name && c.bytes === e.bytes)).toHaveLength(1);
  });
});

describe("the comparison notices", () => {
  it("each single change of what a vector expects", () => {
    let tried = 0;
    for (const { protocol, id, cases } of messages) {
      for (const v of cases) {
        for (const { what, vector } of changes(v)) {
          tried++;
          if (problems(protocol, id, vector).length === 0)
            expect.fail(`${id}, ${v.name}: nobody notices ${what}`);
        }
      }
    }
    expect(tried).toBeGreaterThanOrEqual(4000);
  });

  it("any other byte in a vector of both directions", () => {
    const both = messages.flatMap((m) =>
      m.cases.flatMap((v) => (v.direction === "both" ? [{ ...m, v }] : [])),
    );
    fc.assert(
      fc.property(
        fc.nat(both.length - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (i, place, bits) => {
          const { protocol, id, v } = both[i] ?? expect.fail("no vector");
          const bytes = hex(v.bytes ?? "");
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ bits;
          expect(
            problems(protocol, id, { ...v, bytes: Buffer.from(bytes).toString("hex") }),
          ).not.toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
