import { beforeAll, describe, expect, it } from "vitest";
import { compileOdd } from "../support/odd.ts";
import { importTypeScript, type Made } from "../support/typescript.ts";

let made: Made;

beforeAll(async () => {
  made = await importTypeScript(compileOdd().artifacts, "odd");
}, 60_000);

describe("a protocol of odd names and shapes", () => {
  it("keeps names apart that are taken", () => {
    expect(made.Command).toEqual({ unknown: 1, "other-thing": 2, default: 3 });
    expect(made.ARRAY).toBe(1n << 70n);
    expect([made.REQUEST_SIZE, made.REQUEST_SIZE_, made.WireError_]).toEqual([40, 5, { a: 1 }]);
    expect(made.broken).toBeUndefined();
  });

  it("encodes and decodes each message, and one of no command", () => {
    const gaps = { small: 1, wide: 2, last: 3 };
    for (const value of [
      { cmd: "unknown", constructor: 1, moveTo: gaps, "max-order": [1, -2, 3] },
      {
        cmd: "other-thing",
        constructor: 1,
        constructor_: "192.0.2.1",
        attachTo: new Uint8Array([1, 2, 3, 4]),
        number: { view: -5n, at: 2n ** 64n - 1n, inside: 8n },
      },
      { cmd: "default", constructor: 1, bytes: 255 },
      {
        cmd: "unknown_",
        constructor: 1,
        number: 9,
        bytes: new Uint8Array([0, 0, 0, 1, 0, 0, 0, 9, ...Array.from({ length: 32 }, () => 7)]),
      },
    ])
      expect(made.decodeRequest(made.encodeRequest(value))).toStrictEqual(value);
  });

  it(
    "leaves out what has no form: places that differ between machines, and ends that nothing " +
      "limits",
    () => {
      expect(Object.keys(made).filter((n) => /differs|endless/i.test(n))).toEqual([]);
    },
  );

  it("keeps gaps of old records zero", () => {
    const bytes = made.encodeGaps({ small: 1, wide: 2, last: -3 });
    expect([...bytes]).toEqual([1, 0, 0, 0, 0, 0, 0, 2, 255, 253, 0, 0]);
    expect(made.decodeGaps(bytes, { strict: true })).toEqual({ small: 1, wide: 2, last: -3 });
    expect(() => made.encodeGaps({ small: 1, wide: 2, last: 7 })).toThrow(
      expect.objectContaining({ code: "condition", path: "last" }),
    );
    bytes[2] = 1;
    expect(() => made.decodeGaps(bytes, { strict: true })).toThrow(
      expect.objectContaining({ code: "padding", offset: 2 }),
    );
  });

  it("has open ends by formula", () => {
    const value = { length: 2, elements: [1, 2, 3, 4] };
    expect(made.decodeList(made.encodeList(value), { strict: true })).toEqual(value);
    expect(made.sizeOfList({ length: 3, elements: [1, 2, 3, 4, 5, 6] })).toBe(7);
  });
});
