import { describe, expect, it } from "vitest";
import { verifyText } from "../../generator/index.ts";
import { artifactText, compileSmall } from "../support/small.ts";

const compilation = compileSmall(`
constants:
  all: { is: 0xffffffffffffffff }
  odd: { is: 9007199254740993 }
  less: { is: all - 1 }
values:
  label:
    members:
      largest: { is: 0xffffffffffffffff }
      positive: { is: 0x7fffffffffffffff }
      odd: { is: 9007199254740993 }
  flag:
    kind: flags
    members:
      top: { bit: 63 }
records:
  header:
    fields:
      label: { type: uint64, values: label, doc: What it is. }
      flags: { type: uint64, values: flag, encoded: mask, doc: How it is. }
c: { prefix: small, version-macro: SMALL_VERSION }
outputs: { xen: { license: MIT, holders: [nobody] } }
`);

describe("a number of 64 bits is exact", () => {
  it("in a model without findings", () => expect(compilation.diagnostics).toEqual([]));

  it("in the facts", () => {
    const facts = compilation.sources.find((s) => s.protocol.name === "small")?.facts;
    const number = (subject: string) => facts?.get(subject, "number")?.value;
    expect(number("small.constants.all")).toBe("18446744073709551615");
    expect(number("small.constants.less")).toBe("18446744073709551614");
    expect(number("small.constants.odd")).toBe("9007199254740993");
    expect(number("small.values.label.largest")).toBe("18446744073709551615");
    expect(number("small.values.flag.top")).toBe("9223372036854775808");
  });

  it("in the JSON data, as a string of digits where JSON's numbers are not exact", () => {
    const data = JSON.parse(artifactText(compilation, "data/small/resolved.json")) as {
      constants: { value: unknown }[];
      values: { members: { value: unknown }[] }[];
    };
    expect(data.constants.map((c) => c.value)).toEqual([
      "18446744073709551615",
      "9007199254740993",
      "18446744073709551614",
    ]);
    expect(data.values.map((v) => v.members.map((m) => m.value))).toEqual([
      ["18446744073709551615", "9223372036854775807", "9007199254740993"],
      ["9223372036854775808"],
    ]);
  });

  it("in the C header, in a form that C takes for a number", () => {
    const header = artifactText(compilation, "small.h");
    expect(header).toContain("#define SMALL_LABEL_LARGEST  0xffffffffffffffff\n");
    expect(header).toContain("#define SMALL_LABEL_POSITIVE 9223372036854775807\n");
    expect(header).toContain("#define SMALL_LABEL_ODD      9007199254740993\n");
    expect(header).toContain("#define SMALL_FLAG_TOP 0x8000000000000000\n");
  });

  it("in the tables", () => {
    const table = artifactText(compilation, "tables/small/values.md");
    for (const n of [
      "18446744073709551615",
      "9223372036854775807",
      "9007199254740993",
      "9223372036854775808",
    ])
      expect(table).toContain(`| ${n} |`);
  });

  it("when it is read back", async () => {
    for (const artifact of compilation.artifacts)
      expect((await verifyText(artifact, artifact.path, artifact.text)).diagnostics).toEqual([]);
  });

  it("when the header says the neighbouring number", async () => {
    const header = compilation.artifacts.find((a) => a.path.endsWith("small.h"));
    if (!header) throw new Error("no header");
    const { diagnostics } = await verifyText(
      header,
      "small.h",
      header.text.replace("9007199254740993", "9007199254740992"),
    );
    expect(diagnostics.map((d) => [d.code, d.message])).toEqual([
      ["PV601", expect.stringContaining("9007199254740992")],
    ]);
  });
});
