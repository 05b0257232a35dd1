import { describe, expect, it } from "vitest";
import { common, show } from "../../generator/layout/per-model.ts";
import { compileSmall, resolveSmall } from "../support/small.ts";

/** Offsets and size of a record, as people read them. */
function layout(sections: string, record = "r"): Record<string, string> {
  const found = resolveSmall(sections).records.find((r) => r.name === record);
  if (!found) throw new Error(`no record ${record}`);
  return {
    ...Object.fromEntries(found.fields.map((f) => [f.name, show(f.offset)])),
    size: show(found.size),
    align: show(found.align),
  };
}
const codes = (sections: string) => compileSmall(sections).diagnostics.map((d) => d.code);
const ONLY_I386_4 = "x86_64 8, i386 4, arm 8, aarch64 8, riscv64 8, ppc64 8, s390x 8";

describe("the layout of records", () => {
  it("follows from the order of the fields where it is stated", () => {
    expect(
      layout(
        "records: { r: { fields: { a: { type: uint8 }, b: { pad: 3 }, c: { type: uint32 }, d: " +
          "{ bytes: 8 } } } }",
      ),
    ).toEqual({ a: "0", b: "1", c: "4", d: "8", size: "16", align: "4" });
  });

  it("is that of each compiler where it is natural", () => {
    expect(
      layout(
        "records: { r: { layout: natural, fields: { a: { type: uint8 }, b: { type: uint64 }, " +
          "c: { type: uint16 } } } }",
      ),
    ).toEqual({
      a: "0",
      b: ONLY_I386_4,
      c: "x86_64 16, i386 12, arm 16, aarch64 16, riscv64 16, ppc64 16, s390x 16",
      size: "x86_64 24, i386 16, arm 24, aarch64 24, riscv64 24, ppc64 24, s390x 24",
      align: ONLY_I386_4,
    });
  });

  it("is refused where a compiler would leave a gap that is not stated", () => {
    expect(
      codes(
        "records: { r: { fields: { a: { type: uint8 }, b: { type: uint16 }, c: { type: uint8 " +
          "} } } }",
      ),
    ).toEqual(["PV401"]);
    expect(
      codes("records: { r: { fields: { a: { type: uint16 }, b: { type: uint8 } } } }"),
    ).toEqual(["PV402"]);
    expect(
      codes(
        "records: { r: { layout: natural, fields: { a: { type: uint8 }, b: { type: uint16 } } } }",
      ),
    ).toEqual([]);
  });

  it("has the differences of a natural record inside of a record around it", () => {
    const sections =
      "records: { n: { layout: natural, fields: { a: { type: uint32 }, b: { type: uint64 } } " +
      "}, r: { layout: natural, fields: { first: { type: uint32 }, n: { record: n }, last: { " +
      "type: uint32 } } } }";
    expect(layout(sections)).toMatchObject({
      n: ONLY_I386_4,
      last: "x86_64 24, i386 16, arm 24, aarch64 24, riscv64 24, ppc64 24, s390x 24",
    });
  });

  it("aligns padding that is declared as 64 bits as each model aligns 64 bits", () => {
    expect(
      layout(
        "records: { r: { layout: natural, fields: { a: { type: uint32 }, p: { pad: 8, as: " +
          "uint64 } } } }",
      ).p,
    ).toBe(ONLY_I386_4);
  });

  it("multiplies arrays, and leaves the end open where the count is only known at run time", () => {
    const sections =
      "records: { e: { fields: { a: { type: uint32 } } }, r: { fields: { n: { type: uint32 }, " +
      "three: { record: e, count: 3 }, rest: { record: e, count: n } } } }";
    const protocol = resolveSmall(sections);
    const fields = protocol.records.find((r) => r.name === "r")?.fields;
    expect(layout(sections)).toEqual({ n: "0", three: "4", rest: "16", size: "16", align: "4" });
    expect(fields?.map((f) => [f.open, f.count])).toEqual([
      [false, ""],
      [false, "3"],
      [true, "n"],
    ]);
  });

  it("takes a count that depends on the field's own offset, for an array that fills a page", () => {
    const sections =
      "records: { r: { fields: { a: { type: uint32 }, rest: { type: uint32, count: (page_size " +
      "- offsetof(rest)) / 4 } } } }";
    expect(layout(sections)).toEqual({ a: "0", rest: "4", size: "4096", align: "4" });
  });

  it("does not take a mistake in a count for an open end", () => {
    expect(codes("records: { r: { fields: { rest: { type: uint32, count: 1 / 0 } } } }")).toEqual([
      "PV410",
    ]);
    expect(
      codes("records: { r: { fields: { rest: { type: uint32, count: sizeof(r) } } } }"),
    ).toEqual(["PV307"]);
    expect(
      codes(
        "records: { r: { fields: { a: { type: uint32, count: offsetof(b) }, b: { type: uint32 " +
          "} } } }",
      ),
    ).toEqual(["PV307"]);
  });

  it("gives alternatives the room of the largest, or what is stated", () => {
    const sections = (size: string) =>
      `values: { k: { members: { s: { is: 0 }, l: { is: 1 } } } }
records: { s: { fields: { a: { type: uint32 } } }, l: { fields: { a: { bytes: 12 } } },
    r: { fields: { k: { type: uint32, values: k }, v: { variant: { by: k, cases: { s: s,
    l: l }${size} } } } } }`;
    expect(layout(sections(""))).toEqual({ k: "0", v: "4", size: "16", align: "4" });
    expect(layout(sections(", size: 20"))).toEqual({ k: "0", v: "4", size: "24", align: "4" });
    expect(codes(sections(", size: 18"))).toContain("PV402");
    expect(codes(sections(", size: 8"))).toContain("PV404");
  });
});

describe("a number for each data model", () => {
  it("is one number if all agree", () => {
    expect(
      common(
        new Map([
          ["a", 1n],
          ["b", 1n],
        ]),
      ),
    ).toBe(1n);
    expect(
      common(
        new Map([
          ["a", 1n],
          ["b", 2n],
        ]),
      ),
    ).toBeUndefined();
    expect(
      show(
        new Map([
          ["a", 1n],
          ["b", 2n],
        ]),
      ),
    ).toBe("a 1, b 2");
  });
});
