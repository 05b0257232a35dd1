// Xen PV Calls Protocol: messages and records.
// Generated from spec/pvcalls by pvspec. Change the specification, then run: npx pvspec build
import { bytesAt, copyBytes, putBytes, putZeros, wantZeros } from "./runtime/bytes.ts";
import { readerOf, writerOf, viewOf } from "./runtime/data-view.ts";
import { isU8, isU16, isU32, isI32, isU64, refuseU8, refuseU16, refuseU32, refuseI32, refuseU64, fitsBytes, fitsArray, wantObject } from "./runtime/fits.ts";
import { formatIpv4, fitsIpv4 } from "./runtime/ipv4.ts";
import { type Place, type DecodeOptions, placeIn, elementIn } from "./runtime/place.ts";
import { scratchFor, copyOut } from "./runtime/scratch.ts";
import { refuse } from "./runtime/wire-error.ts";
export { formatIpv4, parseIpv4 } from "./runtime/ipv4.ts";
export { type Place, type DecodeOptions } from "./runtime/place.ts";
export { type WireErrorCode, WireError } from "./runtime/wire-error.ts";

/**
 * What a request asks for. Applications call them in about this order.
 *
 * `pvcalls.values.command`. Other numbers: The backend answers with ENOTSUP and echoes req_id and cmd.
 */
export const Command = {
  /** Create a socket. `pvcalls.values.command.socket` */
  socket: 0,
  /** Connect a socket to an address. `pvcalls.values.command.connect` */
  connect: 1,
  /** Close a socket and give its memory back. `pvcalls.values.command.release` */
  release: 2,
  /** Give a socket a local address. `pvcalls.values.command.bind` */
  bind: 3,
  /** Make a bound socket passive. `pvcalls.values.command.listen` */
  listen: 4,
  /** Accept a connection on a passive socket. `pvcalls.values.command.accept` */
  accept: 5,
  /** Wait for a connection on a passive socket. `pvcalls.values.command.poll` */
  poll: 6,
} as const;

/** A number that {@link Command} names. */
export type Command = (typeof Command)[keyof typeof Command];

/** Whether {@link Command} names a number. */
export function isCommand(value: number): value is Command {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6;
}


/**
 * Address families, numbered for this protocol. Only AF_INET can be used in version 1.
 *
 * `pvcalls.values.family`. Other numbers: The backend answers with ENOTSUP.
 */
export const Family = {
  /** No family. `pvcalls.values.family.AF_UNSPEC`. Status: reserved. */
  AF_UNSPEC: 0,
  /** Sockets of one machine; named for later versions. `pvcalls.values.family.AF_UNIX`. Status: reserved. */
  AF_UNIX: 1,
  /** Another name of AF_UNIX. */
  AF_LOCAL: 1,
  /** IPv4. `pvcalls.values.family.AF_INET` */
  AF_INET: 2,
  /** IPv6; named for later versions. `pvcalls.values.family.AF_INET6`. Status: reserved. */
  AF_INET6: 10,
} as const;

/** A number that {@link Family} names. */
export type Family = (typeof Family)[keyof typeof Family];

/** Whether {@link Family} names a number. */
export function isFamily(value: number): value is Family {
  return value === 0 || value === 1 || value === 2 || value === 10;
}


/**
 * Socket types, numbered for this protocol. Only SOCK_STREAM can be used in version 1.
 *
 * `pvcalls.values.socket_type`. Other numbers: The backend answers with ENOTSUP.
 */
export const SocketType = {
  /** A reliable stream of bytes. `pvcalls.values.socket_type.SOCK_STREAM` */
  SOCK_STREAM: 1,
  /** Datagrams; named for later versions. `pvcalls.values.socket_type.SOCK_DGRAM`. Status: reserved. */
  SOCK_DGRAM: 2,
  /** Raw packets; named for later versions. `pvcalls.values.socket_type.SOCK_RAW`. Status: reserved. */
  SOCK_RAW: 3,
} as const;

/** A number that {@link SocketType} names. */
export type SocketType = (typeof SocketType)[keyof typeof SocketType];

/** Whether {@link SocketType} names a number. */
export function isSocketType(value: number): value is SocketType {
  return value === 1 || value === 2 || value === 3;
}

/**
 * Room for the arguments of a command. A command that needs more needs a new protocol version.
 *
 * `sizeof(request.arguments)`. Unit: byte. `pvcalls.constants.argument_size`
 */
export const ARGUMENT_SIZE = 56;

/**
 * Room for an address in a command.
 *
 * `28`. Unit: byte. `pvcalls.constants.address_size`
 */
export const ADDRESS_SIZE = 28;

/**
 * The shortest length that a receiver should take for AF_INET, that of the usual C structure.
 *
 * `sizeof(inet_address) - sizeof(inet_address.zero) + 8`. Unit: byte. `pvcalls.constants.address_min`
 */
export const ADDRESS_MIN = 16;

/**
 * Requests that can wait for an answer. Each pending accept or poll is one of them, so a frontend keeps slots free for other commands, release above all.
 *
 * `channels.command_ring.slots`. Unit: request. `pvcalls.constants.unanswered_max`
 */
export const UNANSWERED_MAX = 32;

/**
 * An IPv4 address.
 *
 * `pvcalls.records.inet_address`, 28 bytes.
 */
export interface InetAddress {
  /**
   * The address family, in the protocol's byte order.
   *
   * Byte 0, 2 bytes. Values: {@link Family}, only AF_INET.
   *
   * `pvcalls.records.inet_address.family`
   */
  readonly family: number;
  /**
   * TCP port.
   *
   * Byte 2, 2 bytes, in network order.
   *
   * `pvcalls.records.inet_address.port`
   */
  readonly port: number;
  /**
   * IPv4 address.
   *
   * Byte 4, 4 bytes, in network order.
   *
   * `pvcalls.records.inet_address.addr`
   */
  readonly address: string;
}

/** Bytes of {@link InetAddress}. */
export const INET_ADDRESS_SIZE = 28;

/** The byte at which each field of {@link InetAddress} starts. */
export const INET_ADDRESS_OFFSETS = { family: 0, port: 2, address: 4 } as const;

function checkInetAddress(value: InetAddress, at: number, inside: string): void {
  if (value.family !== 2) refuse("enumerator", at + 0, "family", inside, "2 (AF_INET)", value.family);
}

function readInetAddress(view: DataView, at: number): InetAddress {
  return {
    family: view.getUint16(at + 0, true),
    port: view.getUint16(at + 2, false),
    address: formatIpv4(view.getUint32(at + 4, false)),
  };
}

function inspectInetAddress(view: DataView, at: number, value: InetAddress, inside: string): void {
  checkInetAddress(value, at, inside);
  wantZeros(view, at + 8, 20, "zero", inside);
}

function writeInetAddress(view: DataView, at: number, value: InetAddress, inside: string): void {
  wantObject(value, at, "", inside);
  if (!isU16(value.family)) refuseU16(at + 0, "family", inside, value.family);
  view.setUint16(at + 0, value.family, true);
  if (!isU16(value.port)) refuseU16(at + 2, "port", inside, value.port);
  view.setUint16(at + 2, value.port, false);
  view.setUint32(at + 4, fitsIpv4(value.address, at + 4, "address", inside), false);
  putZeros(view, at + 8, 20);
  checkInetAddress(value, at, inside);
}

/** The {@link InetAddress} at a place in an array. Keeps nothing of the array. */
export function decodeInetAddress(bytes: Uint8Array, options?: DecodeOptions): InetAddress {
  const at = placeIn(bytes.length, 28, options?.offset);
  const view = readerOf(bytes);
  const value = readInetAddress(view, at);
  if (options?.strict === true) inspectInetAddress(view, at, value, "");
  return value;
}

/** Writes a {@link InetAddress} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeInetAddress(value: InetAddress, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(28);
    writeInetAddress(scratch.view, 0, value, "");
    return copyOut(scratch, 28);
  }

  const at = placeIn(into.length, 28, options?.offset);
  writeInetAddress(writerOf(into), at, value, "");
  return into;
}

/**
 * A {@link InetAddress} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class InetAddressView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 28, offset);
    this.#view = viewOf(source);
  }

  /**
   * The address family, in the protocol's byte order.
   *
   * Byte 0, 2 bytes. Values: {@link Family}, only AF_INET.
   *
   * `pvcalls.records.inet_address.family`
   */
  get family(): number {
    return this.#view.getUint16(this.#at + 0, true);
  }

  set family(value: number) {
    if (!isU16(value)) refuseU16(this.#at + 0, "family", "", value);
    this.#view.setUint16(this.#at + 0, value, true);
  }

  /**
   * TCP port.
   *
   * Byte 2, 2 bytes, in network order.
   *
   * `pvcalls.records.inet_address.port`
   */
  get port(): number {
    return this.#view.getUint16(this.#at + 2, false);
  }

  set port(value: number) {
    if (!isU16(value)) refuseU16(this.#at + 2, "port", "", value);
    this.#view.setUint16(this.#at + 2, value, false);
  }

  /**
   * IPv4 address.
   *
   * Byte 4, 4 bytes, in network order.
   *
   * `pvcalls.records.inet_address.addr`
   *
   * Allocates a string.
   */
  get address(): string {
    return formatIpv4(this.#view.getUint32(this.#at + 4, false));
  }

  set address(value: string) {
    this.#view.setUint32(this.#at + 4, fitsIpv4(value, this.#at + 4, "address", ""), false);
  }

  /** `address` as a number. */
  get addressNumber(): number {
    return this.#view.getUint32(this.#at + 4, false);
  }

  set addressNumber(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "addressNumber", "", value);
    this.#view.setUint32(this.#at + 4, value, false);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 28, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 28, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * An address as commands carry it.
 *
 * `pvcalls.records.socket_address`, 28 bytes.
 */
export interface OtherSocketAddress {
  /**
   * The address family, in the protocol's byte order.
   *
   * Byte 0, 2 bytes. Values: {@link Family}.
   *
   * `pvcalls.records.socket_address.family`
   */
  readonly family: number;
  /**
   * What the family defines.
   *
   * Byte 2, 26 bytes.
   *
   * `pvcalls.records.socket_address.data`
   */
  readonly data: Uint8Array;
}

/**
 * An address as commands carry it.
 *
 * `pvcalls.records.socket_address`, 28 bytes.
 */
export type SocketAddress = InetAddress | OtherSocketAddress;

/** Bytes of {@link SocketAddress}. */
export const SOCKET_ADDRESS_SIZE = 28;

/** The byte at which each field of {@link SocketAddress} starts. */
export const SOCKET_ADDRESS_OFFSETS = { family: 0, data: 2 } as const;

function checkOtherSocketAddress(value: OtherSocketAddress, at: number, inside: string): void {
  if (!isFamily(value.family)) refuse("enumerator", at + 0, "family", inside, "0 (AF_UNSPEC), 1 (AF_UNIX), 2 (AF_INET), 10 (AF_INET6)", value.family);
}

function readSocketAddress(view: DataView, at: number): SocketAddress {
  const chosen = view.getUint16(at + 0, true);
  if (chosen === 2) return readInetAddress(view, at);
  return {
    family: chosen,
    data: copyBytes(view, at + 2, 26),
  };
}

function inspectSocketAddress(view: DataView, at: number, value: SocketAddress, inside: string): void {
  if (value.family === 2) return inspectInetAddress(view, at, value as InetAddress, inside);
  checkOtherSocketAddress(value as OtherSocketAddress, at, inside);
}

function writeSocketAddress(view: DataView, at: number, value: SocketAddress, inside: string): void {
  wantObject(value, at, "", inside);
  if (value.family === 2) return writeInetAddress(view, at, value as InetAddress, inside);
  const other = value as OtherSocketAddress;
  if (!isU16(other.family)) refuseU16(at + 0, "family", inside, other.family);
  view.setUint16(at + 0, other.family, true);
  putBytes(view, at + 2, fitsBytes(other.data, 26, at + 2, "data", inside));
  checkOtherSocketAddress(other, at, inside);
}

/** The {@link SocketAddress} at a place in an array. Keeps nothing of the array. */
export function decodeSocketAddress(bytes: Uint8Array, options?: DecodeOptions): SocketAddress {
  const at = placeIn(bytes.length, 28, options?.offset);
  const view = readerOf(bytes);
  const value = readSocketAddress(view, at);
  if (options?.strict === true) inspectSocketAddress(view, at, value, "");
  return value;
}

/** Writes a {@link SocketAddress} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeSocketAddress(value: SocketAddress, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(28);
    writeSocketAddress(scratch.view, 0, value, "");
    return copyOut(scratch, 28);
  }

  const at = placeIn(into.length, 28, options?.offset);
  writeSocketAddress(writerOf(into), at, value, "");
  return into;
}

/**
 * A {@link SocketAddress} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class SocketAddressView {
  #view: DataView;
  #at: number;
  #inet_address: InetAddressView | undefined;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 28, offset);
    this.#view = viewOf(source);
  }

  /**
   * The address family, in the protocol's byte order.
   *
   * Byte 0, 2 bytes. Values: {@link Family}.
   *
   * `pvcalls.records.socket_address.family`
   */
  get family(): number {
    return this.#view.getUint16(this.#at + 0, true);
  }

  set family(value: number) {
    if (!isU16(value)) refuseU16(this.#at + 0, "family", "", value);
    this.#view.setUint16(this.#at + 0, value, true);
  }

  /**
   * What the family defines.
   *
   * Byte 2, 26 bytes.
   *
   * `pvcalls.records.socket_address.data`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get data(): Uint8Array {
    return bytesAt(this.#view, this.#at + 2, 26);
  }

  set data(value: Uint8Array) {
    putBytes(this.#view, this.#at + 2, fitsBytes(value, 26, this.#at + 2, "data", ""));
  }

  /** The same bytes as {@link InetAddress}, for `family` 2. The same view each time, moved along. Allocates when first used. */
  get inet_address(): InetAddressView {
    this.#inet_address ??= new InetAddressView(this.#view);
    return this.#inet_address.attachTo(this.#view, this.#at);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 28, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 28, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * The indexes page of an active socket: counters and errors of both directions, then the grants of the data pages.
 *
 * `pvcalls.records.indexes`, 132 bytes and its open end.
 */
export interface Indexes {
  /**
   * Bytes consumed from `in`.
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.indexes.in_cons`
   */
  readonly in_cons: number;
  /**
   * Bytes produced into `in`.
   *
   * Byte 4, 4 bytes.
   *
   * `pvcalls.records.indexes.in_prod`
   */
  readonly in_prod: number;
  /**
   * Receiving failed; ENOTCONN stands for the end of the stream.
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.indexes.in_error`
   */
  readonly in_error: number;
  /**
   * Bytes consumed from `out`.
   *
   * Byte 64, 4 bytes.
   *
   * `pvcalls.records.indexes.out_cons`
   */
  readonly out_cons: number;
  /**
   * Bytes produced into `out`.
   *
   * Byte 68, 4 bytes.
   *
   * `pvcalls.records.indexes.out_prod`
   */
  readonly out_prod: number;
  /**
   * Sending failed.
   *
   * Byte 72, 4 bytes.
   *
   * `pvcalls.records.indexes.out_error`
   */
  readonly out_error: number;
  /**
   * Log2 of the number of data pages.
   *
   * Byte 128, 4 bytes. Unit: log2 page. Must hold: `ring_order >= 1`, `ring_order <= nodes.backend.max-page-order` (not checked here), `ring_order <= channels.data_ring.order_max`.
   *
   * `pvcalls.records.indexes.ring_order`
   */
  readonly ring_order: number;
  /**
   * Grants of the data pages, in their order.
   *
   * From byte 132 on, `1 << ring_order` elements of 4 bytes.
   *
   * `pvcalls.records.indexes.ref`
   */
  readonly ref: readonly number[];
}

/** Bytes of {@link Indexes} without its open end. */
export const INDEXES_SIZE = 132;

/** The byte at which each field of {@link Indexes} starts. */
export const INDEXES_OFFSETS = { in_cons: 0, in_prod: 4, in_error: 8, out_cons: 64, out_prod: 68, out_error: 72, ring_order: 128, ref: 132 } as const;

function checkIndexes(value: Indexes, at: number): void {
  if (value.ring_order < 1) refuse("condition", at + 128, "ring_order", "", ">= 1", value.ring_order);
  if (value.ring_order > 9) refuse("condition", at + 128, "ring_order", "", "<= 9", value.ring_order);
}

function readIndexes(view: DataView, at: number): Indexes {
  const length = view.getUint32(at + 128, true);
  const wanted = length <= 9 ? 1 << length : 512;
  const present = Math.min(wanted, Math.floor((view.byteLength - at - 132) / 4));
  const elements: number[] = [];
  for (let i = 0; i < present; i++) elements.push(view.getUint32(at + 132 + i * 4, true));
  return {
    in_cons: view.getUint32(at + 0, true),
    in_prod: view.getUint32(at + 4, true),
    in_error: view.getInt32(at + 8, true),
    out_cons: view.getUint32(at + 64, true),
    out_prod: view.getUint32(at + 68, true),
    out_error: view.getInt32(at + 72, true),
    ring_order: length,
    ref: elements,
  };
}

function inspectIndexes(view: DataView, at: number, value: Indexes): void {
  checkIndexes(value, at);
  wantZeros(view, at + 12, 52, "pad1", "");
  wantZeros(view, at + 76, 52, "pad2", "");
  const wanted = 1 << value.ring_order;
  if (value.ref.length < wanted) refuse("short", at + 132, "ref", "", `${wanted} elements`, value.ref.length);
}

function writeIndexes(view: DataView, at: number, value: Indexes): void {
  wantObject(value, at, "", "");
  if (!isU32(value.in_cons)) refuseU32(at + 0, "in_cons", "", value.in_cons);
  view.setUint32(at + 0, value.in_cons, true);
  if (!isU32(value.in_prod)) refuseU32(at + 4, "in_prod", "", value.in_prod);
  view.setUint32(at + 4, value.in_prod, true);
  if (!isI32(value.in_error)) refuseI32(at + 8, "in_error", "", value.in_error);
  view.setInt32(at + 8, value.in_error, true);
  putZeros(view, at + 12, 52);
  if (!isU32(value.out_cons)) refuseU32(at + 64, "out_cons", "", value.out_cons);
  view.setUint32(at + 64, value.out_cons, true);
  if (!isU32(value.out_prod)) refuseU32(at + 68, "out_prod", "", value.out_prod);
  view.setUint32(at + 68, value.out_prod, true);
  if (!isI32(value.out_error)) refuseI32(at + 72, "out_error", "", value.out_error);
  view.setInt32(at + 72, value.out_error, true);
  putZeros(view, at + 76, 52);
  if (!isU32(value.ring_order)) refuseU32(at + 128, "ring_order", "", value.ring_order);
  view.setUint32(at + 128, value.ring_order, true);
  for (let i = 0; i < value.ref.length; i++) {
    const element = value.ref[i] as number;
    if (!isU32(element)) refuseU32(at + 132 + i * 4, "ref[" + i + "]", "", element);
    view.setUint32(at + 132 + i * 4, element, true);
  }

  checkIndexes(value, at);
}

/** The {@link Indexes} at a place in an array. Keeps nothing of the array. */
export function decodeIndexes(bytes: Uint8Array, options?: DecodeOptions): Indexes {
  const at = placeIn(bytes.length, 132, options?.offset);
  const view = readerOf(bytes);
  const value = readIndexes(view, at);
  if (options?.strict === true) inspectIndexes(view, at, value);
  return value;
}

/** Bytes of {@link Indexes} with its open end. */
export function sizeOfIndexes(value: Indexes): number {
  wantObject(value, 0, "", "");
  const length = value.ring_order;
  if (!isU32(length)) refuseU32(128, "ring_order", "", length);
  checkIndexes(value, 0);
  return 132 + 4 * fitsArray(value.ref, 1 << length, 132, "ref", "").length;
}

/** Writes a {@link Indexes} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeIndexes(value: Indexes, into?: Uint8Array, options?: Place): Uint8Array {
  const size = sizeOfIndexes(value);
  if (into === undefined) {
    const scratch = scratchFor(size);
    writeIndexes(scratch.view, 0, value);
    return copyOut(scratch, size);
  }

  const at = placeIn(into.length, size, options?.offset);
  writeIndexes(writerOf(into), at, value);
  return into;
}

/**
 * A {@link Indexes} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class IndexesView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 132, offset);
    this.#view = viewOf(source);
  }

  /**
   * Bytes consumed from `in`.
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.indexes.in_cons`
   */
  get in_cons(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set in_cons(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "in_cons", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * Bytes produced into `in`.
   *
   * Byte 4, 4 bytes.
   *
   * `pvcalls.records.indexes.in_prod`
   */
  get in_prod(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set in_prod(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "in_prod", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * Receiving failed; ENOTCONN stands for the end of the stream.
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.indexes.in_error`
   */
  get in_error(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set in_error(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "in_error", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * Bytes consumed from `out`.
   *
   * Byte 64, 4 bytes.
   *
   * `pvcalls.records.indexes.out_cons`
   */
  get out_cons(): number {
    return this.#view.getUint32(this.#at + 64, true);
  }

  set out_cons(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 64, "out_cons", "", value);
    this.#view.setUint32(this.#at + 64, value, true);
  }

  /**
   * Bytes produced into `out`.
   *
   * Byte 68, 4 bytes.
   *
   * `pvcalls.records.indexes.out_prod`
   */
  get out_prod(): number {
    return this.#view.getUint32(this.#at + 68, true);
  }

  set out_prod(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 68, "out_prod", "", value);
    this.#view.setUint32(this.#at + 68, value, true);
  }

  /**
   * Sending failed.
   *
   * Byte 72, 4 bytes.
   *
   * `pvcalls.records.indexes.out_error`
   */
  get out_error(): number {
    return this.#view.getInt32(this.#at + 72, true);
  }

  set out_error(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 72, "out_error", "", value);
    this.#view.setInt32(this.#at + 72, value, true);
  }

  /**
   * Log2 of the number of data pages.
   *
   * Byte 128, 4 bytes. Unit: log2 page. Must hold: `ring_order >= 1`, `ring_order <= nodes.backend.max-page-order` (not checked here), `ring_order <= channels.data_ring.order_max`.
   *
   * `pvcalls.records.indexes.ring_order`
   */
  get ring_order(): number {
    return this.#view.getUint32(this.#at + 128, true);
  }

  set ring_order(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 128, "ring_order", "", value);
    this.#view.setUint32(this.#at + 128, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 132, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 132, offset);
    this.#view = viewOf(source);
    return this;
  }

  /**
   * Grants of the data pages, in their order.
   *
   * From byte 132 on, `1 << ring_order` elements of 4 bytes.
   *
   * `pvcalls.records.indexes.ref`
   */
  refAt(index: number): number {
    return this.#view.getUint32(elementIn(this.#view.byteLength, this.#at + 132, 4, index, 512), true);
  }

  /** Writes one element of `ref`. */
  setRefAt(index: number, value: number): void {
    const at = elementIn(this.#view.byteLength, this.#at + 132, 4, index, 512);
    if (!isU32(value)) refuseU32(at, "ref[" + index + "]", "", value);
    this.#view.setUint32(at, value, true);
  }
}

/**
 * Announces a new socket id and asks whether the triple is supported.
 *
 * `pvcalls.commands.socket.request`, 64 bytes.
 */
export interface SocketRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 0 at byte 4.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "socket";
  /**
   * the new socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.socket.request.id`
   */
  readonly id: bigint;
  /**
   * AF_INET
   *
   * Byte 16, 4 bytes. Values: {@link Family}, only AF_INET.
   *
   * `pvcalls.commands.socket.request.domain`
   */
  readonly domain: number;
  /**
   * SOCK_STREAM
   *
   * Byte 20, 4 bytes. Values: {@link SocketType}, only SOCK_STREAM.
   *
   * `pvcalls.commands.socket.request.type`
   */
  readonly type: number;
  /**
   * 0
   *
   * Byte 24, 4 bytes. Must hold: `protocol == 0`.
   *
   * `pvcalls.commands.socket.request.protocol`
   */
  readonly protocol: number;
}

/** Bytes of {@link SocketRequest}. */
export const SOCKET_REQUEST_SIZE = 64;

/** The byte at which each field of {@link SocketRequest} starts. */
export const SOCKET_REQUEST_OFFSETS = { req_id: 0, cmd: 4, id: 8, domain: 16, type: 20, protocol: 24 } as const;

function checkSocketRequest(value: SocketRequest, at: number): void {
  if (value.domain !== 2) refuse("enumerator", at + 16, "domain", "", "2 (AF_INET)", value.domain);
  if (value.type !== 1) refuse("enumerator", at + 20, "type", "", "1 (SOCK_STREAM)", value.type);
  if (value.protocol !== 0) refuse("condition", at + 24, "protocol", "", "== 0", value.protocol);
}

function readSocketRequest(view: DataView, at: number): SocketRequest {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "socket",
    id: view.getBigUint64(at + 8, true),
    domain: view.getUint32(at + 16, true),
    type: view.getUint32(at + 20, true),
    protocol: view.getUint32(at + 24, true),
  };
}

function inspectSocketRequest(view: DataView, at: number, value: SocketRequest): void {
  checkSocketRequest(value, at);
  wantZeros(view, at + 28, 4, "pad", "");
  wantZeros(view, at + 32, 32, "arguments", "");
}

function writeSocketRequest(view: DataView, at: number, value: SocketRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "socket") refuse("command", at + 4, "cmd", "", "\"socket\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 0, true);
  if (!isU64(value.id)) refuseU64(at + 8, "id", "", value.id);
  view.setBigUint64(at + 8, value.id, true);
  if (!isU32(value.domain)) refuseU32(at + 16, "domain", "", value.domain);
  view.setUint32(at + 16, value.domain, true);
  if (!isU32(value.type)) refuseU32(at + 20, "type", "", value.type);
  view.setUint32(at + 20, value.type, true);
  if (!isU32(value.protocol)) refuseU32(at + 24, "protocol", "", value.protocol);
  view.setUint32(at + 24, value.protocol, true);
  view.setUint32(at + 28, 0, true);
  putZeros(view, at + 32, 32);
  checkSocketRequest(value, at);
}

/** The {@link SocketRequest} at a place in an array. Keeps nothing of the array. */
export function decodeSocketRequest(bytes: Uint8Array, options?: DecodeOptions): SocketRequest {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 0) refuse("command", at + 4, "cmd", "", "0 (socket)", number);
  const value = readSocketRequest(view, at);
  if (options?.strict === true) inspectSocketRequest(view, at, value);
  return value;
}

/** Writes a {@link SocketRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeSocketRequest(value: SocketRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writeSocketRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writeSocketRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link SocketRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class SocketRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * the new socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.socket.request.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 8, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 8, "id", "", value);
    this.#view.setBigUint64(this.#at + 8, value, true);
  }

  /**
   * AF_INET
   *
   * Byte 16, 4 bytes. Values: {@link Family}, only AF_INET.
   *
   * `pvcalls.commands.socket.request.domain`
   */
  get domain(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }

  set domain(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 16, "domain", "", value);
    this.#view.setUint32(this.#at + 16, value, true);
  }

  /**
   * SOCK_STREAM
   *
   * Byte 20, 4 bytes. Values: {@link SocketType}, only SOCK_STREAM.
   *
   * `pvcalls.commands.socket.request.type`
   */
  get type(): number {
    return this.#view.getUint32(this.#at + 20, true);
  }

  set type(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 20, "type", "", value);
    this.#view.setUint32(this.#at + 20, value, true);
  }

  /**
   * 0
   *
   * Byte 24, 4 bytes. Must hold: `protocol == 0`.
   *
   * `pvcalls.commands.socket.request.protocol`
   */
  get protocol(): number {
    return this.#view.getUint32(this.#at + 24, true);
  }

  set protocol(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 24, "protocol", "", value);
    this.#view.setUint32(this.#at + 24, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Connects a socket and gives it a data ring.
 *
 * `pvcalls.commands.connect.request`, 64 bytes.
 */
export interface ConnectRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 1 at byte 4.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "connect";
  /**
   * the socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.connect.request.id`
   */
  readonly id: bigint;
  /**
   * where to connect to
   *
   * Byte 16, 28 bytes. `len` says how many bytes of it are valid.
   *
   * `pvcalls.commands.connect.request.addr`
   */
  readonly addr: SocketAddress;
  /**
   * valid bytes of addr
   *
   * Byte 44, 4 bytes. Unit: byte. Must hold: `len <= address_size`.
   *
   * `pvcalls.commands.connect.request.len`
   */
  readonly len: number;
  /**
   * no flag exists, send 0
   *
   * Byte 48, 4 bytes. Must hold: `flags == 0`.
   *
   * `pvcalls.commands.connect.request.flags`
   */
  readonly flags: number;
  /**
   * indexes page of the new data ring
   *
   * Byte 52, 4 bytes.
   *
   * `pvcalls.commands.connect.request.ref`
   */
  readonly ref: number;
  /**
   * event channel of the new data ring
   *
   * Byte 56, 4 bytes.
   *
   * `pvcalls.commands.connect.request.evtchn`
   */
  readonly evtchn: number;
}

/** Bytes of {@link ConnectRequest}. */
export const CONNECT_REQUEST_SIZE = 64;

/** The byte at which each field of {@link ConnectRequest} starts. */
export const CONNECT_REQUEST_OFFSETS = { req_id: 0, cmd: 4, id: 8, addr: 16, len: 44, flags: 48, ref: 52, evtchn: 56 } as const;

function checkConnectRequest(value: ConnectRequest, at: number): void {
  if (value.len > 28) refuse("condition", at + 44, "len", "", "<= 28", value.len);
  if (value.flags !== 0) refuse("condition", at + 48, "flags", "", "== 0", value.flags);
}

function readConnectRequest(view: DataView, at: number): ConnectRequest {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "connect",
    id: view.getBigUint64(at + 8, true),
    addr: readSocketAddress(view, at + 16),
    len: view.getUint32(at + 44, true),
    flags: view.getUint32(at + 48, true),
    ref: view.getUint32(at + 52, true),
    evtchn: view.getUint32(at + 56, true),
  };
}

function inspectConnectRequest(view: DataView, at: number, value: ConnectRequest): void {
  checkConnectRequest(value, at);
  inspectSocketAddress(view, at + 16, value.addr, "addr");
  wantZeros(view, at + 60, 4, "pad", "");
}

function writeConnectRequest(view: DataView, at: number, value: ConnectRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "connect") refuse("command", at + 4, "cmd", "", "\"connect\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 1, true);
  if (!isU64(value.id)) refuseU64(at + 8, "id", "", value.id);
  view.setBigUint64(at + 8, value.id, true);
  writeSocketAddress(view, at + 16, value.addr, "addr");
  if (!isU32(value.len)) refuseU32(at + 44, "len", "", value.len);
  view.setUint32(at + 44, value.len, true);
  if (!isU32(value.flags)) refuseU32(at + 48, "flags", "", value.flags);
  view.setUint32(at + 48, value.flags, true);
  if (!isU32(value.ref)) refuseU32(at + 52, "ref", "", value.ref);
  view.setUint32(at + 52, value.ref, true);
  if (!isU32(value.evtchn)) refuseU32(at + 56, "evtchn", "", value.evtchn);
  view.setUint32(at + 56, value.evtchn, true);
  view.setUint32(at + 60, 0, true);
  checkConnectRequest(value, at);
}

/** The {@link ConnectRequest} at a place in an array. Keeps nothing of the array. */
export function decodeConnectRequest(bytes: Uint8Array, options?: DecodeOptions): ConnectRequest {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 1) refuse("command", at + 4, "cmd", "", "1 (connect)", number);
  const value = readConnectRequest(view, at);
  if (options?.strict === true) inspectConnectRequest(view, at, value);
  return value;
}

/** Writes a {@link ConnectRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeConnectRequest(value: ConnectRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writeConnectRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writeConnectRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ConnectRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ConnectRequestView {
  #view: DataView;
  #at: number;
  #addr: SocketAddressView | undefined;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * the socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.connect.request.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 8, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 8, "id", "", value);
    this.#view.setBigUint64(this.#at + 8, value, true);
  }

  /**
   * where to connect to
   *
   * Byte 16, 28 bytes. `len` says how many bytes of it are valid.
   *
   * `pvcalls.commands.connect.request.addr`
   *
   * The same view each time, moved along. Allocates when first used.
   */
  get addr(): SocketAddressView {
    this.#addr ??= new SocketAddressView(this.#view);
    return this.#addr.attachTo(this.#view, this.#at + 16);
  }

  /**
   * valid bytes of addr
   *
   * Byte 44, 4 bytes. Unit: byte. Must hold: `len <= address_size`.
   *
   * `pvcalls.commands.connect.request.len`
   */
  get len(): number {
    return this.#view.getUint32(this.#at + 44, true);
  }

  set len(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 44, "len", "", value);
    this.#view.setUint32(this.#at + 44, value, true);
  }

  /**
   * no flag exists, send 0
   *
   * Byte 48, 4 bytes. Must hold: `flags == 0`.
   *
   * `pvcalls.commands.connect.request.flags`
   */
  get flags(): number {
    return this.#view.getUint32(this.#at + 48, true);
  }

  set flags(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 48, "flags", "", value);
    this.#view.setUint32(this.#at + 48, value, true);
  }

  /**
   * indexes page of the new data ring
   *
   * Byte 52, 4 bytes.
   *
   * `pvcalls.commands.connect.request.ref`
   */
  get ref(): number {
    return this.#view.getUint32(this.#at + 52, true);
  }

  set ref(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 52, "ref", "", value);
    this.#view.setUint32(this.#at + 52, value, true);
  }

  /**
   * event channel of the new data ring
   *
   * Byte 56, 4 bytes.
   *
   * `pvcalls.commands.connect.request.evtchn`
   */
  get evtchn(): number {
    return this.#view.getUint32(this.#at + 56, true);
  }

  set evtchn(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 56, "evtchn", "", value);
    this.#view.setUint32(this.#at + 56, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Closes a socket and ends the use of its memory.
 *
 * `pvcalls.commands.release.request`, 64 bytes.
 */
export interface ReleaseRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 2 at byte 4.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "release";
  /**
   * the socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.release.request.id`
   */
  readonly id: bigint;
  /**
   * 1 if its pages and event channel will serve another socket
   *
   * Byte 16, 1 byte. Must hold: `reuse <= 1`.
   *
   * `pvcalls.commands.release.request.reuse`
   */
  readonly reuse: number;
}

/** Bytes of {@link ReleaseRequest}. */
export const RELEASE_REQUEST_SIZE = 64;

/** The byte at which each field of {@link ReleaseRequest} starts. */
export const RELEASE_REQUEST_OFFSETS = { req_id: 0, cmd: 4, id: 8, reuse: 16 } as const;

function checkReleaseRequest(value: ReleaseRequest, at: number): void {
  if (value.reuse > 1) refuse("condition", at + 16, "reuse", "", "<= 1", value.reuse);
}

function readReleaseRequest(view: DataView, at: number): ReleaseRequest {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "release",
    id: view.getBigUint64(at + 8, true),
    reuse: view.getUint8(at + 16),
  };
}

function inspectReleaseRequest(view: DataView, at: number, value: ReleaseRequest): void {
  checkReleaseRequest(value, at);
  wantZeros(view, at + 17, 7, "pad", "");
  wantZeros(view, at + 24, 40, "arguments", "");
}

function writeReleaseRequest(view: DataView, at: number, value: ReleaseRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "release") refuse("command", at + 4, "cmd", "", "\"release\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 2, true);
  if (!isU64(value.id)) refuseU64(at + 8, "id", "", value.id);
  view.setBigUint64(at + 8, value.id, true);
  if (!isU8(value.reuse)) refuseU8(at + 16, "reuse", "", value.reuse);
  view.setUint8(at + 16, value.reuse);
  putZeros(view, at + 17, 7);
  putZeros(view, at + 24, 40);
  checkReleaseRequest(value, at);
}

/** The {@link ReleaseRequest} at a place in an array. Keeps nothing of the array. */
export function decodeReleaseRequest(bytes: Uint8Array, options?: DecodeOptions): ReleaseRequest {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 2) refuse("command", at + 4, "cmd", "", "2 (release)", number);
  const value = readReleaseRequest(view, at);
  if (options?.strict === true) inspectReleaseRequest(view, at, value);
  return value;
}

/** Writes a {@link ReleaseRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeReleaseRequest(value: ReleaseRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writeReleaseRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writeReleaseRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ReleaseRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ReleaseRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * the socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.release.request.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 8, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 8, "id", "", value);
    this.#view.setBigUint64(this.#at + 8, value, true);
  }

  /**
   * 1 if its pages and event channel will serve another socket
   *
   * Byte 16, 1 byte. Must hold: `reuse <= 1`.
   *
   * `pvcalls.commands.release.request.reuse`
   */
  get reuse(): number {
    return this.#view.getUint8(this.#at + 16);
  }

  set reuse(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 16, "reuse", "", value);
    this.#view.setUint8(this.#at + 16, value);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Gives a socket a local address.
 *
 * `pvcalls.commands.bind.request`, 64 bytes.
 */
export interface BindRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 3 at byte 4.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "bind";
  /**
   * the socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.bind.request.id`
   */
  readonly id: bigint;
  /**
   * the address to bind to
   *
   * Byte 16, 28 bytes. `len` says how many bytes of it are valid.
   *
   * `pvcalls.commands.bind.request.addr`
   */
  readonly addr: SocketAddress;
  /**
   * valid bytes of addr
   *
   * Byte 44, 4 bytes. Unit: byte. Must hold: `len <= address_size`.
   *
   * `pvcalls.commands.bind.request.len`
   */
  readonly len: number;
}

/** Bytes of {@link BindRequest}. */
export const BIND_REQUEST_SIZE = 64;

/** The byte at which each field of {@link BindRequest} starts. */
export const BIND_REQUEST_OFFSETS = { req_id: 0, cmd: 4, id: 8, addr: 16, len: 44 } as const;

function checkBindRequest(value: BindRequest, at: number): void {
  if (value.len > 28) refuse("condition", at + 44, "len", "", "<= 28", value.len);
}

function readBindRequest(view: DataView, at: number): BindRequest {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "bind",
    id: view.getBigUint64(at + 8, true),
    addr: readSocketAddress(view, at + 16),
    len: view.getUint32(at + 44, true),
  };
}

function inspectBindRequest(view: DataView, at: number, value: BindRequest): void {
  checkBindRequest(value, at);
  inspectSocketAddress(view, at + 16, value.addr, "addr");
  wantZeros(view, at + 48, 16, "arguments", "");
}

function writeBindRequest(view: DataView, at: number, value: BindRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "bind") refuse("command", at + 4, "cmd", "", "\"bind\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 3, true);
  if (!isU64(value.id)) refuseU64(at + 8, "id", "", value.id);
  view.setBigUint64(at + 8, value.id, true);
  writeSocketAddress(view, at + 16, value.addr, "addr");
  if (!isU32(value.len)) refuseU32(at + 44, "len", "", value.len);
  view.setUint32(at + 44, value.len, true);
  putZeros(view, at + 48, 16);
  checkBindRequest(value, at);
}

/** The {@link BindRequest} at a place in an array. Keeps nothing of the array. */
export function decodeBindRequest(bytes: Uint8Array, options?: DecodeOptions): BindRequest {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 3) refuse("command", at + 4, "cmd", "", "3 (bind)", number);
  const value = readBindRequest(view, at);
  if (options?.strict === true) inspectBindRequest(view, at, value);
  return value;
}

/** Writes a {@link BindRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeBindRequest(value: BindRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writeBindRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writeBindRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link BindRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class BindRequestView {
  #view: DataView;
  #at: number;
  #addr: SocketAddressView | undefined;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * the socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.bind.request.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 8, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 8, "id", "", value);
    this.#view.setBigUint64(this.#at + 8, value, true);
  }

  /**
   * the address to bind to
   *
   * Byte 16, 28 bytes. `len` says how many bytes of it are valid.
   *
   * `pvcalls.commands.bind.request.addr`
   *
   * The same view each time, moved along. Allocates when first used.
   */
  get addr(): SocketAddressView {
    this.#addr ??= new SocketAddressView(this.#view);
    return this.#addr.attachTo(this.#view, this.#at + 16);
  }

  /**
   * valid bytes of addr
   *
   * Byte 44, 4 bytes. Unit: byte. Must hold: `len <= address_size`.
   *
   * `pvcalls.commands.bind.request.len`
   */
  get len(): number {
    return this.#view.getUint32(this.#at + 44, true);
  }

  set len(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 44, "len", "", value);
    this.#view.setUint32(this.#at + 44, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Makes a bound socket passive.
 *
 * `pvcalls.commands.listen.request`, 64 bytes.
 */
export interface ListenRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 4 at byte 4.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "listen";
  /**
   * the bound socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.listen.request.id`
   */
  readonly id: bigint;
  /**
   * longest queue of waiting connections
   *
   * Byte 16, 4 bytes. Unit: connection.
   *
   * `pvcalls.commands.listen.request.backlog`
   */
  readonly backlog: number;
}

/** Bytes of {@link ListenRequest}. */
export const LISTEN_REQUEST_SIZE = 64;

/** The byte at which each field of {@link ListenRequest} starts. */
export const LISTEN_REQUEST_OFFSETS = { req_id: 0, cmd: 4, id: 8, backlog: 16 } as const;

function readListenRequest(view: DataView, at: number): ListenRequest {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "listen",
    id: view.getBigUint64(at + 8, true),
    backlog: view.getUint32(at + 16, true),
  };
}

function inspectListenRequest(view: DataView, at: number): void {
  wantZeros(view, at + 20, 4, "pad", "");
  wantZeros(view, at + 24, 40, "arguments", "");
}

function writeListenRequest(view: DataView, at: number, value: ListenRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "listen") refuse("command", at + 4, "cmd", "", "\"listen\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 4, true);
  if (!isU64(value.id)) refuseU64(at + 8, "id", "", value.id);
  view.setBigUint64(at + 8, value.id, true);
  if (!isU32(value.backlog)) refuseU32(at + 16, "backlog", "", value.backlog);
  view.setUint32(at + 16, value.backlog, true);
  view.setUint32(at + 20, 0, true);
  putZeros(view, at + 24, 40);
}

/** The {@link ListenRequest} at a place in an array. Keeps nothing of the array. */
export function decodeListenRequest(bytes: Uint8Array, options?: DecodeOptions): ListenRequest {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 4) refuse("command", at + 4, "cmd", "", "4 (listen)", number);
  const value = readListenRequest(view, at);
  if (options?.strict === true) inspectListenRequest(view, at);
  return value;
}

/** Writes a {@link ListenRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeListenRequest(value: ListenRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writeListenRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writeListenRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ListenRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ListenRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * the bound socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.listen.request.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 8, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 8, "id", "", value);
    this.#view.setBigUint64(this.#at + 8, value, true);
  }

  /**
   * longest queue of waiting connections
   *
   * Byte 16, 4 bytes. Unit: connection.
   *
   * `pvcalls.commands.listen.request.backlog`
   */
  get backlog(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }

  set backlog(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 16, "backlog", "", value);
    this.#view.setUint32(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Waits for a connection and gives it an id and a data ring.
 *
 * `pvcalls.commands.accept.request`, 64 bytes.
 */
export interface AcceptRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 5 at byte 4.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "accept";
  /**
   * the listening socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.accept.request.id`
   */
  readonly id: bigint;
  /**
   * the socket of the new connection
   *
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.accept.request.id_new`
   */
  readonly id_new: bigint;
  /**
   * indexes page of the new data ring
   *
   * Byte 24, 4 bytes.
   *
   * `pvcalls.commands.accept.request.ref`
   */
  readonly ref: number;
  /**
   * event channel of the new data ring
   *
   * Byte 28, 4 bytes.
   *
   * `pvcalls.commands.accept.request.evtchn`
   */
  readonly evtchn: number;
}

/** Bytes of {@link AcceptRequest}. */
export const ACCEPT_REQUEST_SIZE = 64;

/** The byte at which each field of {@link AcceptRequest} starts. */
export const ACCEPT_REQUEST_OFFSETS = { req_id: 0, cmd: 4, id: 8, id_new: 16, ref: 24, evtchn: 28 } as const;

function readAcceptRequest(view: DataView, at: number): AcceptRequest {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "accept",
    id: view.getBigUint64(at + 8, true),
    id_new: view.getBigUint64(at + 16, true),
    ref: view.getUint32(at + 24, true),
    evtchn: view.getUint32(at + 28, true),
  };
}

function inspectAcceptRequest(view: DataView, at: number): void {
  wantZeros(view, at + 32, 32, "arguments", "");
}

function writeAcceptRequest(view: DataView, at: number, value: AcceptRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "accept") refuse("command", at + 4, "cmd", "", "\"accept\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 5, true);
  if (!isU64(value.id)) refuseU64(at + 8, "id", "", value.id);
  view.setBigUint64(at + 8, value.id, true);
  if (!isU64(value.id_new)) refuseU64(at + 16, "id_new", "", value.id_new);
  view.setBigUint64(at + 16, value.id_new, true);
  if (!isU32(value.ref)) refuseU32(at + 24, "ref", "", value.ref);
  view.setUint32(at + 24, value.ref, true);
  if (!isU32(value.evtchn)) refuseU32(at + 28, "evtchn", "", value.evtchn);
  view.setUint32(at + 28, value.evtchn, true);
  putZeros(view, at + 32, 32);
}

/** The {@link AcceptRequest} at a place in an array. Keeps nothing of the array. */
export function decodeAcceptRequest(bytes: Uint8Array, options?: DecodeOptions): AcceptRequest {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 5) refuse("command", at + 4, "cmd", "", "5 (accept)", number);
  const value = readAcceptRequest(view, at);
  if (options?.strict === true) inspectAcceptRequest(view, at);
  return value;
}

/** Writes a {@link AcceptRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeAcceptRequest(value: AcceptRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writeAcceptRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writeAcceptRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link AcceptRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class AcceptRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * the listening socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.accept.request.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 8, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 8, "id", "", value);
    this.#view.setBigUint64(this.#at + 8, value, true);
  }

  /**
   * the socket of the new connection
   *
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.accept.request.id_new`
   */
  get id_new(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id_new(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id_new", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /**
   * indexes page of the new data ring
   *
   * Byte 24, 4 bytes.
   *
   * `pvcalls.commands.accept.request.ref`
   */
  get ref(): number {
    return this.#view.getUint32(this.#at + 24, true);
  }

  set ref(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 24, "ref", "", value);
    this.#view.setUint32(this.#at + 24, value, true);
  }

  /**
   * event channel of the new data ring
   *
   * Byte 28, 4 bytes.
   *
   * `pvcalls.commands.accept.request.evtchn`
   */
  get evtchn(): number {
    return this.#view.getUint32(this.#at + 28, true);
  }

  set evtchn(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 28, "evtchn", "", value);
    this.#view.setUint32(this.#at + 28, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Waits until a connection can be accepted.
 *
 * `pvcalls.commands.poll.request`, 64 bytes.
 */
export interface PollRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 6 at byte 4.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "poll";
  /**
   * the listening socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.poll.request.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link PollRequest}. */
export const POLL_REQUEST_SIZE = 64;

/** The byte at which each field of {@link PollRequest} starts. */
export const POLL_REQUEST_OFFSETS = { req_id: 0, cmd: 4, id: 8 } as const;

function readPollRequest(view: DataView, at: number): PollRequest {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "poll",
    id: view.getBigUint64(at + 8, true),
  };
}

function inspectPollRequest(view: DataView, at: number): void {
  wantZeros(view, at + 16, 48, "arguments", "");
}

function writePollRequest(view: DataView, at: number, value: PollRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "poll") refuse("command", at + 4, "cmd", "", "\"poll\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 6, true);
  if (!isU64(value.id)) refuseU64(at + 8, "id", "", value.id);
  view.setBigUint64(at + 8, value.id, true);
  putZeros(view, at + 16, 48);
}

/** The {@link PollRequest} at a place in an array. Keeps nothing of the array. */
export function decodePollRequest(bytes: Uint8Array, options?: DecodeOptions): PollRequest {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 6) refuse("command", at + 4, "cmd", "", "6 (poll)", number);
  const value = readPollRequest(view, at);
  if (options?.strict === true) inspectPollRequest(view, at);
  return value;
}

/** Writes a {@link PollRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodePollRequest(value: PollRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writePollRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writePollRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link PollRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class PollRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * the listening socket
   *
   * Byte 8, 8 bytes.
   *
   * `pvcalls.commands.poll.request.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 8, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 8, "id", "", value);
    this.#view.setBigUint64(this.#at + 8, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/** One request of a command that the specification does not have. */
export interface UnknownRequest {
  /**
   * Says that the specification does not have the command.
   *
   * `pvcalls.records.request.cmd`
   */
  readonly cmd: "unknown";
  /**
   * The number of the command.
   *
   * Byte 4, 4 bytes.
   */
  readonly number: number;
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  readonly req_id: number;
  /** All 64 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownRequest(view: DataView, at: number, number: number): UnknownRequest {
  return {
    cmd: "unknown",
    number,
    req_id: view.getUint32(at + 0, true),
    bytes: copyBytes(view, at, 64),
  };
}

function writeUnknownRequest(view: DataView, at: number, value: UnknownRequest): void {
  putBytes(view, at, fitsBytes(value.bytes, 64, at, "bytes", ""));
  if (!isU32(value.number)) refuseU32(at + 4, "number", "", value.number);
  view.setUint32(at + 4, value.number, true);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  if (value.number === 0 || value.number === 1 || value.number === 2 || value.number === 3 || value.number === 4 || value.number === 5 || value.number === 6) refuse("enumerator", at + 4, "number", "", "a number that no command has", value.number);
}

/**
 * One request.
 *
 * `pvcalls.records.request`, 64 bytes.
 */
export type Request = SocketRequest | ConnectRequest | ReleaseRequest | BindRequest | ListenRequest | AcceptRequest | PollRequest | UnknownRequest;

/** Bytes of {@link Request}. */
export const REQUEST_SIZE = 64;

/** The byte at which each field of {@link Request} starts. */
export const REQUEST_OFFSETS = { req_id: 0, cmd: 4, arguments: 8 } as const;

function readRequest(view: DataView, at: number): Request {
  const number = view.getUint32(at + 4, true);
  switch (number) {
    case 0:
      return readSocketRequest(view, at);
    case 1:
      return readConnectRequest(view, at);
    case 2:
      return readReleaseRequest(view, at);
    case 3:
      return readBindRequest(view, at);
    case 4:
      return readListenRequest(view, at);
    case 5:
      return readAcceptRequest(view, at);
    case 6:
      return readPollRequest(view, at);
    default:
      return readUnknownRequest(view, at, number);
  }
}

function inspectRequest(view: DataView, at: number, value: Request): void {
  switch (value.cmd) {
    case "socket":
      return inspectSocketRequest(view, at, value);
    case "connect":
      return inspectConnectRequest(view, at, value);
    case "release":
      return inspectReleaseRequest(view, at, value);
    case "bind":
      return inspectBindRequest(view, at, value);
    case "listen":
      return inspectListenRequest(view, at);
    case "accept":
      return inspectAcceptRequest(view, at);
    case "poll":
      return inspectPollRequest(view, at);
    case "unknown":
      refuse("enumerator", at + 4, "cmd", "", "0 (socket), 1 (connect), 2 (release), 3 (bind), 4 (listen), 5 (accept), 6 (poll)", value.number);
  }
}

function writeRequest(view: DataView, at: number, value: Request): void {
  wantObject(value, at, "", "");
  switch (value.cmd) {
    case "socket":
      return writeSocketRequest(view, at, value);
    case "connect":
      return writeConnectRequest(view, at, value);
    case "release":
      return writeReleaseRequest(view, at, value);
    case "bind":
      return writeBindRequest(view, at, value);
    case "listen":
      return writeListenRequest(view, at, value);
    case "accept":
      return writeAcceptRequest(view, at, value);
    case "poll":
      return writePollRequest(view, at, value);
    case "unknown":
      return writeUnknownRequest(view, at, value);
    default:
      return refuse("command", at + 4, "cmd", "", "the name of a command, or \"unknown\"", (value as { cmd: unknown }).cmd);
  }
}

/** The {@link Request} at a place in an array. Keeps nothing of the array. */
export function decodeRequest(bytes: Uint8Array, options?: DecodeOptions): Request {
  const at = placeIn(bytes.length, 64, options?.offset);
  const view = readerOf(bytes);
  const value = readRequest(view, at);
  if (options?.strict === true) inspectRequest(view, at, value);
  return value;
}

/** Writes a {@link Request} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeRequest(value: Request, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(64);
    writeRequest(scratch.view, 0, value);
    return copyOut(scratch, 64);
  }

  const at = placeIn(into.length, 64, options?.offset);
  writeRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link Request} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class RequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * What the command takes.
   *
   * Byte 8, 56 bytes.
   *
   * `pvcalls.records.request.arguments`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get arguments(): Uint8Array {
    return bytesAt(this.#view, this.#at + 8, 56);
  }

  set arguments(value: Uint8Array) {
    putBytes(this.#view, this.#at + 8, fitsBytes(value, 56, this.#at + 8, "arguments", ""));
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 64, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 64, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Announces a new socket id and asks whether the triple is supported.
 *
 * `pvcalls.commands.socket.response`, 24 bytes.
 */
export interface SocketResponse {
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 0 at byte 4.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "socket";
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.socket.response.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link SocketResponse}. */
export const SOCKET_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link SocketResponse} starts. */
export const SOCKET_RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, id: 16 } as const;

function readSocketResponse(view: DataView, at: number): SocketResponse {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "socket",
    ret: view.getInt32(at + 8, true),
    id: view.getBigUint64(at + 16, true),
  };
}

function inspectSocketResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "pad", "");
}

function writeSocketResponse(view: DataView, at: number, value: SocketResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "socket") refuse("command", at + 4, "cmd", "", "\"socket\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 0, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  view.setUint32(at + 12, 0, true);
  if (!isU64(value.id)) refuseU64(at + 16, "id", "", value.id);
  view.setBigUint64(at + 16, value.id, true);
}

/** The {@link SocketResponse} at a place in an array. Keeps nothing of the array. */
export function decodeSocketResponse(bytes: Uint8Array, options?: DecodeOptions): SocketResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 0) refuse("command", at + 4, "cmd", "", "0 (socket)", number);
  const value = readSocketResponse(view, at);
  if (options?.strict === true) inspectSocketResponse(view, at);
  return value;
}

/** Writes a {@link SocketResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeSocketResponse(value: SocketResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeSocketResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeSocketResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link SocketResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class SocketResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.socket.response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Connects a socket and gives it a data ring.
 *
 * `pvcalls.commands.connect.response`, 24 bytes.
 */
export interface ConnectResponse {
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 1 at byte 4.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "connect";
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.connect.response.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link ConnectResponse}. */
export const CONNECT_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link ConnectResponse} starts. */
export const CONNECT_RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, id: 16 } as const;

function readConnectResponse(view: DataView, at: number): ConnectResponse {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "connect",
    ret: view.getInt32(at + 8, true),
    id: view.getBigUint64(at + 16, true),
  };
}

function inspectConnectResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "pad", "");
}

function writeConnectResponse(view: DataView, at: number, value: ConnectResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "connect") refuse("command", at + 4, "cmd", "", "\"connect\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 1, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  view.setUint32(at + 12, 0, true);
  if (!isU64(value.id)) refuseU64(at + 16, "id", "", value.id);
  view.setBigUint64(at + 16, value.id, true);
}

/** The {@link ConnectResponse} at a place in an array. Keeps nothing of the array. */
export function decodeConnectResponse(bytes: Uint8Array, options?: DecodeOptions): ConnectResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 1) refuse("command", at + 4, "cmd", "", "1 (connect)", number);
  const value = readConnectResponse(view, at);
  if (options?.strict === true) inspectConnectResponse(view, at);
  return value;
}

/** Writes a {@link ConnectResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeConnectResponse(value: ConnectResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeConnectResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeConnectResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ConnectResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ConnectResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.connect.response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Closes a socket and ends the use of its memory.
 *
 * `pvcalls.commands.release.response`, 24 bytes.
 */
export interface ReleaseResponse {
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 2 at byte 4.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "release";
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.release.response.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link ReleaseResponse}. */
export const RELEASE_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link ReleaseResponse} starts. */
export const RELEASE_RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, id: 16 } as const;

function readReleaseResponse(view: DataView, at: number): ReleaseResponse {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "release",
    ret: view.getInt32(at + 8, true),
    id: view.getBigUint64(at + 16, true),
  };
}

function inspectReleaseResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "pad", "");
}

function writeReleaseResponse(view: DataView, at: number, value: ReleaseResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "release") refuse("command", at + 4, "cmd", "", "\"release\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 2, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  view.setUint32(at + 12, 0, true);
  if (!isU64(value.id)) refuseU64(at + 16, "id", "", value.id);
  view.setBigUint64(at + 16, value.id, true);
}

/** The {@link ReleaseResponse} at a place in an array. Keeps nothing of the array. */
export function decodeReleaseResponse(bytes: Uint8Array, options?: DecodeOptions): ReleaseResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 2) refuse("command", at + 4, "cmd", "", "2 (release)", number);
  const value = readReleaseResponse(view, at);
  if (options?.strict === true) inspectReleaseResponse(view, at);
  return value;
}

/** Writes a {@link ReleaseResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeReleaseResponse(value: ReleaseResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeReleaseResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeReleaseResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ReleaseResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ReleaseResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.release.response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Gives a socket a local address.
 *
 * `pvcalls.commands.bind.response`, 24 bytes.
 */
export interface BindResponse {
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 3 at byte 4.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "bind";
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.bind.response.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link BindResponse}. */
export const BIND_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link BindResponse} starts. */
export const BIND_RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, id: 16 } as const;

function readBindResponse(view: DataView, at: number): BindResponse {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "bind",
    ret: view.getInt32(at + 8, true),
    id: view.getBigUint64(at + 16, true),
  };
}

function inspectBindResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "pad", "");
}

function writeBindResponse(view: DataView, at: number, value: BindResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "bind") refuse("command", at + 4, "cmd", "", "\"bind\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 3, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  view.setUint32(at + 12, 0, true);
  if (!isU64(value.id)) refuseU64(at + 16, "id", "", value.id);
  view.setBigUint64(at + 16, value.id, true);
}

/** The {@link BindResponse} at a place in an array. Keeps nothing of the array. */
export function decodeBindResponse(bytes: Uint8Array, options?: DecodeOptions): BindResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 3) refuse("command", at + 4, "cmd", "", "3 (bind)", number);
  const value = readBindResponse(view, at);
  if (options?.strict === true) inspectBindResponse(view, at);
  return value;
}

/** Writes a {@link BindResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeBindResponse(value: BindResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeBindResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeBindResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link BindResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class BindResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.bind.response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Makes a bound socket passive.
 *
 * `pvcalls.commands.listen.response`, 24 bytes.
 */
export interface ListenResponse {
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 4 at byte 4.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "listen";
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.listen.response.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link ListenResponse}. */
export const LISTEN_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link ListenResponse} starts. */
export const LISTEN_RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, id: 16 } as const;

function readListenResponse(view: DataView, at: number): ListenResponse {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "listen",
    ret: view.getInt32(at + 8, true),
    id: view.getBigUint64(at + 16, true),
  };
}

function inspectListenResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "pad", "");
}

function writeListenResponse(view: DataView, at: number, value: ListenResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "listen") refuse("command", at + 4, "cmd", "", "\"listen\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 4, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  view.setUint32(at + 12, 0, true);
  if (!isU64(value.id)) refuseU64(at + 16, "id", "", value.id);
  view.setBigUint64(at + 16, value.id, true);
}

/** The {@link ListenResponse} at a place in an array. Keeps nothing of the array. */
export function decodeListenResponse(bytes: Uint8Array, options?: DecodeOptions): ListenResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 4) refuse("command", at + 4, "cmd", "", "4 (listen)", number);
  const value = readListenResponse(view, at);
  if (options?.strict === true) inspectListenResponse(view, at);
  return value;
}

/** Writes a {@link ListenResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeListenResponse(value: ListenResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeListenResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeListenResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ListenResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ListenResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.listen.response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Waits for a connection and gives it an id and a data ring.
 *
 * `pvcalls.commands.accept.response`, 24 bytes.
 */
export interface AcceptResponse {
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 5 at byte 4.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "accept";
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /**
   * the listening socket
   *
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.accept.response.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link AcceptResponse}. */
export const ACCEPT_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link AcceptResponse} starts. */
export const ACCEPT_RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, id: 16 } as const;

function readAcceptResponse(view: DataView, at: number): AcceptResponse {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "accept",
    ret: view.getInt32(at + 8, true),
    id: view.getBigUint64(at + 16, true),
  };
}

function inspectAcceptResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "pad", "");
}

function writeAcceptResponse(view: DataView, at: number, value: AcceptResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "accept") refuse("command", at + 4, "cmd", "", "\"accept\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 5, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  view.setUint32(at + 12, 0, true);
  if (!isU64(value.id)) refuseU64(at + 16, "id", "", value.id);
  view.setBigUint64(at + 16, value.id, true);
}

/** The {@link AcceptResponse} at a place in an array. Keeps nothing of the array. */
export function decodeAcceptResponse(bytes: Uint8Array, options?: DecodeOptions): AcceptResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 5) refuse("command", at + 4, "cmd", "", "5 (accept)", number);
  const value = readAcceptResponse(view, at);
  if (options?.strict === true) inspectAcceptResponse(view, at);
  return value;
}

/** Writes a {@link AcceptResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeAcceptResponse(value: AcceptResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeAcceptResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeAcceptResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link AcceptResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class AcceptResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * the listening socket
   *
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.accept.response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Waits until a connection can be accepted.
 *
 * `pvcalls.commands.poll.response`, 24 bytes.
 */
export interface PollResponse {
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 6 at byte 4.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "poll";
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.poll.response.id`
   */
  readonly id: bigint;
}

/** Bytes of {@link PollResponse}. */
export const POLL_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link PollResponse} starts. */
export const POLL_RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, id: 16 } as const;

function readPollResponse(view: DataView, at: number): PollResponse {
  return {
    req_id: view.getUint32(at + 0, true),
    cmd: "poll",
    ret: view.getInt32(at + 8, true),
    id: view.getBigUint64(at + 16, true),
  };
}

function inspectPollResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "pad", "");
}

function writePollResponse(view: DataView, at: number, value: PollResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "poll") refuse("command", at + 4, "cmd", "", "\"poll\"", value.cmd);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  view.setUint32(at + 4, 6, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  view.setUint32(at + 12, 0, true);
  if (!isU64(value.id)) refuseU64(at + 16, "id", "", value.id);
  view.setBigUint64(at + 16, value.id, true);
}

/** The {@link PollResponse} at a place in an array. Keeps nothing of the array. */
export function decodePollResponse(bytes: Uint8Array, options?: DecodeOptions): PollResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 4, true);
  if (number !== 6) refuse("command", at + 4, "cmd", "", "6 (poll)", number);
  const value = readPollResponse(view, at);
  if (options?.strict === true) inspectPollResponse(view, at);
  return value;
}

/** Writes a {@link PollResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodePollResponse(value: PollResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writePollResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writePollResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link PollResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class PollResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * Byte 16, 8 bytes.
   *
   * `pvcalls.commands.poll.response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 16, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 16, "id", "", value);
    this.#view.setBigUint64(this.#at + 16, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/** One response of a command that the specification does not have. */
export interface UnknownResponse {
  /**
   * Says that the specification does not have the command.
   *
   * `pvcalls.records.response.cmd`
   */
  readonly cmd: "unknown";
  /**
   * The number of the command.
   *
   * Byte 4, 4 bytes.
   */
  readonly number: number;
  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  readonly req_id: number;
  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  readonly ret: number;
  /** All 24 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownResponse(view: DataView, at: number, number: number): UnknownResponse {
  return {
    cmd: "unknown",
    number,
    req_id: view.getUint32(at + 0, true),
    ret: view.getInt32(at + 8, true),
    bytes: copyBytes(view, at, 24),
  };
}

function writeUnknownResponse(view: DataView, at: number, value: UnknownResponse): void {
  putBytes(view, at, fitsBytes(value.bytes, 24, at, "bytes", ""));
  if (!isU32(value.number)) refuseU32(at + 4, "number", "", value.number);
  view.setUint32(at + 4, value.number, true);
  if (!isU32(value.req_id)) refuseU32(at + 0, "req_id", "", value.req_id);
  view.setUint32(at + 0, value.req_id, true);
  if (!isI32(value.ret)) refuseI32(at + 8, "ret", "", value.ret);
  view.setInt32(at + 8, value.ret, true);
  if (value.number === 0 || value.number === 1 || value.number === 2 || value.number === 3 || value.number === 4 || value.number === 5 || value.number === 6) refuse("enumerator", at + 4, "number", "", "a number that no command has", value.number);
}

/**
 * One response.
 *
 * `pvcalls.records.response`, 24 bytes.
 */
export type Response = SocketResponse | ConnectResponse | ReleaseResponse | BindResponse | ListenResponse | AcceptResponse | PollResponse | UnknownResponse;

/** Bytes of {@link Response}. */
export const RESPONSE_SIZE = 24;

/** The byte at which each field of {@link Response} starts. */
export const RESPONSE_OFFSETS = { req_id: 0, cmd: 4, ret: 8, results: 16 } as const;

function readResponse(view: DataView, at: number): Response {
  const number = view.getUint32(at + 4, true);
  switch (number) {
    case 0:
      return readSocketResponse(view, at);
    case 1:
      return readConnectResponse(view, at);
    case 2:
      return readReleaseResponse(view, at);
    case 3:
      return readBindResponse(view, at);
    case 4:
      return readListenResponse(view, at);
    case 5:
      return readAcceptResponse(view, at);
    case 6:
      return readPollResponse(view, at);
    default:
      return readUnknownResponse(view, at, number);
  }
}

function inspectResponse(view: DataView, at: number, value: Response): void {
  switch (value.cmd) {
    case "socket":
      return inspectSocketResponse(view, at);
    case "connect":
      return inspectConnectResponse(view, at);
    case "release":
      return inspectReleaseResponse(view, at);
    case "bind":
      return inspectBindResponse(view, at);
    case "listen":
      return inspectListenResponse(view, at);
    case "accept":
      return inspectAcceptResponse(view, at);
    case "poll":
      return inspectPollResponse(view, at);
    case "unknown":
      refuse("enumerator", at + 4, "cmd", "", "0 (socket), 1 (connect), 2 (release), 3 (bind), 4 (listen), 5 (accept), 6 (poll)", value.number);
  }
}

function writeResponse(view: DataView, at: number, value: Response): void {
  wantObject(value, at, "", "");
  switch (value.cmd) {
    case "socket":
      return writeSocketResponse(view, at, value);
    case "connect":
      return writeConnectResponse(view, at, value);
    case "release":
      return writeReleaseResponse(view, at, value);
    case "bind":
      return writeBindResponse(view, at, value);
    case "listen":
      return writeListenResponse(view, at, value);
    case "accept":
      return writeAcceptResponse(view, at, value);
    case "poll":
      return writePollResponse(view, at, value);
    case "unknown":
      return writeUnknownResponse(view, at, value);
    default:
      return refuse("command", at + 4, "cmd", "", "the name of a command, or \"unknown\"", (value as { cmd: unknown }).cmd);
  }
}

/** The {@link Response} at a place in an array. Keeps nothing of the array. */
export function decodeResponse(bytes: Uint8Array, options?: DecodeOptions): Response {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const value = readResponse(view, at);
  if (options?.strict === true) inspectResponse(view, at, value);
  return value;
}

/** Writes a {@link Response} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeResponse(value: Response, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link Response} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes.
   *
   * `pvcalls.records.response.req_id`
   */
  get req_id(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "req_id", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 4, 4 bytes. Values: {@link Command}.
   *
   * `pvcalls.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cmd(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cmd", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 8, 4 bytes.
   *
   * `pvcalls.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 8, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 8, "ret", "", value);
    this.#view.setInt32(this.#at + 8, value, true);
  }

  /**
   * What the command returns.
   *
   * Byte 16, 8 bytes.
   *
   * `pvcalls.records.response.results`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get results(): Uint8Array {
    return bytesAt(this.#view, this.#at + 16, 8);
  }

  set results(value: Uint8Array) {
    putBytes(this.#view, this.#at + 16, fitsBytes(value, 8, this.#at + 16, "results", ""));
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 24, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
    return this;
  }
}
