import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { protocols as table } from "../../generated/typescript/src/messages.ts";
import * as pvcalls from "../../generated/typescript/src/pvcalls.ts";
import { compile, type ResolvedProtocol } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { compileOdd } from "../support/odd.ts";
import { Random } from "../support/random.ts";
import { compileOurs } from "../support/spec.ts";
import { importTypeScript, type Made } from "../support/typescript.ts";
import { hex } from "../typescript/vectors.ts";
import { asPackage, interpreted } from "./interpreter.ts";
import { randomProtocol } from "./random-protocol.ts";
import { Runner, vectorsIn } from "./run.ts";

const COMPILATIONS = {
  pvcalls: compileOurs(),
  demo: compileMadeUp(),
  odd: compileOdd(),
  chance: compile([
    ...specFiles(ROOT, "xen"),
    { path: "spec/chance/protocol.yaml", text: randomProtocol(3) },
  ]),
};
type Name = keyof typeof COMPILATIONS;
const NAMES = Object.keys(COMPILATIONS) as Name[];
const made = new Map<Name, Made>();

beforeAll(async () => {
  for (const name of NAMES)
    made.set(
      name,
      name === "pvcalls"
        ? (pvcalls as Made)
        : await importTypeScript(COMPILATIONS[name].artifacts, name),
    );
}, 120_000);

const protocolOf = (name: Name): ResolvedProtocol =>
  COMPILATIONS[name].protocols.find((p) => p.name === name) ?? expect.fail(name);

/** What a function gives, or every word of what it refuses. */
function outcome(f: () => unknown): object {
  try {
    return { gives: f() };
  } catch (e) {
    const { name, code, path, offset, expected, message } = e as pvcalls.WireError;
    if (name !== "WireError") throw e;
    return { code, path, offset, expected, message };
  }
}

describe.each(NAMES)("what decode and encode know of %s", (name) => {
  const { messages } = vectorsIn(COMPILATIONS[name].artifacts, name);

  it("does what every vector says", () => {
    const runner = new Runner(protocolOf(name), asPackage(protocolOf(name)));
    expect(
      messages.flatMap((m) =>
        m.cases.flatMap((v) => runner.problems(m.id, v).map((p) => `${m.id}, ${v.name}: ${p}`)),
      ),
    ).toEqual([]);
    expect(messages.flatMap((m) => m.cases).length).toBeGreaterThanOrEqual(100);
  });

  it("says of any bytes what the generated package says, word for word", () => {
    const random = new Random(7);
    const ours = asPackage(protocolOf(name));
    const theirs = made.get(name) ?? expect.fail("no package");
    const samples = new Map(messages.map((m) => [m.id, m.cases.map((c) => hex(c.bytes ?? ""))]));
    let compared = 0;
    for (const r of interpreted(protocolOf(name)))
      for (const sample of samples.get(r.id) ?? [])
        for (const bytes of [sample, random.bytes(sample.length)])
          for (const strict of [false, true]) {
            const decode = (of: Made) => outcome(() => of[`decode${r.type}`](bytes, { strict }));
            const mine = decode(ours);
            compared++;
            if (!isDeepStrictEqual(mine, decode(theirs)))
              expect(mine, `${r.id} ${Buffer.from(bytes).toString("hex")}`).toEqual(decode(theirs));
            if (!("gives" in mine)) continue;
            const encode = (of: Made) => outcome(() => of[`encode${r.type}`](mine.gives));
            expect(encode(ours), r.id).toEqual(encode(theirs));
            const sized = `sizeOf${r.type}`;
            if (theirs[sized])
              expect(outcome(() => ours[sized](mine.gives))).toEqual(
                outcome(() => theirs[sized](mine.gives)),
              );
          }
    expect(compared).toBeGreaterThanOrEqual(400);
  });
});

it("has the same names, ids, places and meanings as the table of the generated package", () => {
  const plain = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (key, v) =>
        typeof v === "bigint" || typeof v === "number" ? String(v) : key === "kind" ? String(v) : v,
      ),
    );
  const theirs = table.flatMap((p) => [
    ...p.messages.flatMap((m) => [m, ...(m.commands?.messages ?? [])]),
    ...p.records,
  ]);
  const sorted = (list: readonly object[]) =>
    plain([...list].sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1)));
  expect(sorted(interpreted(protocolOf("pvcalls")))).toEqual(sorted(theirs));
});
