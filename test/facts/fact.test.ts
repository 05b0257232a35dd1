import { describe, expect, it } from "vitest";
import { startOf } from "../../generator/diagnostics/span.ts";
import { FactSet } from "../../generator/facts/fact.ts";
import { factsOf } from "../../generator/facts/model.ts";
import { resolveSmall } from "../support/small.ts";

const fact = (value: string) => ({
  subject: "demo.records.one",
  property: "size",
  value,
  span: startOf("spec/demo/protocol.yaml"),
});

describe("a set of facts", () => {
  it("holds a fact once, and refuses a second value of it", () => {
    const facts = new FactSet([fact("4"), fact("4")]);
    expect(facts.size).toBe(1);
    expect(() => facts.add(fact("8"))).toThrow("demo.records.one has the size 4, and also 8");
  });

  it("has the number of elements and the formula that it follows from", () => {
    const p = resolveSmall(`constants: { two: { is: 2, doc: Two. } }
records: { row: { doc: A row., fields: { cells: { type: uint32, count: two + 1, doc: Cells. } } } }
`);
    if (!p) throw new Error("it is resolved");
    const about = factsOf(p).about("small.records.row.cells");
    expect(about.find((f) => f.property === "count")?.value).toBe("3");
    expect(about.find((f) => f.property === "count.is")?.value).toBe("two + 1");
  });
});
