import fc from "fast-check";
import { expect, it } from "vitest";
import { verifyText } from "../../generator/index.ts";
import { compileSmall } from "../support/small.ts";

/**
 * Records are made at random. What passes as a specification is printed as C and read back by the
 * reader, which lays structs out by itself as compilers do: both must agree on every offset and
 * size, for every data model.
 */
const scalar = fc
  .constantFrom("uint8", "uint16", "uint32", "uint64", "int8", "int64", "be16", "be64", "grant_ref")
  .map((type) => ({ type }));
const small = fc.integer({ min: 1, max: 9 });
const FIXED = ["uint64", "uint32", "uint16", "uint8"].flatMap((type) => [
  { type },
  { type, count: 2 },
]);

/** A field; `earlier` are the records that it may hold. */
const field = (earlier: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: scalar },
    fc.record({ type: fc.constantFrom("uint8", "uint32", "uint64"), count: small }),
    fc.record({ bytes: small }),
    fc.record({ pad: small }),
    fc.constantFrom({ pad: 4, as: "uint32" }, { pad: 8, as: "uint64" }, ...FIXED),
    ...(earlier.length === 0
      ? []
      : [
          fc.record({ record: fc.constantFrom(...earlier) }),
          fc.record({ record: fc.constantFrom(...earlier), count: small }),
          fc.record({
            variant: fc.record({
              by: fc.constant("kind"),
              cases: fc.record({
                one: fc.constantFrom(...earlier),
                two: fc.constantFrom(...earlier),
              }),
            }),
          }),
          fc.record({
            variant: fc.record({
              by: fc.constant("kind"),
              cases: fc.record({ one: fc.constantFrom(...earlier) }),
              size: fc.integer({ min: 4, max: 64 }),
            }),
          }),
        ]),
  );
const record = (i: number) => {
  const earlier = Array.from({ length: i }, (_, n) => `r${n}`);
  const fields = fc
    .array(field(earlier), { minLength: 1, maxLength: 5 })
    .map((list) =>
      Object.fromEntries([
        ["kind", { type: "uint64", values: "kind" }],
        ...list.map((f, n) => [`f${n}`, f] as const),
      ]),
    );
  return fc.record({ layout: fc.constantFrom("natural", "natural", "natural", "stated"), fields });
};
const specification = fc.tuple(record(0), record(1), record(2), record(3)).map((records) => ({
  values: { kind: { members: { one: { is: 1 }, two: { is: 2 } } } },
  records: Object.fromEntries(records.map((r, i) => [`r${i}`, r])),
  c: { prefix: "small", "version-macro": "SMALL_VERSION" },
  outputs: { linux: { license: "MIT", holders: ["nobody"] } },
}));

it("offsets and sizes are those of compilers, for any records that are accepted", async () => {
  let accepted = 0;
  let differing = 0;
  await fc.assert(
    fc.asyncProperty(specification, async (data) => {
      const { ok, artifacts, diagnostics } = compileSmall(JSON.stringify(data));
      if (!ok) {
        expect(["PV401", "PV402", "PV404"]).toEqual(
          expect.arrayContaining(diagnostics.map((d) => d.code)),
        );
        return;
      }
      accepted++;
      const header = artifacts.find((a) => a.path.endsWith("small.h"));
      if (!header) throw new Error("no header");
      const { diagnostics: findings, verified } = await verifyText(header, "small.h", header.text);
      expect(findings.map((d) => d.message)).toEqual([]);
      expect(verified).toBeGreaterThan(20);
      if (header.promise?.facts.some((f) => f.property === "size" && f.value.includes("i386")))
        differing++;
    }),
    { seed: 1, numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(80);
  expect(differing).toBeGreaterThan(20);
});
