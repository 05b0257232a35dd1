import { describe, expect, it } from "vitest";
import { protocolModule } from "../../generator/backends/typescript/protocol.ts";
import { moduleOf } from "../../generator/layout/messages/messages.ts";
import { resolveSmall } from "../support/small.ts";

const record = (must: readonly string[]) => `records:
  message:
    doc: A message.
    fields:
      length: { type: uint32, doc: the length, must: ${JSON.stringify(must)} }
      other: { type: uint32, doc: another number }
`;

const conditionsOf = (...must: readonly string[]) =>
  resolveSmall(record(must))?.records[0]?.fields[0]?.conditions.map((c) => ({
    limits: c.limits.map((l) => `${l.op} ${l.value}`),
    rest: c.rest.length,
  }));

describe("conditions of a field", () => {
  it.each([
    ["length <= 2", ["<= 2"]],
    ["2 >= length", ["<= 2"]],
    ["3 > length", ["< 3"]],
    ["1 == length", ["== 1"]],
    ["0 != length", ["!= 0"]],
    ["1 + 1 >= length", ["<= 2"]],
    ["length >= 1 && 2 >= length", [">= 1", "<= 2"]],
  ])("mean the same from both sides, and one by one where all have to hold: %s", (must, limits) => {
    expect(conditionsOf(must)).toEqual([{ limits, rest: 0 }]);
  });

  it("are left to programs as far as they compare with what is not known", () => {
    expect(conditionsOf("length <= other", "length >= 1 && length <= other")).toEqual([
      { limits: [], rest: 1 },
      { limits: [">= 1"], rest: 1 },
    ]);
  });

  it("are checked by the generated code in each spelling, and by what is said of them", () => {
    const text = (must: string) => {
      const p = resolveSmall(record([must]));
      return p ? protocolModule(moduleOf(p)) : "";
    };
    const checks = (must: string) => text(must).match(/if \(value\.length .*\)/g);
    expect(checks("2 >= length")).toEqual(checks("length <= 2"));
    expect(checks("length >= 1 && 2 >= length")).toEqual([
      ...(checks("length >= 1") ?? []),
      ...(checks("length <= 2") ?? []),
    ]);
    expect(checks("length <= 2")).toHaveLength(1);
    expect(text("2 >= length")).not.toContain("not checked here");
    expect(text("length <= other")).toContain("`length <= other` (not checked here)");
    expect(text("length >= 1 && length <= other")).toContain("(not all of it checked here)");
  });
});
