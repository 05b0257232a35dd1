import { describe, expect, it } from "vitest";
import { protocols, type RecordDescription } from "../../generated/typescript/src/messages.ts";
import * as g from "../../generated/typescript/src/pvcalls.ts";
import { compileOurs } from "../support/spec.ts";

const all = protocols.flatMap((p) => [
  ...p.records,
  ...p.messages.flatMap((m) => [m, ...(m.commands?.messages ?? [])]),
]);
const facts = new Map(
  compileOurs().sources.flatMap((s) =>
    [...s.facts].map((f) => [`${f.subject} ${f.property}`, f.value] as const),
  ),
);

/** Zeros with the number of the command, if it is one's message. */
function blank(r: RecordDescription): Uint8Array {
  const bytes = new Uint8Array(r.size);
  const by = r.fields.find((f) => f.kind === "command");
  if (r.command && by)
    new DataView(bytes.buffer).setUint32(by.offset, Number(r.command.number), true);
  return bytes;
}

it("the table has every record and every message, each function once", () => {
  const functions = Object.keys(g).filter((name) => /^(?:decode|encode)/.test(name));
  expect(all.flatMap((r) => [`decode${r.type}`, `encode${r.type}`]).sort()).toEqual(
    functions.sort(),
  );
  for (const r of all)
    expect([r.decode, r.encode]).toEqual(
      [`decode${r.type}`, `encode${r.type}`].map(
        (name) => (g as unknown as Record<string, unknown>)[name],
      ),
    );
});

describe.each(all.map((r) => [r.id, r] as const))("%s", (id, r) => {
  it("has the size and the places that the specification states", () => {
    if (!r.command) expect(String(r.size)).toBe(facts.get(`${id} size`));
    for (const f of r.fields) expect(String(f.offset), f.id).toBe(facts.get(`${f.id} offset`));
  });

  it("says what each byte is, once", () => {
    const bytes = [...r.fields, ...r.padding].flatMap((p) =>
      Array.from({ length: p.size }, (_, i) => p.offset + i),
    );
    expect(bytes.sort((a, b) => a - b)).toEqual(Array.from({ length: r.size }, (_, i) => i));
  });

  it("has the names and the kinds of what its functions give and take", () => {
    const value = r.decode(blank(r)) as Record<string, unknown>;
    if (id === "pvcalls.records.indexes")
      expect(r.sizeOf({ ...value, ring_order: 2, ref: [1, 2, 3, 4] })).toBe(r.size + 16);
    else expect(r.sizeOf(value)).toBe(r.size);
    if (r.choice || r.commands) return;
    expect(Object.keys(value)).toEqual(r.fields.map((f) => f.name));
    const kinds = {
      number: "number",
      text: "string",
      numbers: "object",
      bytes: "object",
      record: "object",
      command: "string",
    };
    for (const f of r.fields)
      expect(typeof value[f.name], f.name).toBe(
        f.kind === "number" && f.bits === 64 ? "bigint" : kinds[f.kind],
      );
    expect(value).toMatchObject(
      Object.fromEntries(
        r.fields.filter((f) => f.kind === "command").map((f) => [f.name, r.command?.name]),
      ),
    );
  });
});

it(
  "messages of commands and alternatives of records are told apart by what stands in their " +
    "field",
  () => {
    for (const r of all) {
      for (const c of r.commands?.messages ?? [])
        expect(c.decode(blank(c))).toEqual(r.decode(blank(c)));
      for (const c of r.choice?.cases ?? []) {
        const bytes = new Uint8Array(r.size);
        const by = r.fields.find((f) => f.name === r.choice?.by);
        new DataView(bytes.buffer).setUint16(by?.offset ?? -1, Number(c.number), true);
        expect(r.decode(bytes)).toEqual(c.record.decode(bytes));
      }
    }
    expect(all.filter((r) => r.commands || r.choice).length).toBeGreaterThanOrEqual(3);
  },
);

it("numbers have names where the specification names them, errors too", () => {
  const [response] = protocols.flatMap((p) => p.messages.filter((m) => m.kind === "response"));
  const meaning = (name: string) => response?.fields.find((f) => f.name === name)?.meanings;
  expect(meaning("cmd")).toEqual({ kind: "enumeration", encoded: "number", names: g.Command });
  expect(meaning("ret")).toMatchObject({
    kind: "errors",
    success: 0,
    names: { ETIMEDOUT: -110, ENOTSUP: -524 },
  });
});
