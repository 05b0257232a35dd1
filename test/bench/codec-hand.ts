import type { ConnectRequest, SocketAddress } from "./codec-types.ts";

/**
 * How an IPv4 address becomes text and back: the same functions for all, so that only the layout is
 * compared.
 */
export interface Texts {
  readonly format: (address: number) => string;
  readonly parse: (text: string) => number;
}

const address = (view: DataView, at: number, texts: Texts): SocketAddress => {
  const family = view.getUint16(at, true);
  if (family === 2)
    return {
      family,
      port: view.getUint16(at + 2, false),
      address: texts.format(view.getUint32(at + 4, false)),
    };
  return {
    family,
    data: new Uint8Array(view.buffer.slice(view.byteOffset + at + 2, view.byteOffset + at + 28)),
  };
};

/** A connect request, read by hand from a DataView. */
export function decodeByHand(view: DataView, at: number, texts: Texts): ConnectRequest {
  if (!(at >= 0 && at + 64 <= view.byteLength) || !Number.isInteger(at))
    throw new RangeError("short");
  if (view.getUint32(at + 4, true) !== 1) throw new RangeError("cmd");
  return {
    cmd: "connect",
    req_id: view.getUint32(at, true),
    id: view.getBigUint64(at + 8, true),
    addr: address(view, at + 16, texts),
    len: view.getUint32(at + 44, true),
    flags: view.getUint32(at + 48, true),
    ref: view.getUint32(at + 52, true),
    evtchn: view.getUint32(at + 56, true),
  };
}

const uint32 = (value: number, name: string) => {
  if (typeof value !== "number" || value >>> 0 !== value) throw new RangeError(name);
  return value;
};

const uint64 = (value: bigint, name: string) => {
  if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) throw new RangeError(name);
  return value;
};

/** A connect request, checked and written by hand through a DataView. */
export function encodeByHand(
  value: ConnectRequest,
  view: DataView,
  at: number,
  texts: Texts,
): void {
  if (!(at >= 0 && at + 64 <= view.byteLength) || !Number.isInteger(at))
    throw new RangeError("short");
  if (value.cmd !== "connect") throw new RangeError("cmd");
  view.setUint32(at, uint32(value.req_id, "req_id"), true);
  view.setUint32(at + 4, 1, true);
  view.setBigUint64(at + 8, uint64(value.id, "id"), true);
  const { addr } = value;
  view.setUint16(at + 16, addr.family, true);
  if ("address" in addr) {
    if (addr.family !== 2) throw new RangeError("family");
    if (typeof addr.port !== "number" || (addr.port & 0xffff) !== addr.port)
      throw new RangeError("port");
    const number = texts.parse(addr.address);
    if (number < 0) throw new RangeError("address");
    view.setUint16(at + 18, addr.port, false);
    view.setUint32(at + 20, number, false);
    view.setBigUint64(at + 24, 0n, true);
    view.setBigUint64(at + 32, 0n, true);
    view.setUint32(at + 40, 0, true);
  } else {
    if (addr.data.length !== 26) throw new RangeError("data");
    for (let i = 0; i < 26; i++) view.setUint8(at + 18 + i, addr.data[i] as number);
  }
  if (uint32(value.len, "len") > 28) throw new RangeError("len");
  if (value.flags !== 0) throw new RangeError("flags");
  view.setUint32(at + 44, value.len, true);
  view.setUint32(at + 48, 0, true);
  view.setUint32(at + 52, uint32(value.ref, "ref"), true);
  view.setUint32(at + 56, uint32(value.evtchn, "evtchn"), true);
  view.setUint32(at + 60, 0, true);
}

/** Three fields of a connect request, read by hand from a DataView. */
export function readByHand(view: DataView, at: number): number {
  if (!(at >= 0 && at + 64 <= view.byteLength) || !Number.isInteger(at))
    throw new RangeError("short");
  return view.getUint32(at, true) + view.getUint32(at + 52, true) + view.getUint32(at + 56, true);
}
