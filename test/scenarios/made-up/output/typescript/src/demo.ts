// Demo Device Protocol: messages and records.
// Generated from spec/demo by pvspec. Change the specification, then run: npx pvspec build
import { bytesAt, copyBytes, putBytes, putZeros, wantZeros } from "./runtime/bytes.ts";
import { readerOf, writerOf, viewOf } from "./runtime/data-view.ts";
import { isU8, isU16, isU32, isI32, isU64, isI64, refuseU8, refuseU16, refuseU32, refuseI32, refuseU64, refuseI64, fitsBytes, wantObject } from "./runtime/fits.ts";
import { type Place, type DecodeOptions, placeIn } from "./runtime/place.ts";
import { scratchFor, copyOut } from "./runtime/scratch.ts";
import { refuse } from "./runtime/wire-error.ts";
export { type Place, type DecodeOptions } from "./runtime/place.ts";
export { type WireErrorCode, WireError } from "./runtime/wire-error.ts";

/**
 * What a request for sectors asks for.
 *
 * `demo.values.block_command`. Other numbers: The backend answers EOPNOTSUPP.
 */
export const BlockCommand = {
  /** Read sectors. `demo.values.block_command.read` */
  read: 0,
  /** Write sectors. `demo.values.block_command.write` */
  write: 1,
  /** Wait until earlier writes are on the medium. `demo.values.block_command.flush` */
  flush: 2,
  /** Give sectors back. `demo.values.block_command.discard` */
  discard: 3,
  /** Read more sectors than one slot can describe. `demo.values.block_command.read_long` */
  read_long: 5,
  /** Write sectors if their digest is right. `demo.values.block_command.write_sealed` */
  write_sealed: 6,
} as const;

/** A number that {@link BlockCommand} names. */
export type BlockCommand = (typeof BlockCommand)[keyof typeof BlockCommand];

/** Whether {@link BlockCommand} names a number. */
export function isBlockCommand(value: number): value is BlockCommand {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 5 || value === 6;
}


/**
 * How sectors are moved.
 *
 * `demo.values.transfer_flag`. Other numbers: The backend answers EINVAL.
 */
export const TransferFlag = {
  /** Answer only when the medium has the sectors. `demo.values.transfer_flag.durable` */
  durable: 1,
  /** Ahead of requests without it. `demo.values.transfer_flag.urgent` */
  urgent: 2,
  /** The sectors will not be needed again soon. `demo.values.transfer_flag.once` */
  once: 128,
} as const;

/**
 * What a request to the sensors asks for.
 *
 * `demo.values.sensor_command`. Other numbers: The backend answers EOPNOTSUPP.
 */
export const SensorCommand = {
  /** Say what a sensor is. `demo.values.sensor_command.describe` */
  describe: 1,
  /** Read a sensor. `demo.values.sensor_command.sample` */
  sample: 2,
  /** Say when a sensor shall raise an event. `demo.values.sensor_command.set_limits` */
  set_limits: 3,
} as const;

/** A number that {@link SensorCommand} names. */
export type SensorCommand = (typeof SensorCommand)[keyof typeof SensorCommand];

/** Whether {@link SensorCommand} names a number. */
export function isSensorCommand(value: number): value is SensorCommand {
  return value === 1 || value === 2 || value === 3;
}


/**
 * What a sensor measures in.
 *
 * `demo.values.unit`. Other numbers: The frontend shows the bare number.
 */
export const Unit = {
  /** A bare number. `demo.values.unit.none` */
  none: 0,
  /** Thousandths of a kelvin. `demo.values.unit.millikelvin` */
  millikelvin: 1,
  /** Thousandths of a volt. `demo.values.unit.millivolt` */
  millivolt: 2,
  /** Turns in a minute. `demo.values.unit.rpm` */
  rpm: 3,
  /** Another name of rpm. */
  turns: 3,
} as const;

/** A number that {@link Unit} names. */
export type Unit = (typeof Unit)[keyof typeof Unit];

/** Whether {@link Unit} names a number. */
export function isUnit(value: number): value is Unit {
  return value === 0 || value === 1 || value === 2 || value === 3;
}


/**
 * What a sensor can do.
 *
 * `demo.values.sensor_trait`. Other numbers: The frontend ignores it.
 */
export const SensorTrait = {
  /** Its readings are exact. `demo.values.sensor_trait.calibrated` */
  calibrated: 1,
  /** It takes limits. `demo.values.sensor_trait.limits` */
  limits: 2,
} as const;

/**
 * How a reading holds its value.
 *
 * `demo.values.reading_form`
 */
export const ReadingForm = {
  /** 32 bits and their uncertainty. `demo.values.reading_form.narrow` */
  narrow: 0,
  /** 64 bits. `demo.values.reading_form.wide` */
  wide: 1,
} as const;

/** A number that {@link ReadingForm} names. */
export type ReadingForm = (typeof ReadingForm)[keyof typeof ReadingForm];

/** Whether {@link ReadingForm} names a number. */
export function isReadingForm(value: number): value is ReadingForm {
  return value === 0 || value === 1;
}


/**
 * What a sensor noticed by itself.
 *
 * `demo.values.event_kind`. Other numbers: The frontend skips the event.
 */
export const EventKind = {
  /** A reading has left the limits. `demo.values.event_kind.limit` */
  limit: 0,
  /** The sensor does not work any more. `demo.values.event_kind.fault` */
  fault: 1,
} as const;

/** A number that {@link EventKind} names. */
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** Whether {@link EventKind} names a number. */
export function isEventKind(value: number): value is EventKind {
  return value === 0 || value === 1;
}


/**
 * What a backend can do beyond reading and writing.
 *
 * `demo.values.feature`. Other numbers: The frontend ignores it.
 */
export const Feature = {
  /** The command discard. `demo.values.feature.discard` */
  discard: 1,
  /** The command read_long. `demo.values.feature.long_reads` */
  long_reads: 2,
  /** The command write_sealed. `demo.values.feature.seals` */
  seals: 4,
  /** The flag urgent. `demo.values.feature.priorities` */
  priorities: 256,
} as const;

/**
 * Segments that a request has room for in its first slot.
 *
 * `3`. Unit: segment. `demo.constants.first_segments`
 */
export const FIRST_SEGMENTS = 3;

/**
 * Segments that a second slot has room for.
 *
 * `5`. Unit: segment. `demo.constants.further_segments`
 */
export const FURTHER_SEGMENTS = 5;

/**
 * A digest by SHA-256.
 *
 * `32`. Unit: byte. `demo.constants.digest_size`
 */
export const DIGEST_SIZE = 32;

/**
 * A sector has 512 bytes always.
 *
 * `page_size / 512`. Unit: sector. `demo.constants.sectors_in_page`
 */
export const SECTORS_IN_PAGE = 8;

/**
 * Events that can wait for the frontend.
 *
 * `channels.events.places`. Unit: event. `demo.constants.events_waiting`
 */
export const EVENTS_WAITING = 100;

/**
 * Why a sensor has stopped.
 *
 * `demo.records.fault`, 8 bytes.
 */
export interface Fault {
  /**
   * the nearest error of the table
   *
   * Byte 0, 4 bytes. Must hold: `reason < 0`.
   *
   * `demo.records.fault.reason`
   */
  readonly reason: number;
  /**
   * what the sensor itself reported, as it came
   *
   * Byte 4, 4 bytes, in network order.
   *
   * `demo.records.fault.code`
   */
  readonly code: number;
}

/** Bytes of {@link Fault}. */
export const FAULT_SIZE = 8;

/** The byte at which each field of {@link Fault} starts. */
export const FAULT_OFFSETS = { reason: 0, code: 4 } as const;

function checkFault(value: Fault, at: number): void {
  if (value.reason >= 0) refuse("condition", at + 0, "reason", "", "< 0", value.reason);
}

function readFault(view: DataView, at: number): Fault {
  return {
    reason: view.getInt32(at + 0, true),
    code: view.getUint32(at + 4, false),
  };
}

function inspectFault(view: DataView, at: number, value: Fault): void {
  checkFault(value, at);
}

function writeFault(view: DataView, at: number, value: Fault): void {
  wantObject(value, at, "", "");
  if (!isI32(value.reason)) refuseI32(at + 0, "reason", "", value.reason);
  view.setInt32(at + 0, value.reason, true);
  if (!isU32(value.code)) refuseU32(at + 4, "code", "", value.code);
  view.setUint32(at + 4, value.code, false);
  checkFault(value, at);
}

/** The {@link Fault} at a place in an array. Keeps nothing of the array. */
export function decodeFault(bytes: Uint8Array, options?: DecodeOptions): Fault {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const value = readFault(view, at);
  if (options?.strict === true) inspectFault(view, at, value);
  return value;
}

/** Writes a {@link Fault} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeFault(value: Fault, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeFault(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeFault(writerOf(into), at, value);
  return into;
}

/**
 * A {@link Fault} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class FaultView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * the nearest error of the table
   *
   * Byte 0, 4 bytes. Must hold: `reason < 0`.
   *
   * `demo.records.fault.reason`
   */
  get reason(): number {
    return this.#view.getInt32(this.#at + 0, true);
  }

  set reason(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 0, "reason", "", value);
    this.#view.setInt32(this.#at + 0, value, true);
  }

  /**
   * what the sensor itself reported, as it came
   *
   * Byte 4, 4 bytes, in network order.
   *
   * `demo.records.fault.code`
   */
  get code(): number {
    return this.#view.getUint32(this.#at + 4, false);
  }

  set code(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "code", "", value);
    this.#view.setUint32(this.#at + 4, value, false);
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
 * The range of a sensor's readings, in its own unit.
 *
 * `demo.records.limits`, 8 bytes.
 */
export interface Limits {
  /**
   * the least
   *
   * Byte 0, 4 bytes. Must hold: `low <= high` (not checked here).
   *
   * `demo.records.limits.low`
   */
  readonly low: number;
  /**
   * the largest
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.limits.high`
   */
  readonly high: number;
}

/** Bytes of {@link Limits}. */
export const LIMITS_SIZE = 8;

/** The byte at which each field of {@link Limits} starts. */
export const LIMITS_OFFSETS = { low: 0, high: 4 } as const;

function readLimits(view: DataView, at: number): Limits {
  return {
    low: view.getInt32(at + 0, true),
    high: view.getInt32(at + 4, true),
  };
}

function writeLimits(view: DataView, at: number, value: Limits, inside: string): void {
  wantObject(value, at, "", inside);
  if (!isI32(value.low)) refuseI32(at + 0, "low", inside, value.low);
  view.setInt32(at + 0, value.low, true);
  if (!isI32(value.high)) refuseI32(at + 4, "high", inside, value.high);
  view.setInt32(at + 4, value.high, true);
}

/** The {@link Limits} at a place in an array. Keeps nothing of the array. */
export function decodeLimits(bytes: Uint8Array, options?: DecodeOptions): Limits {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const value = readLimits(view, at);
  return value;
}

/** Writes a {@link Limits} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeLimits(value: Limits, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeLimits(scratch.view, 0, value, "");
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeLimits(writerOf(into), at, value, "");
  return into;
}

/**
 * A {@link Limits} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class LimitsView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * the least
   *
   * Byte 0, 4 bytes. Must hold: `low <= high` (not checked here).
   *
   * `demo.records.limits.low`
   */
  get low(): number {
    return this.#view.getInt32(this.#at + 0, true);
  }

  set low(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 0, "low", "", value);
    this.#view.setInt32(this.#at + 0, value, true);
  }

  /**
   * the largest
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.limits.high`
   */
  get high(): number {
    return this.#view.getInt32(this.#at + 4, true);
  }

  set high(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 4, "high", "", value);
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
 * A value that needs 64 bits.
 *
 * `demo.records.wide_value`, 8 bytes.
 */
export interface WideValue {
  /**
   * what was measured
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.wide_value.value`
   */
  readonly value: bigint;
}

/** Bytes of {@link WideValue}. */
export const WIDE_VALUE_SIZE = 8;

/** The byte at which each field of {@link WideValue} starts. */
export const WIDE_VALUE_OFFSETS = { value: 0 } as const;

function readWideValue(view: DataView, at: number): WideValue {
  return {
    value: view.getBigInt64(at + 0, true),
  };
}

function writeWideValue(view: DataView, at: number, value: WideValue): void {
  wantObject(value, at, "", "");
  if (!isI64(value.value)) refuseI64(at + 0, "value", "", value.value);
  view.setBigInt64(at + 0, value.value, true);
}

/** The {@link WideValue} at a place in an array. Keeps nothing of the array. */
export function decodeWideValue(bytes: Uint8Array, options?: DecodeOptions): WideValue {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const value = readWideValue(view, at);
  return value;
}

/** Writes a {@link WideValue} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeWideValue(value: WideValue, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeWideValue(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeWideValue(writerOf(into), at, value);
  return into;
}

/**
 * A {@link WideValue} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class WideValueView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * what was measured
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.wide_value.value`
   */
  get value(): bigint {
    return this.#view.getBigInt64(this.#at + 0, true);
  }

  set value(value: bigint) {
    if (!isI64(value)) refuseI64(this.#at + 0, "value", "", value);
    this.#view.setBigInt64(this.#at + 0, value, true);
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
 * A value that fits 32 bits.
 *
 * `demo.records.narrow_value`, 8 bytes.
 */
export interface NarrowValue {
  /**
   * what was measured
   *
   * Byte 0, 4 bytes.
   *
   * `demo.records.narrow_value.value`
   */
  readonly value: number;
  /**
   * how far it may be off
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.narrow_value.plus_minus`
   */
  readonly plus_minus: number;
}

/** Bytes of {@link NarrowValue}. */
export const NARROW_VALUE_SIZE = 8;

/** The byte at which each field of {@link NarrowValue} starts. */
export const NARROW_VALUE_OFFSETS = { value: 0, plus_minus: 4 } as const;

function readNarrowValue(view: DataView, at: number): NarrowValue {
  return {
    value: view.getInt32(at + 0, true),
    plus_minus: view.getUint32(at + 4, true),
  };
}

function writeNarrowValue(view: DataView, at: number, value: NarrowValue): void {
  wantObject(value, at, "", "");
  if (!isI32(value.value)) refuseI32(at + 0, "value", "", value.value);
  view.setInt32(at + 0, value.value, true);
  if (!isU32(value.plus_minus)) refuseU32(at + 4, "plus_minus", "", value.plus_minus);
  view.setUint32(at + 4, value.plus_minus, true);
}

/** The {@link NarrowValue} at a place in an array. Keeps nothing of the array. */
export function decodeNarrowValue(bytes: Uint8Array, options?: DecodeOptions): NarrowValue {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const value = readNarrowValue(view, at);
  return value;
}

/** Writes a {@link NarrowValue} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeNarrowValue(value: NarrowValue, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeNarrowValue(scratch.view, 0, value);
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeNarrowValue(writerOf(into), at, value);
  return into;
}

/**
 * A {@link NarrowValue} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class NarrowValueView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * what was measured
   *
   * Byte 0, 4 bytes.
   *
   * `demo.records.narrow_value.value`
   */
  get value(): number {
    return this.#view.getInt32(this.#at + 0, true);
  }

  set value(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 0, "value", "", value);
    this.#view.setInt32(this.#at + 0, value, true);
  }

  /**
   * how far it may be off
   *
   * Byte 4, 4 bytes.
   *
   * `demo.records.narrow_value.plus_minus`
   */
  get plus_minus(): number {
    return this.#view.getUint32(this.#at + 4, true);
  }

  set plus_minus(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 4, "plus_minus", "", value);
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
 * A moment in network order, as the sensors' own bus has it.
 *
 * `demo.records.timestamp`, 16 bytes.
 */
export interface Timestamp {
  /**
   * since 1970
   *
   * Byte 0, 8 bytes, in network order. Unit: second.
   *
   * `demo.records.timestamp.seconds`
   */
  readonly seconds: bigint;
  /**
   * within the second
   *
   * Byte 8, 4 bytes, in network order. Unit: nanosecond. Must hold: `nanoseconds < 1000000000`.
   *
   * `demo.records.timestamp.nanoseconds`
   */
  readonly nanoseconds: number;
}

/** Bytes of {@link Timestamp}. */
export const TIMESTAMP_SIZE = 16;

/** The byte at which each field of {@link Timestamp} starts. */
export const TIMESTAMP_OFFSETS = { seconds: 0, nanoseconds: 8 } as const;

function checkTimestamp(value: Timestamp, at: number, inside: string): void {
  if (value.nanoseconds >= 1000000000) refuse("condition", at + 8, "nanoseconds", inside, "< 1000000000", value.nanoseconds);
}

function readTimestamp(view: DataView, at: number): Timestamp {
  return {
    seconds: view.getBigUint64(at + 0, false),
    nanoseconds: view.getUint32(at + 8, false),
  };
}

function inspectTimestamp(view: DataView, at: number, value: Timestamp, inside: string): void {
  checkTimestamp(value, at, inside);
  wantZeros(view, at + 12, 4, "pad", inside);
}

function writeTimestamp(view: DataView, at: number, value: Timestamp, inside: string): void {
  wantObject(value, at, "", inside);
  if (!isU64(value.seconds)) refuseU64(at + 0, "seconds", inside, value.seconds);
  view.setBigUint64(at + 0, value.seconds, false);
  if (!isU32(value.nanoseconds)) refuseU32(at + 8, "nanoseconds", inside, value.nanoseconds);
  view.setUint32(at + 8, value.nanoseconds, false);
  view.setUint32(at + 12, 0, true);
  checkTimestamp(value, at, inside);
}

/** The {@link Timestamp} at a place in an array. Keeps nothing of the array. */
export function decodeTimestamp(bytes: Uint8Array, options?: DecodeOptions): Timestamp {
  const at = placeIn(bytes.length, 16, options?.offset);
  const view = readerOf(bytes);
  const value = readTimestamp(view, at);
  if (options?.strict === true) inspectTimestamp(view, at, value, "");
  return value;
}

/** Writes a {@link Timestamp} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeTimestamp(value: Timestamp, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(16);
    writeTimestamp(scratch.view, 0, value, "");
    return copyOut(scratch, 16);
  }

  const at = placeIn(into.length, 16, options?.offset);
  writeTimestamp(writerOf(into), at, value, "");
  return into;
}

/**
 * A {@link Timestamp} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class TimestampView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 16, offset);
    this.#view = viewOf(source);
  }

  /**
   * since 1970
   *
   * Byte 0, 8 bytes, in network order. Unit: second.
   *
   * `demo.records.timestamp.seconds`
   */
  get seconds(): bigint {
    return this.#view.getBigUint64(this.#at + 0, false);
  }

  set seconds(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "seconds", "", value);
    this.#view.setBigUint64(this.#at + 0, value, false);
  }

  /**
   * within the second
   *
   * Byte 8, 4 bytes, in network order. Unit: nanosecond. Must hold: `nanoseconds < 1000000000`.
   *
   * `demo.records.timestamp.nanoseconds`
   */
  get nanoseconds(): number {
    return this.#view.getUint32(this.#at + 8, false);
  }

  set nanoseconds(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 8, "nanoseconds", "", value);
    this.#view.setUint32(this.#at + 8, value, false);
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
 * A run of sectors in one page.
 *
 * `demo.records.segment`, 8 bytes.
 */
export interface Segment {
  /**
   * the page
   *
   * Byte 0, 4 bytes.
   *
   * `demo.records.segment.ref`
   */
  readonly ref: number;
  /**
   * where the run starts in the page
   *
   * Byte 4, 1 byte. Unit: sector. Must hold: `first <= last` (not checked here).
   *
   * `demo.records.segment.first`
   */
  readonly first: number;
  /**
   * where it ends
   *
   * Byte 5, 1 byte. Unit: sector. Must hold: `last < sectors_in_page`.
   *
   * `demo.records.segment.last`
   */
  readonly last: number;
}

/** Bytes of {@link Segment}. */
export const SEGMENT_SIZE = 8;

/** The byte at which each field of {@link Segment} starts. */
export const SEGMENT_OFFSETS = { ref: 0, first: 4, last: 5 } as const;

function checkSegment(value: Segment, at: number, inside: string): void {
  if (value.last >= 8) refuse("condition", at + 5, "last", inside, "< 8", value.last);
}

function readSegment(view: DataView, at: number): Segment {
  return {
    ref: view.getUint32(at + 0, true),
    first: view.getUint8(at + 4),
    last: view.getUint8(at + 5),
  };
}

function inspectSegment(view: DataView, at: number, value: Segment, inside: string): void {
  checkSegment(value, at, inside);
  wantZeros(view, at + 6, 2, "pad", inside);
}

function writeSegment(view: DataView, at: number, value: Segment, inside: string): void {
  wantObject(value, at, "", inside);
  if (!isU32(value.ref)) refuseU32(at + 0, "ref", inside, value.ref);
  view.setUint32(at + 0, value.ref, true);
  if (!isU8(value.first)) refuseU8(at + 4, "first", inside, value.first);
  view.setUint8(at + 4, value.first);
  if (!isU8(value.last)) refuseU8(at + 5, "last", inside, value.last);
  view.setUint8(at + 5, value.last);
  view.setUint16(at + 6, 0, true);
  checkSegment(value, at, inside);
}

/** The {@link Segment} at a place in an array. Keeps nothing of the array. */
export function decodeSegment(bytes: Uint8Array, options?: DecodeOptions): Segment {
  const at = placeIn(bytes.length, 8, options?.offset);
  const view = readerOf(bytes);
  const value = readSegment(view, at);
  if (options?.strict === true) inspectSegment(view, at, value, "");
  return value;
}

/** Writes a {@link Segment} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeSegment(value: Segment, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(8);
    writeSegment(scratch.view, 0, value, "");
    return copyOut(scratch, 8);
  }

  const at = placeIn(into.length, 8, options?.offset);
  writeSegment(writerOf(into), at, value, "");
  return into;
}

/**
 * A {@link Segment} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class SegmentView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 8, offset);
    this.#view = viewOf(source);
  }

  /**
   * the page
   *
   * Byte 0, 4 bytes.
   *
   * `demo.records.segment.ref`
   */
  get ref(): number {
    return this.#view.getUint32(this.#at + 0, true);
  }

  set ref(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 0, "ref", "", value);
    this.#view.setUint32(this.#at + 0, value, true);
  }

  /**
   * where the run starts in the page
   *
   * Byte 4, 1 byte. Unit: sector. Must hold: `first <= last` (not checked here).
   *
   * `demo.records.segment.first`
   */
  get first(): number {
    return this.#view.getUint8(this.#at + 4);
  }

  set first(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 4, "first", "", value);
    this.#view.setUint8(this.#at + 4, value);
  }

  /**
   * where it ends
   *
   * Byte 5, 1 byte. Unit: sector. Must hold: `last < sectors_in_page`.
   *
   * `demo.records.segment.last`
   */
  get last(): number {
    return this.#view.getUint8(this.#at + 5);
  }

  set last(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 5, "last", "", value);
    this.#view.setUint8(this.#at + 5, value);
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
 * Reads sectors into pages.
 *
 * `demo.commands.read.response`, 24 bytes.
 */
export interface ReadBlockResponse {
  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  readonly id: bigint;
  /**
   * The command: 0 at byte 8.
   *
   * `demo.records.block_response.cmd`
   */
  readonly cmd: "read";
  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  readonly ret: number;
  /**
   * how many sectors were read
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.read.response.done`
   */
  readonly done: number;
}

/** Bytes of {@link ReadBlockResponse}. */
export const READ_BLOCK_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link ReadBlockResponse} starts. */
export const READ_BLOCK_RESPONSE_OFFSETS = { id: 0, cmd: 8, ret: 12, done: 16 } as const;

function readReadBlockResponse(view: DataView, at: number): ReadBlockResponse {
  return {
    id: view.getBigUint64(at + 0, true),
    cmd: "read",
    ret: view.getInt32(at + 12, true),
    done: view.getUint32(at + 16, true),
  };
}

function inspectReadBlockResponse(view: DataView, at: number): void {
  wantZeros(view, at + 9, 3, "pad", "");
  wantZeros(view, at + 20, 4, "pad", "");
}

function writeReadBlockResponse(view: DataView, at: number, value: ReadBlockResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "read") refuse("command", at + 8, "cmd", "", "\"read\"", value.cmd);
  if (!isU64(value.id)) refuseU64(at + 0, "id", "", value.id);
  view.setBigUint64(at + 0, value.id, true);
  view.setUint8(at + 8, 0);
  putZeros(view, at + 9, 3);
  if (!isI32(value.ret)) refuseI32(at + 12, "ret", "", value.ret);
  view.setInt32(at + 12, value.ret, true);
  if (!isU32(value.done)) refuseU32(at + 16, "done", "", value.done);
  view.setUint32(at + 16, value.done, true);
  view.setUint32(at + 20, 0, true);
}

/** The {@link ReadBlockResponse} at a place in an array. Keeps nothing of the array. */
export function decodeReadBlockResponse(bytes: Uint8Array, options?: DecodeOptions): ReadBlockResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 8);
  if (number !== 0) refuse("command", at + 8, "cmd", "", "0 (read)", number);
  const value = readReadBlockResponse(view, at);
  if (options?.strict === true) inspectReadBlockResponse(view, at);
  return value;
}

/** Writes a {@link ReadBlockResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeReadBlockResponse(value: ReadBlockResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeReadBlockResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeReadBlockResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ReadBlockResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ReadBlockResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 0, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "id", "", value);
    this.#view.setBigUint64(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 8, 1 byte. Values: {@link BlockCommand}.
   *
   * `demo.records.block_response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 8);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 8, "cmd", "", value);
    this.#view.setUint8(this.#at + 8, value);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 12, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 12, "ret", "", value);
    this.#view.setInt32(this.#at + 12, value, true);
  }

  /**
   * how many sectors were read
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.read.response.done`
   */
  get done(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }

  set done(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 16, "done", "", value);
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
 * Writes sectors from pages.
 *
 * `demo.commands.write.response`, 24 bytes.
 */
export interface WriteBlockResponse {
  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  readonly id: bigint;
  /**
   * The command: 1 at byte 8.
   *
   * `demo.records.block_response.cmd`
   */
  readonly cmd: "write";
  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  readonly ret: number;
  /**
   * how many sectors were written
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.write.response.done`
   */
  readonly done: number;
}

/** Bytes of {@link WriteBlockResponse}. */
export const WRITE_BLOCK_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link WriteBlockResponse} starts. */
export const WRITE_BLOCK_RESPONSE_OFFSETS = { id: 0, cmd: 8, ret: 12, done: 16 } as const;

function readWriteBlockResponse(view: DataView, at: number): WriteBlockResponse {
  return {
    id: view.getBigUint64(at + 0, true),
    cmd: "write",
    ret: view.getInt32(at + 12, true),
    done: view.getUint32(at + 16, true),
  };
}

function inspectWriteBlockResponse(view: DataView, at: number): void {
  wantZeros(view, at + 9, 3, "pad", "");
  wantZeros(view, at + 20, 4, "pad", "");
}

function writeWriteBlockResponse(view: DataView, at: number, value: WriteBlockResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "write") refuse("command", at + 8, "cmd", "", "\"write\"", value.cmd);
  if (!isU64(value.id)) refuseU64(at + 0, "id", "", value.id);
  view.setBigUint64(at + 0, value.id, true);
  view.setUint8(at + 8, 1);
  putZeros(view, at + 9, 3);
  if (!isI32(value.ret)) refuseI32(at + 12, "ret", "", value.ret);
  view.setInt32(at + 12, value.ret, true);
  if (!isU32(value.done)) refuseU32(at + 16, "done", "", value.done);
  view.setUint32(at + 16, value.done, true);
  view.setUint32(at + 20, 0, true);
}

/** The {@link WriteBlockResponse} at a place in an array. Keeps nothing of the array. */
export function decodeWriteBlockResponse(bytes: Uint8Array, options?: DecodeOptions): WriteBlockResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 8);
  if (number !== 1) refuse("command", at + 8, "cmd", "", "1 (write)", number);
  const value = readWriteBlockResponse(view, at);
  if (options?.strict === true) inspectWriteBlockResponse(view, at);
  return value;
}

/** Writes a {@link WriteBlockResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeWriteBlockResponse(value: WriteBlockResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeWriteBlockResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeWriteBlockResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link WriteBlockResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class WriteBlockResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 0, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "id", "", value);
    this.#view.setBigUint64(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 8, 1 byte. Values: {@link BlockCommand}.
   *
   * `demo.records.block_response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 8);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 8, "cmd", "", value);
    this.#view.setUint8(this.#at + 8, value);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 12, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 12, "ret", "", value);
    this.#view.setInt32(this.#at + 12, value, true);
  }

  /**
   * how many sectors were written
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.write.response.done`
   */
  get done(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }

  set done(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 16, "done", "", value);
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
 * Waits until the medium has all that was answered before.
 *
 * `demo.commands.flush.response`, 24 bytes.
 */
export interface FlushBlockResponse {
  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  readonly id: bigint;
  /**
   * The command: 2 at byte 8.
   *
   * `demo.records.block_response.cmd`
   */
  readonly cmd: "flush";
  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  readonly ret: number;
}

/** Bytes of {@link FlushBlockResponse}. */
export const FLUSH_BLOCK_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link FlushBlockResponse} starts. */
export const FLUSH_BLOCK_RESPONSE_OFFSETS = { id: 0, cmd: 8, ret: 12 } as const;

function readFlushBlockResponse(view: DataView, at: number): FlushBlockResponse {
  return {
    id: view.getBigUint64(at + 0, true),
    cmd: "flush",
    ret: view.getInt32(at + 12, true),
  };
}

function inspectFlushBlockResponse(view: DataView, at: number): void {
  wantZeros(view, at + 9, 3, "pad", "");
  wantZeros(view, at + 16, 8, "results", "");
}

function writeFlushBlockResponse(view: DataView, at: number, value: FlushBlockResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "flush") refuse("command", at + 8, "cmd", "", "\"flush\"", value.cmd);
  if (!isU64(value.id)) refuseU64(at + 0, "id", "", value.id);
  view.setBigUint64(at + 0, value.id, true);
  view.setUint8(at + 8, 2);
  putZeros(view, at + 9, 3);
  if (!isI32(value.ret)) refuseI32(at + 12, "ret", "", value.ret);
  view.setInt32(at + 12, value.ret, true);
  putZeros(view, at + 16, 8);
}

/** The {@link FlushBlockResponse} at a place in an array. Keeps nothing of the array. */
export function decodeFlushBlockResponse(bytes: Uint8Array, options?: DecodeOptions): FlushBlockResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 8);
  if (number !== 2) refuse("command", at + 8, "cmd", "", "2 (flush)", number);
  const value = readFlushBlockResponse(view, at);
  if (options?.strict === true) inspectFlushBlockResponse(view, at);
  return value;
}

/** Writes a {@link FlushBlockResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeFlushBlockResponse(value: FlushBlockResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeFlushBlockResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeFlushBlockResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link FlushBlockResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class FlushBlockResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 0, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "id", "", value);
    this.#view.setBigUint64(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 8, 1 byte. Values: {@link BlockCommand}.
   *
   * `demo.records.block_response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 8);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 8, "cmd", "", value);
    this.#view.setUint8(this.#at + 8, value);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 12, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 12, "ret", "", value);
    this.#view.setInt32(this.#at + 12, value, true);
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
 * Tells that sectors are not needed any more.
 *
 * `demo.commands.discard.response`, 24 bytes.
 */
export interface DiscardBlockResponse {
  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  readonly id: bigint;
  /**
   * The command: 3 at byte 8.
   *
   * `demo.records.block_response.cmd`
   */
  readonly cmd: "discard";
  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  readonly ret: number;
}

/** Bytes of {@link DiscardBlockResponse}. */
export const DISCARD_BLOCK_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link DiscardBlockResponse} starts. */
export const DISCARD_BLOCK_RESPONSE_OFFSETS = { id: 0, cmd: 8, ret: 12 } as const;

function readDiscardBlockResponse(view: DataView, at: number): DiscardBlockResponse {
  return {
    id: view.getBigUint64(at + 0, true),
    cmd: "discard",
    ret: view.getInt32(at + 12, true),
  };
}

function inspectDiscardBlockResponse(view: DataView, at: number): void {
  wantZeros(view, at + 9, 3, "pad", "");
  wantZeros(view, at + 16, 8, "results", "");
}

function writeDiscardBlockResponse(view: DataView, at: number, value: DiscardBlockResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "discard") refuse("command", at + 8, "cmd", "", "\"discard\"", value.cmd);
  if (!isU64(value.id)) refuseU64(at + 0, "id", "", value.id);
  view.setBigUint64(at + 0, value.id, true);
  view.setUint8(at + 8, 3);
  putZeros(view, at + 9, 3);
  if (!isI32(value.ret)) refuseI32(at + 12, "ret", "", value.ret);
  view.setInt32(at + 12, value.ret, true);
  putZeros(view, at + 16, 8);
}

/** The {@link DiscardBlockResponse} at a place in an array. Keeps nothing of the array. */
export function decodeDiscardBlockResponse(bytes: Uint8Array, options?: DecodeOptions): DiscardBlockResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 8);
  if (number !== 3) refuse("command", at + 8, "cmd", "", "3 (discard)", number);
  const value = readDiscardBlockResponse(view, at);
  if (options?.strict === true) inspectDiscardBlockResponse(view, at);
  return value;
}

/** Writes a {@link DiscardBlockResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeDiscardBlockResponse(value: DiscardBlockResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeDiscardBlockResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeDiscardBlockResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link DiscardBlockResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class DiscardBlockResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 0, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "id", "", value);
    this.#view.setBigUint64(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 8, 1 byte. Values: {@link BlockCommand}.
   *
   * `demo.records.block_response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 8);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 8, "cmd", "", value);
    this.#view.setUint8(this.#at + 8, value);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 12, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 12, "ret", "", value);
    this.#view.setInt32(this.#at + 12, value, true);
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
 * Reads as read does, with more segments than one slot can hold.
 *
 * `demo.commands.read_long.response`, 24 bytes.
 */
export interface ReadLongBlockResponse {
  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  readonly id: bigint;
  /**
   * The command: 5 at byte 8.
   *
   * `demo.records.block_response.cmd`
   */
  readonly cmd: "read_long";
  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  readonly ret: number;
  /**
   * how many sectors were read
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.read_long.response.done`
   */
  readonly done: number;
}

/** Bytes of {@link ReadLongBlockResponse}. */
export const READ_LONG_BLOCK_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link ReadLongBlockResponse} starts. */
export const READ_LONG_BLOCK_RESPONSE_OFFSETS = { id: 0, cmd: 8, ret: 12, done: 16 } as const;

function readReadLongBlockResponse(view: DataView, at: number): ReadLongBlockResponse {
  return {
    id: view.getBigUint64(at + 0, true),
    cmd: "read_long",
    ret: view.getInt32(at + 12, true),
    done: view.getUint32(at + 16, true),
  };
}

function inspectReadLongBlockResponse(view: DataView, at: number): void {
  wantZeros(view, at + 9, 3, "pad", "");
  wantZeros(view, at + 20, 4, "pad", "");
}

function writeReadLongBlockResponse(view: DataView, at: number, value: ReadLongBlockResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "read_long") refuse("command", at + 8, "cmd", "", "\"read_long\"", value.cmd);
  if (!isU64(value.id)) refuseU64(at + 0, "id", "", value.id);
  view.setBigUint64(at + 0, value.id, true);
  view.setUint8(at + 8, 5);
  putZeros(view, at + 9, 3);
  if (!isI32(value.ret)) refuseI32(at + 12, "ret", "", value.ret);
  view.setInt32(at + 12, value.ret, true);
  if (!isU32(value.done)) refuseU32(at + 16, "done", "", value.done);
  view.setUint32(at + 16, value.done, true);
  view.setUint32(at + 20, 0, true);
}

/** The {@link ReadLongBlockResponse} at a place in an array. Keeps nothing of the array. */
export function decodeReadLongBlockResponse(bytes: Uint8Array, options?: DecodeOptions): ReadLongBlockResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 8);
  if (number !== 5) refuse("command", at + 8, "cmd", "", "5 (read_long)", number);
  const value = readReadLongBlockResponse(view, at);
  if (options?.strict === true) inspectReadLongBlockResponse(view, at);
  return value;
}

/** Writes a {@link ReadLongBlockResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeReadLongBlockResponse(value: ReadLongBlockResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeReadLongBlockResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeReadLongBlockResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link ReadLongBlockResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class ReadLongBlockResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 0, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "id", "", value);
    this.#view.setBigUint64(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 8, 1 byte. Values: {@link BlockCommand}.
   *
   * `demo.records.block_response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 8);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 8, "cmd", "", value);
    this.#view.setUint8(this.#at + 8, value);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 12, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 12, "ret", "", value);
    this.#view.setInt32(this.#at + 12, value, true);
  }

  /**
   * how many sectors were read
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.read_long.response.done`
   */
  get done(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }

  set done(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 16, "done", "", value);
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
 * Writes sectors only if their digest is right.
 *
 * `demo.commands.write_sealed.response`, 24 bytes.
 */
export interface WriteSealedBlockResponse {
  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  readonly id: bigint;
  /**
   * The command: 6 at byte 8.
   *
   * `demo.records.block_response.cmd`
   */
  readonly cmd: "write_sealed";
  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  readonly ret: number;
  /**
   * how many sectors were written: all or none
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.write_sealed.response.done`
   */
  readonly done: number;
}

/** Bytes of {@link WriteSealedBlockResponse}. */
export const WRITE_SEALED_BLOCK_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link WriteSealedBlockResponse} starts. */
export const WRITE_SEALED_BLOCK_RESPONSE_OFFSETS = { id: 0, cmd: 8, ret: 12, done: 16 } as const;

function readWriteSealedBlockResponse(view: DataView, at: number): WriteSealedBlockResponse {
  return {
    id: view.getBigUint64(at + 0, true),
    cmd: "write_sealed",
    ret: view.getInt32(at + 12, true),
    done: view.getUint32(at + 16, true),
  };
}

function inspectWriteSealedBlockResponse(view: DataView, at: number): void {
  wantZeros(view, at + 9, 3, "pad", "");
  wantZeros(view, at + 20, 4, "pad", "");
}

function writeWriteSealedBlockResponse(view: DataView, at: number, value: WriteSealedBlockResponse): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "write_sealed") refuse("command", at + 8, "cmd", "", "\"write_sealed\"", value.cmd);
  if (!isU64(value.id)) refuseU64(at + 0, "id", "", value.id);
  view.setBigUint64(at + 0, value.id, true);
  view.setUint8(at + 8, 6);
  putZeros(view, at + 9, 3);
  if (!isI32(value.ret)) refuseI32(at + 12, "ret", "", value.ret);
  view.setInt32(at + 12, value.ret, true);
  if (!isU32(value.done)) refuseU32(at + 16, "done", "", value.done);
  view.setUint32(at + 16, value.done, true);
  view.setUint32(at + 20, 0, true);
}

/** The {@link WriteSealedBlockResponse} at a place in an array. Keeps nothing of the array. */
export function decodeWriteSealedBlockResponse(bytes: Uint8Array, options?: DecodeOptions): WriteSealedBlockResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 8);
  if (number !== 6) refuse("command", at + 8, "cmd", "", "6 (write_sealed)", number);
  const value = readWriteSealedBlockResponse(view, at);
  if (options?.strict === true) inspectWriteSealedBlockResponse(view, at);
  return value;
}

/** Writes a {@link WriteSealedBlockResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeWriteSealedBlockResponse(value: WriteSealedBlockResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeWriteSealedBlockResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeWriteSealedBlockResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link WriteSealedBlockResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class WriteSealedBlockResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 0, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "id", "", value);
    this.#view.setBigUint64(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 8, 1 byte. Values: {@link BlockCommand}.
   *
   * `demo.records.block_response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 8);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 8, "cmd", "", value);
    this.#view.setUint8(this.#at + 8, value);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 12, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 12, "ret", "", value);
    this.#view.setInt32(this.#at + 12, value, true);
  }

  /**
   * how many sectors were written: all or none
   *
   * Byte 16, 4 bytes. Unit: sector.
   *
   * `demo.commands.write_sealed.response.done`
   */
  get done(): number {
    return this.#view.getUint32(this.#at + 16, true);
  }

  set done(value: number) {
    if (!isU32(value)) refuseU32(this.#at + 16, "done", "", value);
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

/** The response to a request for sectors of a command that the specification does not have. */
export interface UnknownBlockResponse {
  /**
   * Says that the specification does not have the command.
   *
   * `demo.records.block_response.cmd`
   */
  readonly cmd: "unknown";
  /**
   * The number of the command.
   *
   * Byte 8, 1 bytes.
   */
  readonly number: number;
  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  readonly id: bigint;
  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  readonly ret: number;
  /** All 24 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownBlockResponse(view: DataView, at: number, number: number): UnknownBlockResponse {
  return {
    cmd: "unknown",
    number,
    id: view.getBigUint64(at + 0, true),
    ret: view.getInt32(at + 12, true),
    bytes: copyBytes(view, at, 24),
  };
}

function writeUnknownBlockResponse(view: DataView, at: number, value: UnknownBlockResponse): void {
  putBytes(view, at, fitsBytes(value.bytes, 24, at, "bytes", ""));
  if (!isU8(value.number)) refuseU8(at + 8, "number", "", value.number);
  view.setUint8(at + 8, value.number);
  if (!isU64(value.id)) refuseU64(at + 0, "id", "", value.id);
  view.setBigUint64(at + 0, value.id, true);
  if (!isI32(value.ret)) refuseI32(at + 12, "ret", "", value.ret);
  view.setInt32(at + 12, value.ret, true);
  if (value.number === 0 || value.number === 1 || value.number === 2 || value.number === 3 || value.number === 5 || value.number === 6) refuse("enumerator", at + 8, "number", "", "a number that no command has", value.number);
}

/**
 * The response to a request for sectors.
 *
 * `demo.records.block_response`, 24 bytes.
 */
export type BlockResponse = ReadBlockResponse | WriteBlockResponse | FlushBlockResponse | DiscardBlockResponse | ReadLongBlockResponse | WriteSealedBlockResponse | UnknownBlockResponse;

/** Bytes of {@link BlockResponse}. */
export const BLOCK_RESPONSE_SIZE = 24;

/** The byte at which each field of {@link BlockResponse} starts. */
export const BLOCK_RESPONSE_OFFSETS = { id: 0, cmd: 8, ret: 12, results: 16 } as const;

function readBlockResponse(view: DataView, at: number): BlockResponse {
  const number = view.getUint8(at + 8);
  switch (number) {
    case 0:
      return readReadBlockResponse(view, at);
    case 1:
      return readWriteBlockResponse(view, at);
    case 2:
      return readFlushBlockResponse(view, at);
    case 3:
      return readDiscardBlockResponse(view, at);
    case 5:
      return readReadLongBlockResponse(view, at);
    case 6:
      return readWriteSealedBlockResponse(view, at);
    default:
      return readUnknownBlockResponse(view, at, number);
  }
}

function inspectBlockResponse(view: DataView, at: number, value: BlockResponse): void {
  switch (value.cmd) {
    case "read":
      return inspectReadBlockResponse(view, at);
    case "write":
      return inspectWriteBlockResponse(view, at);
    case "flush":
      return inspectFlushBlockResponse(view, at);
    case "discard":
      return inspectDiscardBlockResponse(view, at);
    case "read_long":
      return inspectReadLongBlockResponse(view, at);
    case "write_sealed":
      return inspectWriteSealedBlockResponse(view, at);
    case "unknown":
      refuse("enumerator", at + 8, "cmd", "", "0 (read), 1 (write), 2 (flush), 3 (discard), 5 (read_long), 6 (write_sealed)", value.number);
  }
}

function writeBlockResponse(view: DataView, at: number, value: BlockResponse): void {
  wantObject(value, at, "", "");
  switch (value.cmd) {
    case "read":
      return writeReadBlockResponse(view, at, value);
    case "write":
      return writeWriteBlockResponse(view, at, value);
    case "flush":
      return writeFlushBlockResponse(view, at, value);
    case "discard":
      return writeDiscardBlockResponse(view, at, value);
    case "read_long":
      return writeReadLongBlockResponse(view, at, value);
    case "write_sealed":
      return writeWriteSealedBlockResponse(view, at, value);
    case "unknown":
      return writeUnknownBlockResponse(view, at, value);
    default:
      return refuse("command", at + 8, "cmd", "", "the name of a command, or \"unknown\"", (value as { cmd: unknown }).cmd);
  }
}

/** The {@link BlockResponse} at a place in an array. Keeps nothing of the array. */
export function decodeBlockResponse(bytes: Uint8Array, options?: DecodeOptions): BlockResponse {
  const at = placeIn(bytes.length, 24, options?.offset);
  const view = readerOf(bytes);
  const value = readBlockResponse(view, at);
  if (options?.strict === true) inspectBlockResponse(view, at, value);
  return value;
}

/** Writes a {@link BlockResponse} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeBlockResponse(value: BlockResponse, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(24);
    writeBlockResponse(scratch.view, 0, value);
    return copyOut(scratch, 24);
  }

  const at = placeIn(into.length, 24, options?.offset);
  writeBlockResponse(writerOf(into), at, value);
  return into;
}

/**
 * A {@link BlockResponse} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class BlockResponseView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 24, offset);
    this.#view = viewOf(source);
  }

  /**
   * of the request
   *
   * Byte 0, 8 bytes.
   *
   * `demo.records.block_response.id`
   */
  get id(): bigint {
    return this.#view.getBigUint64(this.#at + 0, true);
  }

  set id(value: bigint) {
    if (!isU64(value)) refuseU64(this.#at + 0, "id", "", value);
    this.#view.setBigUint64(this.#at + 0, value, true);
  }

  /**
   * of the request
   *
   * Byte 8, 1 byte. Values: {@link BlockCommand}.
   *
   * `demo.records.block_response.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 8);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 8, "cmd", "", value);
    this.#view.setUint8(this.#at + 8, value);
  }

  /**
   * 0 or a negative error number
   *
   * Byte 12, 4 bytes.
   *
   * `demo.records.block_response.ret`
   */
  get ret(): number {
    return this.#view.getInt32(this.#at + 12, true);
  }

  set ret(value: number) {
    if (!isI32(value)) refuseI32(this.#at + 12, "ret", "", value);
    this.#view.setInt32(this.#at + 12, value, true);
  }

  /**
   * What the command returns.
   *
   * Byte 16, 8 bytes.
   *
   * `demo.records.block_response.results`
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

/**
 * Says what a sensor is.
 *
 * `demo.commands.describe.request`, 12 bytes.
 */
export interface DescribeSensorRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 1 at byte 2.
   *
   * `demo.records.sensor_request.cmd`
   */
  readonly cmd: "describe";
  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  readonly sensor: number;
}

/** Bytes of {@link DescribeSensorRequest}. */
export const DESCRIBE_SENSOR_REQUEST_SIZE = 12;

/** The byte at which each field of {@link DescribeSensorRequest} starts. */
export const DESCRIBE_SENSOR_REQUEST_OFFSETS = { req_id: 0, cmd: 2, sensor: 3 } as const;

function readDescribeSensorRequest(view: DataView, at: number): DescribeSensorRequest {
  return {
    req_id: view.getUint16(at + 0, true),
    cmd: "describe",
    sensor: view.getUint8(at + 3),
  };
}

function inspectDescribeSensorRequest(view: DataView, at: number): void {
  wantZeros(view, at + 4, 8, "arguments", "");
}

function writeDescribeSensorRequest(view: DataView, at: number, value: DescribeSensorRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "describe") refuse("command", at + 2, "cmd", "", "\"describe\"", value.cmd);
  if (!isU16(value.req_id)) refuseU16(at + 0, "req_id", "", value.req_id);
  view.setUint16(at + 0, value.req_id, true);
  view.setUint8(at + 2, 1);
  if (!isU8(value.sensor)) refuseU8(at + 3, "sensor", "", value.sensor);
  view.setUint8(at + 3, value.sensor);
  putZeros(view, at + 4, 8);
}

/** The {@link DescribeSensorRequest} at a place in an array. Keeps nothing of the array. */
export function decodeDescribeSensorRequest(bytes: Uint8Array, options?: DecodeOptions): DescribeSensorRequest {
  const at = placeIn(bytes.length, 12, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 2);
  if (number !== 1) refuse("command", at + 2, "cmd", "", "1 (describe)", number);
  const value = readDescribeSensorRequest(view, at);
  if (options?.strict === true) inspectDescribeSensorRequest(view, at);
  return value;
}

/** Writes a {@link DescribeSensorRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeDescribeSensorRequest(value: DescribeSensorRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(12);
    writeDescribeSensorRequest(scratch.view, 0, value);
    return copyOut(scratch, 12);
  }

  const at = placeIn(into.length, 12, options?.offset);
  writeDescribeSensorRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link DescribeSensorRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class DescribeSensorRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint16(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU16(value)) refuseU16(this.#at + 0, "req_id", "", value);
    this.#view.setUint16(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 2, 1 byte. Values: {@link SensorCommand}.
   *
   * `demo.records.sensor_request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 2);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 2, "cmd", "", value);
    this.#view.setUint8(this.#at + 2, value);
  }

  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  get sensor(): number {
    return this.#view.getUint8(this.#at + 3);
  }

  set sensor(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 3, "sensor", "", value);
    this.#view.setUint8(this.#at + 3, value);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 12, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Reads a sensor.
 *
 * `demo.commands.sample.request`, 12 bytes.
 */
export interface SampleSensorRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 2 at byte 2.
   *
   * `demo.records.sensor_request.cmd`
   */
  readonly cmd: "sample";
  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  readonly sensor: number;
  /**
   * the unit of the reading
   *
   * Byte 4, 1 byte. Values: {@link Unit}.
   *
   * `demo.commands.sample.request.unit`
   */
  readonly unit: number;
}

/** Bytes of {@link SampleSensorRequest}. */
export const SAMPLE_SENSOR_REQUEST_SIZE = 12;

/** The byte at which each field of {@link SampleSensorRequest} starts. */
export const SAMPLE_SENSOR_REQUEST_OFFSETS = { req_id: 0, cmd: 2, sensor: 3, unit: 4 } as const;

function checkSampleSensorRequest(value: SampleSensorRequest, at: number): void {
  if (!isUnit(value.unit)) refuse("enumerator", at + 4, "unit", "", "0 (none), 1 (millikelvin), 2 (millivolt), 3 (rpm)", value.unit);
}

function readSampleSensorRequest(view: DataView, at: number): SampleSensorRequest {
  return {
    req_id: view.getUint16(at + 0, true),
    cmd: "sample",
    sensor: view.getUint8(at + 3),
    unit: view.getUint8(at + 4),
  };
}

function inspectSampleSensorRequest(view: DataView, at: number, value: SampleSensorRequest): void {
  checkSampleSensorRequest(value, at);
  wantZeros(view, at + 5, 7, "pad", "");
}

function writeSampleSensorRequest(view: DataView, at: number, value: SampleSensorRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "sample") refuse("command", at + 2, "cmd", "", "\"sample\"", value.cmd);
  if (!isU16(value.req_id)) refuseU16(at + 0, "req_id", "", value.req_id);
  view.setUint16(at + 0, value.req_id, true);
  view.setUint8(at + 2, 2);
  if (!isU8(value.sensor)) refuseU8(at + 3, "sensor", "", value.sensor);
  view.setUint8(at + 3, value.sensor);
  if (!isU8(value.unit)) refuseU8(at + 4, "unit", "", value.unit);
  view.setUint8(at + 4, value.unit);
  putZeros(view, at + 5, 7);
  checkSampleSensorRequest(value, at);
}

/** The {@link SampleSensorRequest} at a place in an array. Keeps nothing of the array. */
export function decodeSampleSensorRequest(bytes: Uint8Array, options?: DecodeOptions): SampleSensorRequest {
  const at = placeIn(bytes.length, 12, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 2);
  if (number !== 2) refuse("command", at + 2, "cmd", "", "2 (sample)", number);
  const value = readSampleSensorRequest(view, at);
  if (options?.strict === true) inspectSampleSensorRequest(view, at, value);
  return value;
}

/** Writes a {@link SampleSensorRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeSampleSensorRequest(value: SampleSensorRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(12);
    writeSampleSensorRequest(scratch.view, 0, value);
    return copyOut(scratch, 12);
  }

  const at = placeIn(into.length, 12, options?.offset);
  writeSampleSensorRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link SampleSensorRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class SampleSensorRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint16(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU16(value)) refuseU16(this.#at + 0, "req_id", "", value);
    this.#view.setUint16(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 2, 1 byte. Values: {@link SensorCommand}.
   *
   * `demo.records.sensor_request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 2);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 2, "cmd", "", value);
    this.#view.setUint8(this.#at + 2, value);
  }

  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  get sensor(): number {
    return this.#view.getUint8(this.#at + 3);
  }

  set sensor(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 3, "sensor", "", value);
    this.#view.setUint8(this.#at + 3, value);
  }

  /**
   * the unit of the reading
   *
   * Byte 4, 1 byte. Values: {@link Unit}.
   *
   * `demo.commands.sample.request.unit`
   */
  get unit(): number {
    return this.#view.getUint8(this.#at + 4);
  }

  set unit(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 4, "unit", "", value);
    this.#view.setUint8(this.#at + 4, value);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 12, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/**
 * Asks for an event whenever a reading leaves a range.
 *
 * `demo.commands.set_limits.request`, 12 bytes.
 */
export interface SetLimitsSensorRequest {
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  readonly req_id: number;
  /**
   * The command: 3 at byte 2.
   *
   * `demo.records.sensor_request.cmd`
   */
  readonly cmd: "set_limits";
  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  readonly sensor: number;
  /**
   * the range that is quiet
   *
   * Byte 4, 8 bytes.
   *
   * `demo.commands.set_limits.request.limits`
   */
  readonly limits: Limits;
}

/** Bytes of {@link SetLimitsSensorRequest}. */
export const SET_LIMITS_SENSOR_REQUEST_SIZE = 12;

/** The byte at which each field of {@link SetLimitsSensorRequest} starts. */
export const SET_LIMITS_SENSOR_REQUEST_OFFSETS = { req_id: 0, cmd: 2, sensor: 3, limits: 4 } as const;

function readSetLimitsSensorRequest(view: DataView, at: number): SetLimitsSensorRequest {
  return {
    req_id: view.getUint16(at + 0, true),
    cmd: "set_limits",
    sensor: view.getUint8(at + 3),
    limits: readLimits(view, at + 4),
  };
}

function writeSetLimitsSensorRequest(view: DataView, at: number, value: SetLimitsSensorRequest): void {
  wantObject(value, at, "", "");
  if (value.cmd !== "set_limits") refuse("command", at + 2, "cmd", "", "\"set_limits\"", value.cmd);
  if (!isU16(value.req_id)) refuseU16(at + 0, "req_id", "", value.req_id);
  view.setUint16(at + 0, value.req_id, true);
  view.setUint8(at + 2, 3);
  if (!isU8(value.sensor)) refuseU8(at + 3, "sensor", "", value.sensor);
  view.setUint8(at + 3, value.sensor);
  writeLimits(view, at + 4, value.limits, "limits");
}

/** The {@link SetLimitsSensorRequest} at a place in an array. Keeps nothing of the array. */
export function decodeSetLimitsSensorRequest(bytes: Uint8Array, options?: DecodeOptions): SetLimitsSensorRequest {
  const at = placeIn(bytes.length, 12, options?.offset);
  const view = readerOf(bytes);
  const number = view.getUint8(at + 2);
  if (number !== 3) refuse("command", at + 2, "cmd", "", "3 (set_limits)", number);
  const value = readSetLimitsSensorRequest(view, at);
  return value;
}

/** Writes a {@link SetLimitsSensorRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeSetLimitsSensorRequest(value: SetLimitsSensorRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(12);
    writeSetLimitsSensorRequest(scratch.view, 0, value);
    return copyOut(scratch, 12);
  }

  const at = placeIn(into.length, 12, options?.offset);
  writeSetLimitsSensorRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link SetLimitsSensorRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class SetLimitsSensorRequestView {
  #view: DataView;
  #at: number;
  #limits: LimitsView | undefined;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint16(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU16(value)) refuseU16(this.#at + 0, "req_id", "", value);
    this.#view.setUint16(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 2, 1 byte. Values: {@link SensorCommand}.
   *
   * `demo.records.sensor_request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 2);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 2, "cmd", "", value);
    this.#view.setUint8(this.#at + 2, value);
  }

  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  get sensor(): number {
    return this.#view.getUint8(this.#at + 3);
  }

  set sensor(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 3, "sensor", "", value);
    this.#view.setUint8(this.#at + 3, value);
  }

  /**
   * the range that is quiet
   *
   * Byte 4, 8 bytes.
   *
   * `demo.commands.set_limits.request.limits`
   *
   * The same view each time, moved along. Allocates when first used.
   */
  get limits(): LimitsView {
    this.#limits ??= new LimitsView(this.#view);
    return this.#limits.attachTo(this.#view, this.#at + 4);
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 12, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
    return this;
  }
}

/** A request to a sensor. It is far smaller than what comes back of a command that the specification does not have. */
export interface UnknownSensorRequest {
  /**
   * Says that the specification does not have the command.
   *
   * `demo.records.sensor_request.cmd`
   */
  readonly cmd: "unknown";
  /**
   * The number of the command.
   *
   * Byte 2, 1 bytes.
   */
  readonly number: number;
  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  readonly req_id: number;
  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  readonly sensor: number;
  /** All 12 bytes. Where the properties above stand, they win. */
  readonly bytes: Uint8Array;
}

function readUnknownSensorRequest(view: DataView, at: number, number: number): UnknownSensorRequest {
  return {
    cmd: "unknown",
    number,
    req_id: view.getUint16(at + 0, true),
    sensor: view.getUint8(at + 3),
    bytes: copyBytes(view, at, 12),
  };
}

function writeUnknownSensorRequest(view: DataView, at: number, value: UnknownSensorRequest): void {
  putBytes(view, at, fitsBytes(value.bytes, 12, at, "bytes", ""));
  if (!isU8(value.number)) refuseU8(at + 2, "number", "", value.number);
  view.setUint8(at + 2, value.number);
  if (!isU16(value.req_id)) refuseU16(at + 0, "req_id", "", value.req_id);
  view.setUint16(at + 0, value.req_id, true);
  if (!isU8(value.sensor)) refuseU8(at + 3, "sensor", "", value.sensor);
  view.setUint8(at + 3, value.sensor);
  if (value.number === 1 || value.number === 2 || value.number === 3) refuse("enumerator", at + 2, "number", "", "a number that no command has", value.number);
}

/**
 * A request to a sensor. It is far smaller than what comes back.
 *
 * `demo.records.sensor_request`, 12 bytes.
 */
export type SensorRequest = DescribeSensorRequest | SampleSensorRequest | SetLimitsSensorRequest | UnknownSensorRequest;

/** Bytes of {@link SensorRequest}. */
export const SENSOR_REQUEST_SIZE = 12;

/** The byte at which each field of {@link SensorRequest} starts. */
export const SENSOR_REQUEST_OFFSETS = { req_id: 0, cmd: 2, sensor: 3, arguments: 4 } as const;

function readSensorRequest(view: DataView, at: number): SensorRequest {
  const number = view.getUint8(at + 2);
  switch (number) {
    case 1:
      return readDescribeSensorRequest(view, at);
    case 2:
      return readSampleSensorRequest(view, at);
    case 3:
      return readSetLimitsSensorRequest(view, at);
    default:
      return readUnknownSensorRequest(view, at, number);
  }
}

function inspectSensorRequest(view: DataView, at: number, value: SensorRequest): void {
  switch (value.cmd) {
    case "describe":
      return inspectDescribeSensorRequest(view, at);
    case "sample":
      return inspectSampleSensorRequest(view, at, value);
    case "unknown":
      refuse("enumerator", at + 2, "cmd", "", "1 (describe), 2 (sample), 3 (set_limits)", value.number);
  }
}

function writeSensorRequest(view: DataView, at: number, value: SensorRequest): void {
  wantObject(value, at, "", "");
  switch (value.cmd) {
    case "describe":
      return writeDescribeSensorRequest(view, at, value);
    case "sample":
      return writeSampleSensorRequest(view, at, value);
    case "set_limits":
      return writeSetLimitsSensorRequest(view, at, value);
    case "unknown":
      return writeUnknownSensorRequest(view, at, value);
    default:
      return refuse("command", at + 2, "cmd", "", "the name of a command, or \"unknown\"", (value as { cmd: unknown }).cmd);
  }
}

/** The {@link SensorRequest} at a place in an array. Keeps nothing of the array. */
export function decodeSensorRequest(bytes: Uint8Array, options?: DecodeOptions): SensorRequest {
  const at = placeIn(bytes.length, 12, options?.offset);
  const view = readerOf(bytes);
  const value = readSensorRequest(view, at);
  if (options?.strict === true) inspectSensorRequest(view, at, value);
  return value;
}

/** Writes a {@link SensorRequest} to a place in `into` and gives `into`, or gives a new array. A refused value may leave its place half written. */
export function encodeSensorRequest(value: SensorRequest, into?: Uint8Array, options?: Place): Uint8Array {
  if (into === undefined) {
    const scratch = scratchFor(12);
    writeSensorRequest(scratch.view, 0, value);
    return copyOut(scratch, 12);
  }

  const at = placeIn(into.length, 12, options?.offset);
  writeSensorRequest(writerOf(into), at, value);
  return into;
}

/**
 * A {@link SensorRequest} where it stands: reads and writes the bytes themselves.
 * Allocates when it is made, and where a getter says so. Setters check what the field can hold, and nothing more.
 */
export class SensorRequestView {
  #view: DataView;
  #at: number;

  constructor(source: Uint8Array | DataView, offset: number = 0) {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
  }

  /**
   * private to the frontend, echoed
   *
   * Byte 0, 2 bytes.
   *
   * `demo.records.sensor_request.req_id`
   */
  get req_id(): number {
    return this.#view.getUint16(this.#at + 0, true);
  }

  set req_id(value: number) {
    if (!isU16(value)) refuseU16(this.#at + 0, "req_id", "", value);
    this.#view.setUint16(this.#at + 0, value, true);
  }

  /**
   * the command
   *
   * Byte 2, 1 byte. Values: {@link SensorCommand}.
   *
   * `demo.records.sensor_request.cmd`
   */
  get cmd(): number {
    return this.#view.getUint8(this.#at + 2);
  }

  set cmd(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 2, "cmd", "", value);
    this.#view.setUint8(this.#at + 2, value);
  }

  /**
   * the sensor
   *
   * Byte 3, 1 byte. Must hold: `sensor < nodes.backend.num-sensors` (not checked here).
   *
   * `demo.records.sensor_request.sensor`
   */
  get sensor(): number {
    return this.#view.getUint8(this.#at + 3);
  }

  set sensor(value: number) {
    if (!isU8(value)) refuseU8(this.#at + 3, "sensor", "", value);
    this.#view.setUint8(this.#at + 3, value);
  }

  /**
   * What the command takes.
   *
   * Byte 4, 8 bytes.
   *
   * `demo.records.sensor_request.arguments`
   *
   * The bytes themselves, not a copy. Allocates an array.
   */
  get arguments(): Uint8Array {
    return bytesAt(this.#view, this.#at + 4, 8);
  }

  set arguments(value: Uint8Array) {
    putBytes(this.#view, this.#at + 4, fitsBytes(value, 8, this.#at + 4, "arguments", ""));
  }

  /** Goes to another place in the same bytes. Allocates nothing. */
  moveTo(offset: number): this {
    this.#at = placeIn(this.#view.byteLength, 12, offset);
    return this;
  }

  /** Goes to other bytes. Allocates nothing if it gets a DataView. */
  attachTo(source: Uint8Array | DataView, offset: number = 0): this {
    this.#at = placeIn(source.byteLength, 12, offset);
    this.#view = viewOf(source);
    return this;
  }
}
