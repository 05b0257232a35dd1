import * as g from "../../generated/typescript/src/pvcalls.ts";

/** Bytes from hexadecimal digits. */
export const hex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.replace(/ /g, "").match(/../g) ?? [], (h) => Number.parseInt(h, 16));

/** An IPv4 address as messages have it. */
export const inet = (address: string, port: number): g.InetAddress => ({
  family: g.Family.AF_INET,
  port,
  address,
});

const ZEROS = " 0000000000000000";
const unknown = hex("0800000063000000 f4fdffff00000000 1100000000000000");

/** A connect request, the richest message. */
export const CONNECT: g.ConnectRequest = {
  cmd: "connect",
  req_id: 2,
  id: 16n,
  addr: inet("127.0.0.1", 80),
  len: 16,
  flags: 0,
  ref: 0x102,
  evtchn: 7,
};

/** Requests with the bytes that stand for them, laid out by hand. */
export const REQUESTS: readonly (readonly [string, g.Request])[] = [
  [
    `0100000000000000 1000000000000000 0200000001000000${ZEROS.repeat(5)}`,
    { cmd: "socket", req_id: 1, id: 16n, domain: 2, type: 1, protocol: 0 },
  ],
  [
    `0200000001000000 1000000000000000 020000507f000001${ZEROS.repeat(2)} 0000000010000000 ` +
      "0000000002010000 0700000000000000",
    CONNECT,
  ],
  [
    `0300000002000000 1000000000000000 0100000000000000${ZEROS.repeat(5)}`,
    { cmd: "release", req_id: 3, id: 16n, reuse: 1 },
  ],
  [
    `0400000003000000 1100000000000000 02001f9000000000${ZEROS.repeat(2)} ` +
      `0000000010000000${ZEROS.repeat(2)}`,
    { cmd: "bind", req_id: 4, id: 17n, addr: inet("0.0.0.0", 8080), len: 16 },
  ],
  [
    `0500000004000000 1100000000000000 8000000000000000${ZEROS.repeat(5)}`,
    { cmd: "listen", req_id: 5, id: 17n, backlog: 128 },
  ],
  [
    `0600000005000000 1100000000000000 1200000000000000 0302000009000000${ZEROS.repeat(4)}`,
    { cmd: "accept", req_id: 6, id: 17n, id_new: 18n, ref: 0x203, evtchn: 9 },
  ],
  [`0700000006000000 1100000000000000${ZEROS.repeat(6)}`, { cmd: "poll", req_id: 7, id: 17n }],
];

/** Responses, the last one to a command that the specification does not have. */
export const RESPONSES: readonly (readonly [string, g.Response])[] = [
  [
    "0100000000000000 0000000000000000 1000000000000000",
    { cmd: "socket", req_id: 1, ret: 0, id: 16n },
  ],
  [
    "0200000001000000 92ffffff00000000 1000000000000000",
    { cmd: "connect", req_id: 2, ret: -110, id: 16n },
  ],
  [
    "0800000063000000 f4fdffff00000000 1100000000000000",
    { cmd: "unknown", number: 99, req_id: 8, ret: -524, bytes: unknown },
  ],
];

/** What one kind of message or record has, whatever its type is. */
export interface Codec {
  readonly name: string;
  readonly size: number;
  readonly decode: (bytes: Uint8Array, options?: g.DecodeOptions) => Record<string, unknown>;
  readonly encode: (value: unknown, into?: Uint8Array, options?: g.Place) => Uint8Array;
  readonly View: new (source: Uint8Array | DataView, offset?: number) => Record<string, unknown>;
}

const module = g as unknown as Record<string, unknown>;
const constant = (name: string) => `${name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase()}_SIZE`;

/** The functions of one kind of message or record, by its name. */
export const codec = (name: string): Codec => ({
  name,
  size: module[constant(name)] as number,
  decode: module[`decode${name}`] as Codec["decode"],
  encode: module[`encode${name}`] as Codec["encode"],
  View: module[`${name}View`] as Codec["View"],
});

/** The functions of all kinds of messages and records. */
export const CODECS: readonly Codec[] = Object.keys(g).flatMap((name) =>
  name.startsWith("decode") ? [codec(name.slice("decode".length))] : [],
);

/** Runs something that may refuse what it gets, and nothing else; gives what it gave. */
export function orRefused<T>(f: () => T): { readonly value: T } | undefined {
  try {
    return { value: f() };
  } catch (e) {
    if (!(e instanceof g.WireError) || e.message === "" || !Number.isFinite(e.offset)) throw e;
    return undefined;
  }
}
