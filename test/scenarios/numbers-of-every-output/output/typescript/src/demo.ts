// Demo: messages and records.
// Generated from spec/demo by pvspec. Change the specification, then run: npx pvspec build
import { bytesAt, copyBytes, putBytes, putZeros, wantZeros } from "./runtime/bytes.ts";
import { readerOf, writerOf, viewOf } from "./runtime/data-view.ts";
import { isU32, isI32, isI64, refuseU32, refuseI32, refuseI64, fitsBytes, wantObject } from "./runtime/fits.ts";
import { type Place, type DecodeOptions, placeIn } from "./runtime/place.ts";
import { scratchFor, copyOut } from "./runtime/scratch.ts";
import { refuse } from "./runtime/wire-error.ts";
export { type Place, type DecodeOptions } from "./runtime/place.ts";
export { type WireErrorCode, WireError } from "./runtime/wire-error.ts";

/**
 * Commands.
 *
 * `demo.values.command`
 */
export const Command = {
  /** Stops. `demo.values.command.stop` */
  stop: -1,
  /** Goes. `demo.values.command.go` */
  go: 0,
  /** Another name of go. */
  run: 0,
  /** The least number. `demo.values.command.least`. Status: not implemented. */
  least: -2147483648,
} as const;

/** A number that {@link Command} names. */
export type Command = (typeof Command)[keyof typeof Command];

/** Whether {@link Command} names a number. */
export function isCommand(value: number): value is Command {
  return value === -1 || value === 0 || value === -2147483648;
}


/**
 * Wide numbers.
 *
 * `demo.values.wide`
 */
export const Wide = {
  /** The least number. `demo.values.wide.least` */
  least: -9223372036854775808n,
  /** The greatest number. `demo.values.wide.most`. Status: open question. */
  most: 9223372036854775807n,
} as const;

/** A number that {@link Wide} names. */
export type Wide = (typeof Wide)[keyof typeof Wide];

/** Whether {@link Wide} names a number. */
export function isWide(value: bigint): value is Wide {
  return value === -9223372036854775808n || value === 9223372036854775807n;
}


/**
 * All bits.
 *
 * `demo.values.full`
 */
export const Full = {
  /** No bit. `demo.values.full.none` */
  none: 0,
  /** All of them. `demo.values.full.all` */
  all: 4294967295,
} as const;

/** A number that {@link Full} names. */
export type Full = (typeof Full)[keyof typeof Full];

/** Whether {@link Full} names a number. */
export function isFull(value: number): value is Full {
  return value === 0 || value === 4294967295;
}


/**
 * Words.
 *
 * `demo.values.spelling`
 */
export const Spelling = {
  /** The type of the device. `demo.values.spelling.driver` */
  driver: "vdispl",
  /** Another name of driver. */
  device: "vdispl",
  /** Spelled like its name. `demo.values.spelling.plain` */
  plain: "plain",
} as const;

/** A word that {@link Spelling} has. */
export type Spelling = (typeof Spelling)[keyof typeof Spelling];

/** Whether {@link Spelling} has a word. */
export function isSpelling(value: string): value is Spelling {
  return value === "vdispl" || value === "plain";
}

/**
 * One response.
 *
 * `demo.records.response`, 8 bytes.
 */
export interface Response {
  /**
   * the command
   *
   * Byte 0, 4 bytes. Values: {@link Command}.
   *
   * `demo.records.response.cmd`
   */
  readonly cmd: number;
  /**
   * the result
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.ret`
   */
  readonly ret: number;
}

/** Bytes of {@link Response}. */
export const RESPONSE_SIZE = 8;

/** The byte at which each field of {@link Response} starts. */
export const RESPONSE_OFFSETS = { cmd: 0, ret: 4 } as const;

function checkResponse(value: Response, at: number): void {
  if (!isCommand(value.cmd)) refuse("enumerator", at + 0, "cmd", "", "-1 (stop), 0 (go), -2147483648 (least)", value.cmd);
}

function readResponse(view: DataView, at: number): Response {
  return {
    cmd: view.getInt32(at + 0, true),
    ret: view.getInt32(at + 4, true),
  };
}

function inspectResponse(view: DataView, at: number, value: Response): void {
  checkResponse(value, at);
}

function writeResponse(view: DataView, at: number, value: Response): void {
  wantObject(value, at, "", "");
  if (!isI32(value.cmd)) refuseI32(at + 0, "cmd", "", value.cmd);
  view.setInt32(at + 0, value.cmd, true);
  if (!isI32(value.ret)) refuseI32(at + 4, "ret", "", value.ret);
  view.setInt32(at + 4, value.ret, true);
  checkResponse(value, at);
}

/** The {@link Response} at a place in an array. Keeps nothing of the array. */
export function decodeResponse(bytes: Uint8Array, options?: DecodeOptions): Response {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const value = readResponse(view, at);
  if (options?.strict === true) inspectResponse(view, at, value);
  return value;
}

/** Writes a {@link Response} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeResponse(value: Response, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeResponse(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
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
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * the command
   *
   * Byte 0, 4 bytes. Values: {@link Command}.
   *
   * `demo.records.response.cmd`
   */
  get cmd(): number {
    return this.#view.getInt32(this.#at + 0, true);
  }

  set cmd(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 0, "cmd", "", value);
    this.#view.setInt32(this.#at + 0, value, true);
  }

  /**
   * the result
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 4, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 4, "ret", "", value);
    this.#view.setInt32(this.#at + 4, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 8, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Stops.
 *
 * `demo.commands.stop.request`, 24 bytes.
 */
export interface StopRequest {
  /**
   * The command: -1 at byte 0.
   *
   * `demo.records.request.cmd`
   */
  readonly cmd: "stop";
  /**
   * all bits or none
   *
   * Byte 4, 4 bytes. Values: {@link Full}.
   *
   * `demo.records.request.full`
   */
  readonly full: number;
  /**
   * a wide number
   *
   * Byte 8, 8 bytes. Values: {@link Wide}.
   *
   * `demo.records.request.wide`
   */
  readonly wide: bigint;
  /**
   * a number
   *
   * Byte 16, 4 bytes.
   *
   * `demo.commands.stop.request.a`
   */
  readonly a: number;
}

/** Bytes of {@link StopRequest}. */
export const STOP_REQUEST_SIZE = 24;

/** The byte at which each field of {@link StopRequest} starts. */
export const STOP_REQUEST_OFFSETS = { cmd: 0, full: 4, wide: 8, a: 16 } as const;

function checkStopRequest(value: StopRequest, at: number): void {
  if (!isFull(value.full)) refuse("enumerator", at + 4, "full", "", "0 (none), 4294967295 (all)", value.full);
  if (!isWide(value.wide)) refuse("enumerator", at + 8, "wide", "", "-9223372036854775808 (least), 9223372036854775807 (most)", value.wide);
}

function readStopRequest(view: DataView, at: number): StopRequest {
  return {
    cmd: "stop",
    full: view.getUint32(at + 4, true),
    wide: view.getBigInt64(at + 8, true),
    a: view.getUint32(at + 16, true),
  };
}

function inspectStopRequest(view: DataView, at: number, value: StopRequest): void {
  checkStopRequest(value, at);
  wantZeros(view, at + 20, 4, "pad", "");
}

function writeStopRequest(view: DataView, at: number, value: StopRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "stop") refuse("command", at + 0, "cmd", "", "\"stop\"", value.cmd);
  view.setInt32(at + 0, -1, true);
  if (!isU32(value.full)) refuseU32(at + 4, "full", "", value.full);
  view.setUint32(at + 4, value.full, true);
  if (!isI64(value.wide)) refuseI64(at + 8, "wide", "", value.wide);
  view.setBigInt64(at + 8, value.wide, true);
  if (!isU32(value.a)) refuseU32(at + 16, "a", "", value.a);
  view.setUint32(at + 16, value.a, true);
  view.setUint32(at + 20, 0, true);
  checkStopRequest(value, at);
}

/** The {@link StopRequest} at a place in an array. Keeps nothing of the array. */
export function decodeStopRequest(bytes: Uint8Array, options?: DecodeOptions): StopRequest {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getInt32(at + 0, true);
  if (number !== -1) refuse("command", at + 0, "cmd", "", "-1 (stop)", number);
  const value = readStopRequest(view, at);
  if (options?.strict === true) inspectStopRequest(view, at, value);
  return value;
}

/** Writes a {@link StopRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeStopRequest(value: StopRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeStopRequest(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeStopRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link StopRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class StopRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * the command
   *
   * Byte 0, 4 bytes. Values: {@link Command}.
   *
   * `demo.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getInt32(this.#at + 0, true);
  }

  set cmd(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 0, "cmd", "", value);
    this.#view.setInt32(this.#at + 0, value, true);
  }

  /**
   * all bits or none
   *
   * Byte 4, 4 bytes. Values: {@link Full}.
   *
   * `demo.records.request.full`
   */
  get full(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set full(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "full", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * a wide number
   *
   * Byte 8, 8 bytes. Values: {@link Wide}.
   *
   * `demo.records.request.wide`
   */
  get wide(): bigint {
    return this.#view.getBigInt64(this.#at + 8, true);
  }

  set wide(value: bigint) {
    if (!isI64(value)) refuseI64(this.#at + 8, "wide", "", value);
    this.#view.setBigInt64(this.#at + 8, value, true);
  }

  /**
   * a number
   *
   * Byte 16, 4 bytes.
   *
   * `demo.commands.stop.request.a`
   */
  get a(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }

  set a(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 16, "a", "", value);
    this.#view.setUint32(this.#at + 16, value, true);
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
 * Goes.
 *
 * `demo.commands.go.request`, 24 bytes.
 */
export interface GoRequest {
  /**
   * The command: 0 at byte 0.
   *
   * `demo.records.request.cmd`
   */
  readonly cmd: "go";
  /**
   * all bits or none
   *
   * Byte 4, 4 bytes. Values: {@link Full}.
   *
   * `demo.records.request.full`
   */
  readonly full: number;
  /**
   * a wide number
   *
   * Byte 8, 8 bytes. Values: {@link Wide}.
   *
   * `demo.records.request.wide`
   */
  readonly wide: bigint;
}

/** Bytes of {@link GoRequest}. */
export const GO_REQUEST_SIZE = 24;

/** The byte at which each field of {@link GoRequest} starts. */
export const GO_REQUEST_OFFSETS = { cmd: 0, full: 4, wide: 8 } as const;

function checkGoRequest(value: GoRequest, at: number): void {
  if (!isFull(value.full)) refuse("enumerator", at + 4, "full", "", "0 (none), 4294967295 (all)", value.full);
  if (!isWide(value.wide)) refuse("enumerator", at + 8, "wide", "", "-9223372036854775808 (least), 9223372036854775807 (most)", value.wide);
}

function readGoRequest(view: DataView, at: number): GoRequest {
  return {
    cmd: "go",
    full: view.getUint32(at + 4, true),
    wide: view.getBigInt64(at + 8, true),
  };
}

function inspectGoRequest(view: DataView, at: number, value: GoRequest): void {
  checkGoRequest(value, at);
  wantZeros(view, at + 16, 8, "arguments", "");
}

function writeGoRequest(view: DataView, at: number, value: GoRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "go") refuse("command", at + 0, "cmd", "", "\"go\"", value.cmd);
  view.setInt32(at + 0, 0, true);
  if (!isU32(value.full)) refuseU32(at + 4, "full", "", value.full);
  view.setUint32(at + 4, value.full, true);
  if (!isI64(value.wide)) refuseI64(at + 8, "wide", "", value.wide);
  view.setBigInt64(at + 8, value.wide, true);
  putZeros(view, at + 16, 8);
  checkGoRequest(value, at);
}

/** The {@link GoRequest} at a place in an array. Keeps nothing of the array. */
export function decodeGoRequest(bytes: Uint8Array, options?: DecodeOptions): GoRequest {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getInt32(at + 0, true);
  if (number !== 0) refuse("command", at + 0, "cmd", "", "0 (go)", number);
  const value = readGoRequest(view, at);
  if (options?.strict === true) inspectGoRequest(view, at, value);
  return value;
}

/** Writes a {@link GoRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeGoRequest(value: GoRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeGoRequest(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeGoRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link GoRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class GoRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * the command
   *
   * Byte 0, 4 bytes. Values: {@link Command}.
   *
   * `demo.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getInt32(this.#at + 0, true);
  }

  set cmd(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 0, "cmd", "", value);
    this.#view.setInt32(this.#at + 0, value, true);
  }

  /**
   * all bits or none
   *
   * Byte 4, 4 bytes. Values: {@link Full}.
   *
   * `demo.records.request.full`
   */
  get full(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set full(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "full", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * a wide number
   *
   * Byte 8, 8 bytes. Values: {@link Wide}.
   *
   * `demo.records.request.wide`
   */
  get wide(): bigint {
    return this.#view.getBigInt64(this.#at + 8, true);
  }

  set wide(value: bigint) {
    if (!isI64(value)) refuseI64(this.#at + 8, "wide", "", value);
    this.#view.setBigInt64(this.#at + 8, value, true);
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

/** One request of a command that the specification does not have. */
export interface UnknownRequest {
  /**
   * Says that the specification does not have the command.
   *
   * `demo.records.request.cmd`
   */
  readonly cmd: "unknown";
  /**
   * The number of the command.
   *
   * Byte 0, 4 bytes.
   */
  readonly number: number;
  /**
   * all bits or none
   *
   * Byte 4, 4 bytes. Values: {@link Full}.
   *
   * `demo.records.request.full`
   */
  readonly full: number;
  /**
   * a wide number
   *
   * Byte 8, 8 bytes. Values: {@link Wide}.
   *
   * `demo.records.request.wide`
   */
  readonly wide: bigint;
  /** All 24 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownRequest(view: DataView, at: number, number: number): UnknownRequest {
  return {
    cmd: "unknown",
    number,
    full: view.getUint32(at + 4, true),
    wide: view.getBigInt64(at + 8, true),
    bytes: copyBytes(view, at, 24),
  };
}

function writeUnknownRequest(view: DataView, at: number, value: UnknownRequest): void {
  putBytes(view, at, fitsBytes(value.bytes, 24, at, "bytes", ""));
  if (!isI32(value.number)) refuseI32(at + 0, "number", "", value.number);
  view.setInt32(at + 0, value.number, true);
  if (!isU32(value.full)) refuseU32(at + 4, "full", "", value.full);
  view.setUint32(at + 4, value.full, true);
  if (!isI64(value.wide)) refuseI64(at + 8, "wide", "", value.wide);
  view.setBigInt64(at + 8, value.wide, true);
  if (value.number === -1 || value.number === 0) refuse("enumerator", at + 0, "number", "", "a number that no command has", value.number);
}

/**
 * One request.
 *
 * `demo.records.request`, 24 bytes.
 */
export type Request = StopRequest | GoRequest | UnknownRequest;

/** Bytes of {@link Request}. */
export const REQUEST_SIZE = 24;

/** The byte at which each field of {@link Request} starts. */
export const REQUEST_OFFSETS = { cmd: 0, full: 4, wide: 8, arguments: 16 } as const;

function readRequest(view: DataView, at: number): Request {
  const number = view.getInt32(at + 0, true);
  switch (number) {
    case -1:
      return readStopRequest(view, at);
    case 0:
      return readGoRequest(view, at);
    default:
      return readUnknownRequest(view, at, number);
  }
}

function inspectRequest(view: DataView, at: number, value: Request): void {
  switch (value.cmd) {
    case "stop":
      return inspectStopRequest(view, at, value);
    case "go":
      return inspectGoRequest(view, at, value);
    case "unknown":
      refuse("enumerator", at + 0, "cmd", "", "-1 (stop), 0 (go)", value.number);
  }
}

function writeRequest(view: DataView, at: number, value: Request): void {
  wantObject(value, at, "", "");
  switch (value.cmd) {
    case "stop":
      return writeStopRequest(view, at, value);
    case "go":
      return writeGoRequest(view, at, value);
    case "unknown":
      return writeUnknownRequest(view, at, value);
    default:
      return refuse("command", at + 0, "cmd", "", "the name of a command, or \"unknown\"", (value as { cmd: unknown }).cmd);
  }
}

/** The {@link Request} at a place in an array. Keeps nothing of the array. */
export function decodeRequest(bytes: Uint8Array, options?: DecodeOptions): Request {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const value = readRequest(view, at);
  if (options?.strict === true) inspectRequest(view, at, value);
  return value;
}

/** Writes a {@link Request} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeRequest(value: Request, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeRequest(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
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
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * the command
   *
   * Byte 0, 4 bytes. Values: {@link Command}.
   *
   * `demo.records.request.cmd`
   */
  get cmd(): number {
    return this.#view.getInt32(this.#at + 0, true);
  }

  set cmd(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 0, "cmd", "", value);
    this.#view.setInt32(this.#at + 0, value, true);
  }

  /**
   * all bits or none
   *
   * Byte 4, 4 bytes. Values: {@link Full}.
   *
   * `demo.records.request.full`
   */
  get full(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set full(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "full", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /**
   * a wide number
   *
   * Byte 8, 8 bytes. Values: {@link Wide}.
   *
   * `demo.records.request.wide`
   */
  get wide(): bigint {
    return this.#view.getBigInt64(this.#at + 8, true);
  }

  set wide(value: bigint) {
    if (!isI64(value)) refuseI64(this.#at + 8, "wide", "", value);
    this.#view.setBigInt64(this.#at + 8, value, true);
  }

  /**
   * arguments
   *
   * Byte 16, 8 bytes.
   *
   * `demo.records.request.arguments`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get arguments(): Uint8Array {
    return bytesAt(this.#view, this.#at + 16, 8);
  }

  set arguments(value: Uint8Array) {
    putBytes(this.#view, this.#at + 16, fitsBytes(value, 8, this.#at + 16, "arguments", ""));
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
