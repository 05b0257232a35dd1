import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as g from "../../generated/typescript/src/pvcalls.ts";
import { CODECS, CONNECT, codec, orRefused, REQUESTS, RESPONSES } from "./vectors.ts";

const offsets = fc.oneof(
  fc.integer({ min: -5, max: 140 }),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 2 ** 32, -1),
  fc.constant(undefined),
);

/**
 * Bytes that get further than chance lets them: with numbers of commands, families and orders where
 * these stand.
 */
const plausible = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 12 }),
    fc.uint8Array({ maxLength: 140 }),
  )
  .map(([cmd, family, b]) => {
    if (b.length > 7) b.set([cmd, 0, 0, 0], 4);
    if (b.length > 17) b.set([family, 0], 16);
    return b;
  });
const pages = fc
  .tuple(fc.integer({ min: 0, max: 13 }), fc.uint8Array({ minLength: 132, maxLength: 4096 }))
  .map(([order, b]) => {
    b.set([order, 0, 0, 0], 128);
    return b;
  });
const bytes = fc.oneof(fc.uint8Array({ maxLength: 140 }), plausible, pages);

const odd = fc.oneof(
  fc.anything({ withBigInt: true }),
  fc.constantFrom(
    -1,
    2 ** 32,
    1.5,
    Number.NaN,
    -1n,
    2n ** 64n,
    "1",
    null,
    undefined,
    Symbol("x"),
    () => 1,
  ),
);

const getters = (view: object) =>
  Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(view))).flatMap(
    ([name, d]) => (d.get ? [name] : []),
  );

describe.each(CODECS.map((c) => [c.name, c] as const))(
  "%s",
  (name, { decode, encode, size, View }) => {
    it(
      "gives a value or a refusal, whatever the bytes and the offset are; what strict decoding " +
        "takes is encoded to the same bytes",
      () => {
        fc.assert(
          fc.property(bytes, offsets, fc.boolean(), (b, offset, strict) => {
            const before = b.slice();
            const read = orRefused(() => decode(b, { offset, strict }));
            expect(b).toStrictEqual(before);
            if (read && strict) {
              const length =
                name === "Indexes" ? g.sizeOfIndexes(read.value as unknown as g.Indexes) : size;
              expect(encode(read.value)).toStrictEqual(
                b.slice(offset ?? 0, (offset ?? 0) + length),
              );
            }
            const again = read && !strict && orRefused(() => encode(read.value));
            if (again) expect(decode(again.value)).toStrictEqual(read.value);
            const view = orRefused(() => new View(b, offset));
            if (view) for (const getter of getters(view.value)) orRefused(() => view.value[getter]);
          }),
          { numRuns: 700 },
        );
      },
    );

    it("gives bytes or a refusal, whatever the value is", () => {
      fc.assert(
        fc.property(
          fc.anything({ withBigInt: true, withTypedArray: true, withNullPrototype: true }),
          (value) => void orRefused(() => encode(value)),
        ),
        { numRuns: 300 },
      );
    });
  },
);

describe("messages", () => {
  it("of unknown commands come back byte for byte", () => {
    for (const { decode, encode, size } of [codec("Request"), codec("Response")])
      fc.assert(
        fc.property(fc.uint8Array({ minLength: size, maxLength: size }), (b) => {
          b[6] = 1;
          const value = decode(b);
          expect(value.cmd).toBe("unknown");
          expect(encode(value)).toStrictEqual(b);
        }),
      );
  });

  it("with one odd property are refused or fit, and nothing outside their place is touched", () => {
    for (const [{ encode, size }, value] of [
      ...REQUESTS.map(([, v]) => [codec("Request"), v] as const),
      ...RESPONSES.map(([, v]) => [codec("Response"), v] as const),
    ])
      for (const k of Object.keys(value))
        fc.assert(
          fc.property(odd, fc.integer({ min: 0, max: 300 }), (x, offset) => {
            const page = new Uint8Array(200).fill(0xaa);
            orRefused(() => encode({ ...value, [k]: x }, page, { offset }));
            expect(page.every((y, i) => y === 0xaa || (i >= offset && i < offset + size))).toBe(
              true,
            );
          }),
          { numRuns: 100 },
        );
    for (const k of ["family", "port", "address"])
      fc.assert(
        fc.property(
          odd,
          (x) =>
            void orRefused(() =>
              codec("Request").encode({ ...CONNECT, addr: { ...CONNECT.addr, [k]: x } }),
            ),
        ),
      );
  });
});

describe("addresses", () => {
  it("become text and back", () => {
    fc.assert(fc.property(fc.nat(0xffffffff), (a) => g.parseIpv4(g.formatIpv4(a)) === a));
  });

  it.each([
    "",
    "1.2.3",
    "1.2.3.4.5",
    "1..2.3",
    "256.1.1.1",
    "1.2.3.4 ",
    "01.2.3.4",
    "1.2.3.",
    ".1.2.3",
    "1.2.3.4444444444444",
    "a.b.c.d",
    "1.2.3.-4",
  ])("are not %j", (text) => {
    expect(g.parseIpv4(text)).toBe(-1);
  });
});
