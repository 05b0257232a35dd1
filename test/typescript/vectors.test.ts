import { describe, expect, it } from "vitest";
import type * as g from "../../generated/typescript/src/pvcalls.ts";
import { codec, hex, REQUESTS, RESPONSES } from "./vectors.ts";

const vectors = [
  ...REQUESTS.map(([digits, value]) => ["Request", digits, value] as const),
  ...RESPONSES.map(([digits, value]) => ["Response", digits, value] as const),
];
const own = (cmd: string, name: string) =>
  codec(`${cmd.charAt(0).toUpperCase()}${cmd.slice(1)}${name}`);
const numbers = (value: object) =>
  Object.entries(value).filter(([k, v]) => k !== "cmd" && typeof v !== "object");

/** Memory of each kind that an array of bytes can stand in. */
const MEMORY: Readonly<Record<string, (size: number) => Uint8Array>> = {
  "an array": (size) => new Uint8Array(size),
  "a Buffer": (size) => Buffer.alloc(size),
  "shared memory": (size) => new Uint8Array(new SharedArrayBuffer(size)),
  "memory that can grow": (size) =>
    new Uint8Array(Reflect.construct(ArrayBuffer, [size, { maxByteLength: 2 * size }])),
};

describe.each(vectors)("%s %s", (name, digits, value) => {
  const bytes = hex(digits);
  const { decode, encode } = codec(name);
  const known = value.cmd !== "unknown";

  it("is decoded and encoded", () => {
    expect(decode(bytes)).toStrictEqual(value);
    expect(encode(value)).toStrictEqual(bytes);
    if (known) expect(decode(bytes, { strict: true })).toStrictEqual(value);
    else
      expect(() => decode(bytes, { strict: true })).toThrow(
        expect.objectContaining({ code: "enumerator", path: "cmd" }),
      );
  });

  it("is decoded and encoded by the functions of its command, if it has one", () => {
    if (!known) return;
    const single = own(value.cmd, name);
    expect(single.decode(bytes, { strict: true })).toStrictEqual(value);
    expect(single.encode(value)).toStrictEqual(bytes);
  });

  it("is read and written by the view of its command, number by number", () => {
    if (!known) return;
    const { View } = own(value.cmd, name);
    const view = new View(bytes);
    for (const [k, v] of numbers(value)) expect(view[k], k).toBe(v);
    const blank = new Uint8Array(bytes.length);
    const written = new View(blank);
    for (const [k] of [["cmd"], ...numbers(value)] as [string][]) written[k] = view[k];
    if ("addr" in value) {
      const { family, port, address } = value.addr as g.InetAddress;
      const there = (v: Record<string, unknown>) => v.addr as g.SocketAddressView;
      expect(there(view).inet_address.address).toBe(address);
      there(written).family = family;
      Object.assign(there(written).inet_address, { port, address });
    }
    expect(blank).toStrictEqual(bytes);
  });

  it.each(Object.entries(MEMORY))(
    "stands anywhere in %s, and what is around it stays",
    (_, make) => {
      const page = make(300).fill(0xaa);
      const part = page.subarray(7, 290);
      encode(value, part, { offset: 13 });
      expect(decode(part, { offset: 13 })).toStrictEqual(value);
      expect([...page.subarray(20, 20 + bytes.length)]).toStrictEqual([...bytes]);
      expect(page.every((x, i) => (i >= 20 && i < 20 + bytes.length) || x === 0xaa)).toBe(true);
    },
  );
});
