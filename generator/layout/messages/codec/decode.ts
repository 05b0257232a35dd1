import type { Field } from "../fields.ts";
import type { Module } from "../messages.ts";
import { recordOf, type Shape, type Union } from "../shapes.ts";
import { elementsFor, ipv4Text } from "../values/values.ts";
import { inspectShape } from "./inspect.ts";
import { type Home, inside, Refused } from "./refused.ts";

/** Where a message stands in its bytes, and whether it is looked at closely. */
export interface DecodeOptions {
  readonly offset?: number | undefined;
  readonly strict?: boolean | undefined;
}

/** A value as programs see it: a property for each field. */
export type Decoded = Record<string, unknown>;

/** The first byte of something of `size` bytes. Throws `Refused` if it does not lie in `length`. */
export function placeIn(length: number, size: number, offset = 0): number {
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw new Refused("offset", { path: "", offset: 0 }, "an offset of 0 or more", offset);
  if (offset > length - size) {
    const left = Math.max(0, length - offset);
    throw new Refused("short", { path: "", offset }, `${size} bytes`, left);
  }
  return offset;
}

/** The number of a field whose first byte is `at`: a bigint if it has 64 bits. */
function numberAt(view: DataView, at: number, { bits, resolved }: Field): number | bigint {
  const little = resolved.scalar?.order !== "big";
  const signed = resolved.scalar?.signed === true;
  if (bits === 8) return signed ? view.getInt8(at) : view.getUint8(at);
  if (bits === 16) return signed ? view.getInt16(at, little) : view.getUint16(at, little);
  if (bits === 32) return signed ? view.getInt32(at, little) : view.getUint32(at, little);
  return signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little);
}

const copyOf = (view: DataView, at: number, length: number) =>
  new Uint8Array(view.buffer, view.byteOffset + at, length).slice();

const numbersAt = (view: DataView, at: number, f: Field, count: number) =>
  Array.from({ length: count }, (_, i) => numberAt(view, at + i * (f.bits / 8), f));

/** The elements of an open end: as many as its number says, and as there are bytes. */
function openAt(view: DataView, at: number, open: NonNullable<Shape["open"]>) {
  const { field, by, most } = open;
  const length = BigInt(numberAt(view, at + by.at, by));
  const wanted = elementsFor(open, length) ?? (length < 0n ? 0 : most);
  const room = Math.floor((view.byteLength - at - field.at) / (field.bits / 8));
  return numbersAt(view, at + field.at, field, Math.max(0, Math.min(wanted, room)));
}

function fieldAt(view: DataView, at: number, f: Field, s: Shape): unknown {
  if (f === s.command?.by) return s.command.name;
  switch (f.kind) {
    case "record":
      return read(view, at + f.at, recordOf(f, s));
    case "open":
      return s.open ? openAt(view, at, s.open) : [];
    case "bytes":
    case "variant":
      return copyOf(view, at + f.at, f.size);
    case "numbers":
      return numbersAt(view, at + f.at, f, f.count);
    case "text":
      return ipv4Text(BigInt(numberAt(view, at + f.at, f)));
    case "number":
      return numberAt(view, at + f.at, f);
    default:
      return f.kind satisfies never;
  }
}

/** The record at a place, or the one that a field says describes the same bytes. */
function read(view: DataView, at: number, s: Shape): Decoded {
  const { choice } = s;
  const chosen = choice && BigInt(numberAt(view, at + choice.by.at, choice.by));
  const other = choice?.cases.find((c) => c.value === chosen)?.shape;
  if (other) return read(view, at, other);
  return Object.fromEntries(s.fields.map((f) => [f.name, fieldAt(view, at, f, s)]));
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Decodes a record or the message of one command, as the generated package does. Throws `Refused`.
 */
export function decodeShape(
  s: Shape,
  bytes: Uint8Array,
  module: Module,
  options: DecodeOptions = {},
): Decoded {
  const at = placeIn(bytes.length, s.size, options.offset);
  const view = viewOf(bytes);
  const home: Home = { at, path: "" };
  if (s.command) {
    const { by, number, name } = s.command;
    const actual = numberAt(view, at + by.at, by);
    if (BigInt(actual) !== number)
      throw new Refused("command", inside(home, by.name, by.at), `${number} (${name})`, actual);
  }
  const value = read(view, at, s);
  if (options.strict) inspectShape(s, value, home, { bytes, module });
  return value;
}

/** Decodes a message of any command, and of those that nobody has. Throws `Refused`. */
export function decodeUnion(
  u: Union,
  bytes: Uint8Array,
  module: Module,
  options: DecodeOptions = {},
): Decoded {
  const { shape, by, unknown } = u;
  const at = placeIn(bytes.length, shape.size, options.offset);
  const view = viewOf(bytes);
  const number = numberAt(view, at + by.at, by);
  const own = u.cases.find((c) => c.command.number === BigInt(number));
  if (own) return decodeShape(own, bytes, module, options);
  if (options.strict) {
    const names = u.cases.map((c) => `${c.command.number} (${c.command.name})`).join(", ");
    throw new Refused("enumerator", inside({ at, path: "" }, by.name, by.at), names, number);
  }
  return Object.fromEntries([
    [by.name, unknown.word],
    [unknown.number, number],
    ...unknown.fields.map((f): [string, unknown] => [f.name, fieldAt(view, at, f, shape)]),
    [unknown.bytes, copyOf(view, at, shape.size)],
  ]);
}
