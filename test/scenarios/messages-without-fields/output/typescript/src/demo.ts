// Demo: messages and records.
// Generated from spec/demo by pvspec. Change the specification, then run: npx pvspec build
import { bytesAt, copyBytes, putBytes, putZeros, wantZeros } from "./runtime/bytes.ts";
import { readerOf, writerOf, viewOf } from "./runtime/data-view.ts";
import { isU32, isI32, refuseU32, refuseI32, fitsBytes, wantObject } from "./runtime/fits.ts";
import { type Place, type DecodeOptions, placeIn } from "./runtime/place.ts";
import { scratchFor, copyOut } from "./runtime/scratch.ts";
import { refuse } from "./runtime/wire-error.ts";
export { type Place, type DecodeOptions } from "./runtime/place.ts";
export { type WireErrorCode, WireError } from "./runtime/wire-error.ts";

/**
 * Operations.
 *
 * `demo.values.operation`
 */
export const Operation = {
  /** Make. `demo.values.operation.make` */
  make: 1,
  /** Ask. `demo.values.operation.ask` */
  ask: 2,
  /** End. `demo.values.operation.end` */
  end: 3,
} as const;

/** A number that {@link Operation} names. */
export type Operation = (typeof Operation)[keyof typeof Operation];

/** Whether {@link Operation} names a number. */
export function isOperation(value: number): value is Operation {
  return value === 1 || value === 2 || value === 3;
}


/**
 * Events.
 *
 * `demo.values.event_type`
 */
export const EventType = {
  /** A page was flipped. `demo.values.event_type.flipped` */
  flipped: 1,
  /** Something was lost. `demo.values.event_type.lost` */
  lost: 2,
} as const;

/** A number that {@link EventType} names. */
export type EventType = (typeof EventType)[keyof typeof EventType];

/** Whether {@link EventType} names a number. */
export function isEventType(value: number): value is EventType {
  return value === 1 || value === 2;
}

/**
 * Make.
 *
 * `demo.commands.make.request`, 8 bytes.
 */
export interface MakeRequest {
  /**
   * The command: 1 at byte 0.
   *
   * `demo.records.request.op`
   */
  readonly op: "make";
  /**
   * how large
   *
   * Byte 4, 4 bytes.
   *
   * `demo.commands.make.request.size`
   */
  readonly size: number;
}

/** Bytes of {@link MakeRequest}. */
export const MAKE_REQUEST_SIZE = 8;

/** The byte at which each field of {@link MakeRequest} starts. */
export const MAKE_REQUEST_OFFSETS = { op: 0, size: 4 } as const;

function readMakeRequest(view: DataView, at: number): MakeRequest {
  return {
    op: "make",
    size: view.getUint32(at + 4, true),
  };
}

function writeMakeRequest(view: DataView, at: number, value: MakeRequest): void {
  wantObject(value, at, "", "");
  if (value.op !== "make") refuse("command", at + 0, "op", "", "\"make\"", value.op);
  view.setUint32(at + 0, 1, true);
  if (!isU32(value.size)) refuseU32(at + 4, "size", "", value.size);
  view.setUint32(at + 4, value.size, true);
}

/** The {@link MakeRequest} at a place in an array. Keeps nothing of the array. */
export function decodeMakeRequest(bytes: Uint8Array, options?: DecodeOptions): MakeRequest {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 1) refuse("command", at + 0, "op", "", "1 (make)", number);
  const value = readMakeRequest(view, at);
  return value;
}

/** Writes a {@link MakeRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeMakeRequest(value: MakeRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeMakeRequest(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeMakeRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link MakeRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class MakeRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * what is asked for
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.request.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * how large
   *
   * Byte 4, 4 bytes.
   *
   * `demo.commands.make.request.size`
   */
  get size(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set size(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "size", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
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
 * Ask.
 *
 * `demo.commands.ask.request`, 8 bytes.
 */
export interface AskRequest {
  /**
   * The command: 2 at byte 0.
   *
   * `demo.records.request.op`
   */
  readonly op: "ask";
}

/** Bytes of {@link AskRequest}. */
export const ASK_REQUEST_SIZE = 8;

/** The byte at which each field of {@link AskRequest} starts. */
export const ASK_REQUEST_OFFSETS = { op: 0 } as const;

function readAskRequest(view: DataView, at: number): AskRequest {
  return {
    op: "ask",
  };
}

function inspectAskRequest(view: DataView, at: number): void {
  wantZeros(view, at + 4, 4, "arguments", "");
}

function writeAskRequest(view: DataView, at: number, value: AskRequest): void {
  wantObject(value, at, "", "");
  if (value.op !== "ask") refuse("command", at + 0, "op", "", "\"ask\"", value.op);
  view.setUint32(at + 0, 2, true);
  view.setUint32(at + 4, 0, true);
}

/** The {@link AskRequest} at a place in an array. Keeps nothing of the array. */
export function decodeAskRequest(bytes: Uint8Array, options?: DecodeOptions): AskRequest {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 2) refuse("command", at + 0, "op", "", "2 (ask)", number);
  const value = readAskRequest(view, at);
  if (options?.strict === true) inspectAskRequest(view, at);
  return value;
}

/** Writes a {@link AskRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeAskRequest(value: AskRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeAskRequest(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeAskRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link AskRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class AskRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * what is asked for
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.request.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
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
 * End.
 *
 * `demo.commands.end.request`, 8 bytes.
 */
export interface EndRequest {
  /**
   * The command: 3 at byte 0.
   *
   * `demo.records.request.op`
   */
  readonly op: "end";
}

/** Bytes of {@link EndRequest}. */
export const END_REQUEST_SIZE = 8;

/** The byte at which each field of {@link EndRequest} starts. */
export const END_REQUEST_OFFSETS = { op: 0 } as const;

function readEndRequest(view: DataView, at: number): EndRequest {
  return {
    op: "end",
  };
}

function inspectEndRequest(view: DataView, at: number): void {
  wantZeros(view, at + 4, 4, "arguments", "");
}

function writeEndRequest(view: DataView, at: number, value: EndRequest): void {
  wantObject(value, at, "", "");
  if (value.op !== "end") refuse("command", at + 0, "op", "", "\"end\"", value.op);
  view.setUint32(at + 0, 3, true);
  view.setUint32(at + 4, 0, true);
}

/** The {@link EndRequest} at a place in an array. Keeps nothing of the array. */
export function decodeEndRequest(bytes: Uint8Array, options?: DecodeOptions): EndRequest {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 3) refuse("command", at + 0, "op", "", "3 (end)", number);
  const value = readEndRequest(view, at);
  if (options?.strict === true) inspectEndRequest(view, at);
  return value;
}

/** Writes a {@link EndRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeEndRequest(value: EndRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeEndRequest(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeEndRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link EndRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class EndRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * what is asked for
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.request.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
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

/** One request of a command that the specification does not have. */
export interface UnknownRequest {
  /**
   * Says that the specification does not have the command.
   *
   * `demo.records.request.op`
   */
  readonly op: "unknown";
  /**
   * The number of the command.
   *
   * Byte 0, 4 bytes.
   */
  readonly number: number;
  /** All 8 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownRequest(view: DataView, at: number, number: number): UnknownRequest {
  return {
    op: "unknown",
    number,
    bytes: copyBytes(view, at, 8),
  };
}

function writeUnknownRequest(view: DataView, at: number, value: UnknownRequest): void {
  putBytes(view, at, fitsBytes(value.bytes, 8, at, "bytes", ""));
  if (!isU32(value.number)) refuseU32(at + 0, "number", "", value.number);
  view.setUint32(at + 0, value.number, true);
  if (value.number === 1 || value.number === 2 || value.number === 3) refuse("enumerator", at + 0, "number", "", "a number that no command has", value.number);
}

/**
 * One request.
 *
 * `demo.records.request`, 8 bytes.
 */
export type Request = MakeRequest | AskRequest | EndRequest | UnknownRequest;

/** Bytes of {@link Request}. */
export const REQUEST_SIZE = 8;

/** The byte at which each field of {@link Request} starts. */
export const REQUEST_OFFSETS = { op: 0, arguments: 4 } as const;

function readRequest(view: DataView, at: number): Request {
  const number = view.getUint32(at + 0, true);
  switch (number) {
    case 1:
      return readMakeRequest(view, at);
    case 2:
      return readAskRequest(view, at);
    case 3:
      return readEndRequest(view, at);
    default:
      return readUnknownRequest(view, at, number);
  }
}

function inspectRequest(view: DataView, at: number, value: Request): void {
  switch (value.op) {
    case "ask":
      return inspectAskRequest(view, at);
    case "end":
      return inspectEndRequest(view, at);
    case "unknown":
      refuse("enumerator", at + 0, "op", "", "1 (make), 2 (ask), 3 (end)", value.number);
  }
}

function writeRequest(view: DataView, at: number, value: Request): void {
  wantObject(value, at, "", "");
  switch (value.op) {
    case "make":
      return writeMakeRequest(view, at, value);
    case "ask":
      return writeAskRequest(view, at, value);
    case "end":
      return writeEndRequest(view, at, value);
    case "unknown":
      return writeUnknownRequest(view, at, value);
    default:
      return refuse("command", at + 0, "op", "", "the name of a command, or \"unknown\"", (value as { op: unknown }).op);
  }
}

/** The {@link Request} at a place in an array. Keeps nothing of the array. */
export function decodeRequest(bytes: Uint8Array, options?: DecodeOptions): Request {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const value = readRequest(view, at);
  if (options?.strict === true) inspectRequest(view, at, value);
  return value;
}

/** Writes a {@link Request} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeRequest(value: Request, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeRequest(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
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
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * what is asked for
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.request.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * what it takes
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.request.arguments`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get arguments(): Uint8Array {
    return bytesAt(this.#view, this.#at + 4, 4);
  }

  set arguments(value: Uint8Array) {
    putBytes(this.#view, this.#at + 4, fitsBytes(value, 4, this.#at + 4, "arguments", ""));
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
 * Make.
 *
 * `demo.commands.make.response`, 16 bytes.
 */
export interface MakeResponse {
  /**
   * The command: 1 at byte 0.
   *
   * `demo.records.response.op`
   */
  readonly op: "make";
  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  readonly status: number;
}

/** Bytes of {@link MakeResponse}. */
export const MAKE_RESPONSE_SIZE = 16;

/** The byte at which each field of {@link MakeResponse} starts. */
export const MAKE_RESPONSE_OFFSETS = { op: 0, status: 4 } as const;

function readMakeResponse(view: DataView, at: number): MakeResponse {
  return {
    op: "make",
    status: view.getInt32(at + 4, true),
  };
}

function inspectMakeResponse(view: DataView, at: number): void {
  wantZeros(view, at + 8, 8, "results", "");
}

function writeMakeResponse(view: DataView, at: number, value: MakeResponse): void {
  wantObject(value, at, "", "");
  if (value.op !== "make") refuse("command", at + 0, "op", "", "\"make\"", value.op);
  view.setUint32(at + 0, 1, true);
  if (!isI32(value.status)) refuseI32(at + 4, "status", "", value.status);
  view.setInt32(at + 4, value.status, true);
  putZeros(view, at + 8, 8);
}

/** The {@link MakeResponse} at a place in an array. Keeps nothing of the array. */
export function decodeMakeResponse(bytes: Uint8Array, options?: DecodeOptions): MakeResponse {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 1) refuse("command", at + 0, "op", "", "1 (make)", number);
  const value = readMakeResponse(view, at);
  if (options?.strict === true) inspectMakeResponse(view, at);
  return value;
}

/** Writes a {@link MakeResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeMakeResponse(value: MakeResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeMakeResponse(scratch.view, 0, value);
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
  writeMakeResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link MakeResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class MakeResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.response.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  get status(): number {
    return this.#view.getInt32(this.#at + 4, true);
  }

  set status(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 4, "status", "", value);
    this.#view.setInt32(this.#at + 4, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 16, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Ask.
 *
 * `demo.commands.ask.response`, 16 bytes.
 */
export interface AskResponse {
  /**
   * The command: 2 at byte 0.
   *
   * `demo.records.response.op`
   */
  readonly op: "ask";
  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  readonly status: number;
  /**
   * what it is
   *
   * Byte 8, 4 bytes.
   *
   * `demo.commands.ask.response.answer`
   */
  readonly answer: number;
}

/** Bytes of {@link AskResponse}. */
export const ASK_RESPONSE_SIZE = 16;

/** The byte at which each field of {@link AskResponse} starts. */
export const ASK_RESPONSE_OFFSETS = { op: 0, status: 4, answer: 8 } as const;

function readAskResponse(view: DataView, at: number): AskResponse {
  return {
    op: "ask",
    status: view.getInt32(at + 4, true),
    answer: view.getUint32(at + 8, true),
  };
}

function inspectAskResponse(view: DataView, at: number): void {
  wantZeros(view, at + 12, 4, "results", "");
}

function writeAskResponse(view: DataView, at: number, value: AskResponse): void {
  wantObject(value, at, "", "");
  if (value.op !== "ask") refuse("command", at + 0, "op", "", "\"ask\"", value.op);
  view.setUint32(at + 0, 2, true);
  if (!isI32(value.status)) refuseI32(at + 4, "status", "", value.status);
  view.setInt32(at + 4, value.status, true);
  if (!isU32(value.answer)) refuseU32(at + 8, "answer", "", value.answer);
  view.setUint32(at + 8, value.answer, true);
  view.setUint32(at + 12, 0, true);
}

/** The {@link AskResponse} at a place in an array. Keeps nothing of the array. */
export function decodeAskResponse(bytes: Uint8Array, options?: DecodeOptions): AskResponse {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 2) refuse("command", at + 0, "op", "", "2 (ask)", number);
  const value = readAskResponse(view, at);
  if (options?.strict === true) inspectAskResponse(view, at);
  return value;
}

/** Writes a {@link AskResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeAskResponse(value: AskResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeAskResponse(scratch.view, 0, value);
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
  writeAskResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link AskResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class AskResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.response.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  get status(): number {
    return this.#view.getInt32(this.#at + 4, true);
  }

  set status(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 4, "status", "", value);
    this.#view.setInt32(this.#at + 4, value, true);
  }

  /**
   * what it is
   *
   * Byte 8, 4 bytes.
   *
   * `demo.commands.ask.response.answer`
   */
  get answer(): number {
    return this.#view.getUint32(this.#at + 8, true);
  }

  set answer(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 8, "answer", "", value);
    this.#view.setUint32(this.#at + 8, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 16, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * End.
 *
 * `demo.commands.end.response`, 16 bytes.
 */
export interface EndResponse {
  /**
   * The command: 3 at byte 0.
   *
   * `demo.records.response.op`
   */
  readonly op: "end";
  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  readonly status: number;
}

/** Bytes of {@link EndResponse}. */
export const END_RESPONSE_SIZE = 16;

/** The byte at which each field of {@link EndResponse} starts. */
export const END_RESPONSE_OFFSETS = { op: 0, status: 4 } as const;

function readEndResponse(view: DataView, at: number): EndResponse {
  return {
    op: "end",
    status: view.getInt32(at + 4, true),
  };
}

function inspectEndResponse(view: DataView, at: number): void {
  wantZeros(view, at + 8, 8, "results", "");
}

function writeEndResponse(view: DataView, at: number, value: EndResponse): void {
  wantObject(value, at, "", "");
  if (value.op !== "end") refuse("command", at + 0, "op", "", "\"end\"", value.op);
  view.setUint32(at + 0, 3, true);
  if (!isI32(value.status)) refuseI32(at + 4, "status", "", value.status);
  view.setInt32(at + 4, value.status, true);
  putZeros(view, at + 8, 8);
}

/** The {@link EndResponse} at a place in an array. Keeps nothing of the array. */
export function decodeEndResponse(bytes: Uint8Array, options?: DecodeOptions): EndResponse {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 3) refuse("command", at + 0, "op", "", "3 (end)", number);
  const value = readEndResponse(view, at);
  if (options?.strict === true) inspectEndResponse(view, at);
  return value;
}

/** Writes a {@link EndResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeEndResponse(value: EndResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeEndResponse(scratch.view, 0, value);
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
  writeEndResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link EndResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class EndResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.response.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  get status(): number {
    return this.#view.getInt32(this.#at + 4, true);
  }

  set status(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 4, "status", "", value);
    this.#view.setInt32(this.#at + 4, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 16, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/** One response of a command that the specification does not have. */
export interface UnknownResponse {
  /**
   * Says that the specification does not have the command.
   *
   * `demo.records.response.op`
   */
  readonly op: "unknown";
  /**
   * The number of the command.
   *
   * Byte 0, 4 bytes.
   */
  readonly number: number;
  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  readonly status: number;
  /** All 16 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownResponse(view: DataView, at: number, number: number): UnknownResponse {
  return {
    op: "unknown",
    number,
    status: view.getInt32(at + 4, true),
    bytes: copyBytes(view, at, 16),
  };
}

function writeUnknownResponse(view: DataView, at: number, value: UnknownResponse): void {
  putBytes(view, at, fitsBytes(value.bytes, 16, at, "bytes", ""));
  if (!isU32(value.number)) refuseU32(at + 0, "number", "", value.number);
  view.setUint32(at + 0, value.number, true);
  if (!isI32(value.status)) refuseI32(at + 4, "status", "", value.status);
  view.setInt32(at + 4, value.status, true);
  if (value.number === 1 || value.number === 2 || value.number === 3) refuse("enumerator", at + 0, "number", "", "a number that no command has", value.number);
}

/**
 * One response.
 *
 * `demo.records.response`, 16 bytes.
 */
export type Response = MakeResponse | AskResponse | EndResponse | UnknownResponse;

/** Bytes of {@link Response}. */
export const RESPONSE_SIZE = 16;

/** The byte at which each field of {@link Response} starts. */
export const RESPONSE_OFFSETS = { op: 0, status: 4, results: 8 } as const;

function readResponse(view: DataView, at: number): Response {
  const number = view.getUint32(at + 0, true);
  switch (number) {
    case 1:
      return readMakeResponse(view, at);
    case 2:
      return readAskResponse(view, at);
    case 3:
      return readEndResponse(view, at);
    default:
      return readUnknownResponse(view, at, number);
  }
}

function inspectResponse(view: DataView, at: number, value: Response): void {
  switch (value.op) {
    case "make":
      return inspectMakeResponse(view, at);
    case "ask":
      return inspectAskResponse(view, at);
    case "end":
      return inspectEndResponse(view, at);
    case "unknown":
      refuse("enumerator", at + 0, "op", "", "1 (make), 2 (ask), 3 (end)", value.number);
  }
}

function writeResponse(view: DataView, at: number, value: Response): void {
  wantObject(value, at, "", "");
  switch (value.op) {
    case "make":
      return writeMakeResponse(view, at, value);
    case "ask":
      return writeAskResponse(view, at, value);
    case "end":
      return writeEndResponse(view, at, value);
    case "unknown":
      return writeUnknownResponse(view, at, value);
    default:
      return refuse("command", at + 0, "op", "", "the name of a command, or \"unknown\"", (value as { op: unknown }).op);
  }
}

/** The {@link Response} at a place in an array. Keeps nothing of the array. */
export function decodeResponse(bytes: Uint8Array, options?: DecodeOptions): Response {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const value = readResponse(view, at);
  if (options?.strict === true) inspectResponse(view, at, value);
  return value;
}

/** Writes a {@link Response} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeResponse(value: Response, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeResponse(scratch.view, 0, value);
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
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
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 4 bytes. Values: {@link Operation}.
   *
   * `demo.records.response.op`
   */
  get op(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set op(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "op", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * 0 or an error
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.response.status`
   */
  get status(): number {
    return this.#view.getInt32(this.#at + 4, true);
  }

  set status(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 4, "status", "", value);
    this.#view.setInt32(this.#at + 4, value, true);
  }

  /**
   * what it returns
   *
   * Byte 8, 8 bytes.
   *
   * `demo.records.response.results`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get results(): Uint8Array {
    return bytesAt(this.#view, this.#at + 8, 8);
  }

  set results(value: Uint8Array) {
    putBytes(this.#view, this.#at + 8, fitsBytes(value, 8, this.#at + 8, "results", ""));
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 16, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * A flip.
 *
 * `demo.commands.flipped.request`, 16 bytes.
 */
export interface FlippedEvent {
  /**
   * The command: 1 at byte 0.
   *
   * `demo.records.event.type`
   */
  readonly type: "flipped";
  /**
   * which page
   *
   * Byte 4, 4 bytes.
   *
   * `demo.commands.flipped.request.cookie`
   */
  readonly cookie: number;
}

/** Bytes of {@link FlippedEvent}. */
export const FLIPPED_EVENT_SIZE = 16;

/** The byte at which each field of {@link FlippedEvent} starts. */
export const FLIPPED_EVENT_OFFSETS = { type: 0, cookie: 4 } as const;

function readFlippedEvent(view: DataView, at: number): FlippedEvent {
  return {
    type: "flipped",
    cookie: view.getUint32(at + 4, true),
  };
}

function inspectFlippedEvent(view: DataView, at: number): void {
  wantZeros(view, at + 8, 8, "about", "");
}

function writeFlippedEvent(view: DataView, at: number, value: FlippedEvent): void {
  wantObject(value, at, "", "");
  if (value.type !== "flipped") refuse("command", at + 0, "type", "", "\"flipped\"", value.type);
  view.setUint32(at + 0, 1, true);
  if (!isU32(value.cookie)) refuseU32(at + 4, "cookie", "", value.cookie);
  view.setUint32(at + 4, value.cookie, true);
  putZeros(view, at + 8, 8);
}

/** The {@link FlippedEvent} at a place in an array. Keeps nothing of the array. */
export function decodeFlippedEvent(bytes: Uint8Array, options?: DecodeOptions): FlippedEvent {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 1) refuse("command", at + 0, "type", "", "1 (flipped)", number);
  const value = readFlippedEvent(view, at);
  if (options?.strict === true) inspectFlippedEvent(view, at);
  return value;
}

/** Writes a {@link FlippedEvent} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeFlippedEvent(value: FlippedEvent, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeFlippedEvent(scratch.view, 0, value);
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
  writeFlippedEvent(writerOf(into), at, value);
  return into;
}

/**
 * A {@link FlippedEvent} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class FlippedEventView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * what happened
   *
   * Byte 0, 4 bytes. Values: {@link EventType}.
   *
   * `demo.records.event.type`
   */
  get type(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set type(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "type", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * which page
   *
   * Byte 4, 4 bytes.
   *
   * `demo.commands.flipped.request.cookie`
   */
  get cookie(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set cookie(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "cookie", "", value);
    this.#view.setUint32(this.#at + 4, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 16, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * A loss.
 *
 * `demo.commands.lost.request`, 16 bytes.
 */
export interface LostEvent {
  /**
   * The command: 2 at byte 0.
   *
   * `demo.records.event.type`
   */
  readonly type: "lost";
}

/** Bytes of {@link LostEvent}. */
export const LOST_EVENT_SIZE = 16;

/** The byte at which each field of {@link LostEvent} starts. */
export const LOST_EVENT_OFFSETS = { type: 0 } as const;

function readLostEvent(view: DataView, at: number): LostEvent {
  return {
    type: "lost",
  };
}

function inspectLostEvent(view: DataView, at: number): void {
  wantZeros(view, at + 4, 12, "about", "");
}

function writeLostEvent(view: DataView, at: number, value: LostEvent): void {
  wantObject(value, at, "", "");
  if (value.type !== "lost") refuse("command", at + 0, "type", "", "\"lost\"", value.type);
  view.setUint32(at + 0, 2, true);
  putZeros(view, at + 4, 12);
}

/** The {@link LostEvent} at a place in an array. Keeps nothing of the array. */
export function decodeLostEvent(bytes: Uint8Array, options?: DecodeOptions): LostEvent {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint32(at + 0, true);
  if (number !== 2) refuse("command", at + 0, "type", "", "2 (lost)", number);
  const value = readLostEvent(view, at);
  if (options?.strict === true) inspectLostEvent(view, at);
  return value;
}

/** Writes a {@link LostEvent} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeLostEvent(value: LostEvent, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeLostEvent(scratch.view, 0, value);
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
  writeLostEvent(writerOf(into), at, value);
  return into;
}

/**
 * A {@link LostEvent} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class LostEventView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * what happened
   *
   * Byte 0, 4 bytes. Values: {@link EventType}.
   *
   * `demo.records.event.type`
   */
  get type(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set type(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "type", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 16, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/** One event of a command that the specification does not have. */
export interface UnknownEvent {
  /**
   * Says that the specification does not have the command.
   *
   * `demo.records.event.type`
   */
  readonly type: "unknown";
  /**
   * The number of the command.
   *
   * Byte 0, 4 bytes.
   */
  readonly number: number;
  /** All 16 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownEvent(view: DataView, at: number, number: number): UnknownEvent {
  return {
    type: "unknown",
    number,
    bytes: copyBytes(view, at, 16),
  };
}

function writeUnknownEvent(view: DataView, at: number, value: UnknownEvent): void {
  putBytes(view, at, fitsBytes(value.bytes, 16, at, "bytes", ""));
  if (!isU32(value.number)) refuseU32(at + 0, "number", "", value.number);
  view.setUint32(at + 0, value.number, true);
  if (value.number === 1 || value.number === 2) refuse("enumerator", at + 0, "number", "", "a number that no command has", value.number);
}

/**
 * One event.
 *
 * `demo.records.event`, 16 bytes.
 */
export type Event = FlippedEvent | LostEvent | UnknownEvent;

/** Bytes of {@link Event}. */
export const EVENT_SIZE = 16;

/** The byte at which each field of {@link Event} starts. */
export const EVENT_OFFSETS = { type: 0, about: 4 } as const;

function readEvent(view: DataView, at: number): Event {
  const number = view.getUint32(at + 0, true);
  switch (number) {
    case 1:
      return readFlippedEvent(view, at);
    case 2:
      return readLostEvent(view, at);
    default:
      return readUnknownEvent(view, at, number);
  }
}

function inspectEvent(view: DataView, at: number, value: Event): void {
  switch (value.type) {
    case "flipped":
      return inspectFlippedEvent(view, at);
    case "lost":
      return inspectLostEvent(view, at);
    case "unknown":
      refuse("enumerator", at + 0, "type", "", "1 (flipped), 2 (lost)", value.number);
  }
}

function writeEvent(view: DataView, at: number, value: Event): void {
  wantObject(value, at, "", "");
  switch (value.type) {
    case "flipped":
      return writeFlippedEvent(view, at, value);
    case "lost":
      return writeLostEvent(view, at, value);
    case "unknown":
      return writeUnknownEvent(view, at, value);
    default:
      return refuse("command", at + 0, "type", "", "the name of a command, or \"unknown\"", (value as { type: unknown }).type);
  }
}

/** The {@link Event} at a place in an array. Keeps nothing of the array. */
export function decodeEvent(bytes: Uint8Array, options?: DecodeOptions): Event {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const value = readEvent(view, at);
  if (options?.strict === true) inspectEvent(view, at, value);
  return value;
}

/** Writes a {@link Event} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeEvent(value: Event, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeEvent(scratch.view, 0, value);
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
  writeEvent(writerOf(into), at, value);
  return into;
}

/**
 * A {@link Event} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class EventView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * what happened
   *
   * Byte 0, 4 bytes. Values: {@link EventType}.
   *
   * `demo.records.event.type`
   */
  get type(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set type(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "type", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * what it tells
   *
   * Byte 4, 12 bytes.
   *
   * `demo.records.event.about`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get about(): Uint8Array {
    return bytesAt(this.#view, this.#at + 4, 12);
  }

  set about(value: Uint8Array) {
    putBytes(this.#view, this.#at + 4, fitsBytes(value, 12, this.#at + 4, "about", ""));
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 16, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
    return this;
  }
}
