import { describe, expect, it } from "vitest";
import * as g from "../../generated/typescript/src/pvcalls.ts";
import { CONNECT, hex, inet, REQUESTS } from "./vectors.ts";

const bytesOf = (n: number) => hex(REQUESTS[n]?.[0] ?? "");
const changed = (n: number, at: number, to: number) => {
  const bytes = bytesOf(n);
  bytes[at] = to;
  return bytes;
};
const refused = (f: () => unknown, what: Partial<g.WireError>) =>
  expect(f).toThrow(expect.objectContaining({ name: "WireError", ...what }));
const INDEXES: g.Indexes = {
  in_cons: 1,
  in_prod: 2,
  in_error: -107,
  out_cons: 3,
  out_prod: 2 ** 32 - 1,
  out_error: 0,
  ring_order: 2,
  ref: [5, 6, 7, 8],
};

describe("a refusal says what is wrong, where, and why", () => {
  it.each<[string, object, Partial<g.WireError>]>([
    [
      "a port that is too large",
      { addr: inet("127.0.0.1", 70000) },
      {
        code: "range",
        path: "addr.port",
        offset: 18,
        expected: "an integer from 0 to 65535",
        actual: 70000,
      },
    ],
    [
      "an address with a leading zero",
      { addr: inet("127.0.0.01", 7) },
      { code: "range", path: "addr.address", offset: 20 },
    ],
    [
      "a family without a name",
      { addr: { family: 77, data: new Uint8Array(26) } },
      { code: "enumerator", path: "addr.family", offset: 16 },
    ],
    [
      "bytes that are missing",
      { addr: { family: 10, data: new Uint8Array(25) } },
      { code: "length", path: "addr.data", offset: 18, actual: 25 },
    ],
    [
      "a length that breaks a condition",
      { len: 29 },
      { code: "condition", path: "len", offset: 44, expected: "<= 28" },
    ],
    ["a number for a bigint", { id: 16 }, { code: "type", path: "id", offset: 8 }],
  ])("%s", (_, change, what) =>
    refused(() => g.encodeRequest({ ...CONNECT, ...change } as g.Request), what),
  );

  it("a message that is no known command's, or another one's", () => {
    refused(
      () => g.encodeRequest({ cmd: "unknown", number: 1, req_id: 1, bytes: new Uint8Array(64) }),
      { code: "enumerator", path: "number" },
    );
    refused(() => g.decodePollRequest(bytesOf(0)), { code: "command", path: "cmd", offset: 4 });
  });

  it("a place that is none", () => {
    refused(() => g.decodeRequest(new Uint8Array(63)), {
      code: "short",
      offset: 0,
      expected: "64 bytes",
      actual: 63,
    });
    refused(() => g.decodeRequest(new Uint8Array(63), { offset: -1 }), { code: "offset" });
  });

  it("padding, when it is looked at", () => {
    const inside = changed(1, 30, 1);
    expect(g.decodeRequest(inside)).toStrictEqual(CONNECT);
    refused(() => g.decodeRequest(inside, { strict: true }), {
      code: "padding",
      path: "addr.zero",
      offset: 30,
      actual: 1,
    });
    refused(() => g.decodeRequest(changed(6, 63, 9), { strict: true }), {
      code: "padding",
      path: "arguments",
      offset: 63,
    });
  });
});

describe("an open end", () => {
  it("is as long as the record says", () => {
    for (let ring_order = 1; ring_order <= 9; ring_order++) {
      const value = {
        ...INDEXES,
        ring_order,
        ref: Array.from({ length: 1 << ring_order }, (_, i) => i),
      };
      expect(g.decodeIndexes(g.encodeIndexes(value), { strict: true })).toStrictEqual(value);
      expect(g.sizeOfIndexes(value)).toBe(g.INDEXES_SIZE + 4 * value.ref.length);
    }
  });

  it("is decoded as far as it goes, and refused if it has to be whole", () => {
    const bytes = g.encodeIndexes(INDEXES);
    expect(g.decodeIndexes(bytes.subarray(0, 140)).ref).toStrictEqual([5, 6]);
    refused(() => g.decodeIndexes(bytes.subarray(0, 140), { strict: true }), {
      code: "short",
      path: "ref",
    });
    refused(() => g.encodeIndexes({ ...INDEXES, ref: [1] }), { code: "length", path: "ref" });
    refused(() => g.encodeIndexes({ ...INDEXES, ref: [1, 2, -3, 4] }), {
      code: "range",
      path: "ref[2]",
      offset: 140,
    });
    refused(() => g.encodeIndexes({ ...INDEXES, ring_order: 10 }), { code: "condition" });
  });

  it("is read and written through a view, up to the most elements that there can be", () => {
    const page = new Uint8Array(4096);
    const view = new g.IndexesView(page);
    view.setRefAt(511, 77);
    expect(view.refAt(511)).toBe(77);
    refused(() => view.refAt(512), { code: "range" });
    refused(() => new g.IndexesView(g.encodeIndexes(INDEXES)).refAt(4), { code: "short" });
  });
});

describe("memory", () => {
  it("that is encoded to while something is encoded is not mixed up", () => {
    let calls = 0;
    const tricky = {
      ...CONNECT,
      get req_id() {
        calls++;
        g.encodeRequest(CONNECT);
        return 5;
      },
    };
    expect(g.decodeRequest(g.encodeRequest(tricky)).req_id).toBe(5);
    expect(calls).toBeGreaterThan(0);
  });

  it("that was given away is too short", () => {
    const buffer = new ArrayBuffer(64);
    const bytes = new Uint8Array(buffer);
    g.decodeRequest(g.encodeRequest(CONNECT, bytes));
    structuredClone(buffer, { transfer: [buffer] });
    refused(() => g.decodeRequest(bytes), { code: "short" });
    refused(() => g.encodeRequest(CONNECT, bytes), { code: "short" });
  });

  it("that shrinks and grows is looked at anew", () => {
    const buffer = Reflect.construct(ArrayBuffer, [64, { maxByteLength: 128 }]) as ArrayBuffer & {
      resize(length: number): void;
    };
    const bytes = new Uint8Array(buffer);
    expect(g.decodeRequest(g.encodeRequest(CONNECT, bytes))).toStrictEqual(CONNECT);
    buffer.resize(32);
    refused(() => g.decodeRequest(bytes), { code: "short" });
    buffer.resize(128);
    expect(
      g.decodeRequest(g.encodeRequest(CONNECT, bytes, { offset: 64 }), { offset: 64 }),
    ).toStrictEqual(CONNECT);
  });
});
