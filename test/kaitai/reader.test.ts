import { describe, expect, it } from "vitest";
import { verifyText } from "../../generator/index.ts";
import { readKaitai } from "../../generator/readers/kaitai/read.ts";
import { compileOurs } from "../support/spec.ts";

const found = compileOurs().artifacts.find((a) => a.path === "kaitai/pvcalls.ksy");
if (!found) throw new Error("there is no description");
const artifact = found;

/** What is found in a changed description. */
async function findings(piece: string | RegExp, by: string): Promise<string[]> {
  const text = artifact.text.replace(piece, by);
  expect(text).not.toBe(artifact.text);
  return (await verifyText(artifact, "a.ksy", text)).diagnostics.map((d) => d.message);
}

describe("the reader of descriptions for Kaitai Struct", () => {
  it("adds up offsets along the fields, so that one size moves all that follows", async () => {
    const messages = await findings(/(id: pad1\n +size: )52/, "$148");
    for (const text of [
      "pad1 has the size 48",
      "out_cons is at 60",
      "ring_order is at 124",
      "indexes has the kaitai.size 128",
    ])
      expect(messages).toContainEqual(expect.stringContaining(text));
  });

  it.each([
    ["the byte order of all", "endian: le", "endian: be", "kaitai.number unsigned, 32 bits, big"],
    [
      "the byte order of one field",
      "type: u2be",
      "type: u2",
      "port has the kaitai.number unsigned, 16 bits, little",
    ],
    ["a formula", "1 << ring_order", "2 << ring_order", "kaitai.repeat 2 << ring_order"],
    [
      "a type that does not fill its field",
      "size: 28\n        type: socket_address",
      "size: 28\n        type: ipv4",
      "the field has 28 bytes, its type `ipv4` has 4",
    ],
    ["a number of an enumeration", "    10:\n", "    11:\n", "values.family.AF_INET6 is 11"],
    [
      "an id",
      "doc-ref: pvcalls.records.indexes.ref\n",
      "doc-ref: pvcalls.records.indexes.ret\n",
      "records.indexes.ret is at 132",
    ],
    ["a unit", "Unit: connection", "Unit: connections", "backlog has the unit connections"],
    [
      "keys in another order",
      "id: req_id\n        type: u4",
      "type: u4\n        id: req_id",
      "`id` has no meaning here",
    ],
    [
      "a key that is not ours",
      "type: u2be",
      "type: u2be\n        if: false",
      "`if` has no meaning here",
    ],
    ["a number as a text", "size: 56", 'size: "56"', "a whole number is expected here"],
    ["a number in another spelling", "size: 56", "size: 0x38", "a whole number is expected here"],
    ["a version that is a number", '"0.10"', "0.10", "a text is expected here"],
    [
      "an alias",
      "title: Xen PV Calls Protocol",
      "title: &a Xen PV Calls Protocol",
      "a text is expected here",
    ],
    ["a second document", /$/, "---\nmeta: {}\n", "multiple documents"],
  ])("notices %s", async (_, piece, by, message) => {
    expect(await findings(piece, by)).toContainEqual(expect.stringContaining(message));
  });

  it.each([
    "",
    "- a",
    "types: 5",
    "a: *b",
    "[".repeat(5_000),
    "types: {a: {seq: [{id: a, type: a}]}}",
    "enums: {a: {? [1] : 2}}",
    "\u0000: \ud800",
    "meta: !!js/function x",
    "types: {a: {seq: {a: b}, instances: []}}",
  ])("finds a problem in %j and never throws", (text) =>
    expect(
      readKaitai("a.ksy", text, { kind: "kaitai", file: "x.ksy" }).problems.length,
    ).toBeGreaterThan(0),
  );
});
