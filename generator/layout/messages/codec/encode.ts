import type { Field } from "../fields.ts";
import type { Module } from "../messages.ts";
import { recordOf, type Shape, type Union } from "../shapes.ts";
import { putNumber } from "../values/encode.ts";
import { rangeOf } from "../values/legal.ts";
import { elementsFor, ipv4 } from "../values/values.ts";
import { checkNumbers } from "./inspect.ts";
import { type Home, inside, Refused, type Where } from "./refused.ts";

type Value = Readonly<Record<string, unknown>>;
const TOP: Home = { at: 0, path: "" };

function objectOf(value: unknown, where: Where): Value {
  if (typeof value !== "object" || value === null)
    throw new Refused("type", where, "an object", value);
  return value as Value;
}

/** The number that a field takes: a bigint where it has 64 bits, else a number. */
function fits(f: Field, value: unknown, where: Where): bigint {
  const { least, most } = rangeOf(f);
  const type = f.bits === 64 ? "bigint" : "number";
  const whole = typeof value === "bigint" || Number.isInteger(value);
  const n = typeof value === type && whole ? BigInt(value as number | bigint) : undefined;
  if (n !== undefined && n >= least && n <= most) return n;
  const signed = least < 0n;
  const range = signed ? "-2^63 to 2^63 - 1" : "0 to 2^64 - 1";
  const expected = f.bits === 64 ? `a bigint from ${range}` : `an integer from ${least} to ${most}`;
  throw new Refused(typeof value === type ? "range" : "type", where, expected, value);
}

function fitsText(value: unknown, where: Where): bigint {
  const n = typeof value === "string" ? ipv4(value) : undefined;
  if (n !== undefined) return n;
  const code = typeof value === "string" ? "range" : "type";
  throw new Refused(code, where, "an IPv4 address such as 192.0.2.1", value);
}

function fitsBytes(value: unknown, length: number, where: Where): Uint8Array {
  if (!(value instanceof Uint8Array))
    throw new Refused("type", where, `a Uint8Array of ${length} bytes`, value);
  if (value.length !== length) throw new Refused("length", where, `${length} bytes`, value.length);
  return value;
}

function fitsArray(value: unknown, length: number, where: Where): readonly unknown[] {
  if (!Array.isArray(value))
    throw new Refused("type", where, `an array of ${length} elements`, value);
  if (value.length !== length)
    throw new Refused("length", where, `${length} elements`, value.length);
  return value;
}

/** What a value is written to, by the records of a module. */
interface Target {
  readonly bytes: Uint8Array;
  readonly module: Module;
}

/** A field with the shape that has it. */
interface FieldOf {
  readonly s: Shape;
  readonly f: Field;
}

function putElements(into: Uint8Array, f: Field, list: readonly unknown[], home: Home): void {
  const width = f.bits / 8;
  for (const [i, element] of list.entries()) {
    const where = inside(home, `${f.name}[${i}]`, f.at + i * width);
    putNumber(into, where.offset, f, fits(f, element, where));
  }
}

/** Writes one field of a value to the record that begins at `home`. */
function putField(to: Target, { s, f }: FieldOf, value: Value, home: Home): void {
  const into = to.bytes;
  const where = inside(home, f.name, f.at);
  const own = value[f.name];
  if (f === s.command?.by) {
    putNumber(into, where.offset, f, s.command.number);
    return;
  }
  switch (f.kind) {
    case "record":
      putShape(to, recordOf(f, s), own, { at: where.offset, path: where.path });
      break;
    case "bytes":
    case "variant":
      into.set(fitsBytes(own, f.size, where), where.offset);
      break;
    case "text":
      putNumber(into, where.offset, f, fitsText(own, where));
      break;
    case "numbers":
      putElements(into, f, fitsArray(own, f.count, where), home);
      break;
    case "open":
      putElements(into, f, own as readonly unknown[], home);
      break;
    case "number":
      putNumber(into, where.offset, f, fits(f, own, where));
      break;
    default:
      f.kind satisfies never;
  }
}

function putShape(to: Target, s: Shape, given: unknown, home: Home): void {
  const { command, choice } = s;
  const value = objectOf(given, inside(home, "", 0));
  if (command && value[command.by.name] !== command.name) {
    const where = inside(home, command.by.name, command.by.at);
    const expected = JSON.stringify(command.name);
    throw new Refused("command", where, expected, value[command.by.name]);
  }
  const chosen = choice && value[choice.by.name];
  const type = choice?.by.bits === 64 ? "bigint" : "number";
  const other = choice?.cases.find(
    (c) => typeof chosen === type && String(c.value) === String(chosen),
  );
  if (other) {
    putShape(to, other.shape, value, home);
    return;
  }
  for (const f of [...s.fields].sort((a, b) => a.at - b.at)) putField(to, { s, f }, value, home);
  checkNumbers(s, value, home, to.module);
}

/**
 * The bytes that a value of a record takes, with its open end. Throws `Refused` if that has another
 * number of elements than the value says.
 */
export function sizeOfShape(s: Shape, given: unknown, module: Module): number {
  const { open } = s;
  if (!open) return s.size;
  const { field, by } = open;
  const value = objectOf(given, { path: "", offset: 0 });
  const length = fits(by, value[by.name], inside(TOP, by.name, by.at));
  checkNumbers(s, value, TOP, module);
  const where = inside(TOP, field.name, field.at);
  const wanted = elementsFor(open, length) ?? open.most;
  const { length: elements } = fitsArray(value[field.name], wanted, where);
  return field.at + elements * (field.bits / 8);
}

/**
 * Encodes a record or the message of one command, as the generated package does. Throws `Refused`.
 */
export function encodeShape(s: Shape, value: unknown, module: Module): Uint8Array {
  const bytes = new Uint8Array(sizeOfShape(s, value, module));
  putShape({ bytes, module }, s, value, TOP);
  return bytes;
}

/** Encodes a message of any command, and of those that nobody has. Throws `Refused`. */
export function encodeUnion(u: Union, given: unknown, module: Module): Uint8Array {
  const { shape, by, unknown } = u;
  const value = objectOf(given, { path: "", offset: 0 });
  const word = value[by.name];
  const own = u.cases.find((c) => c.command.name === word);
  if (own) return encodeShape(own, value, module);
  if (word !== unknown.word) {
    const expected = `the name of a command, or ${JSON.stringify(unknown.word)}`;
    throw new Refused("command", inside(TOP, by.name, by.at), expected, word);
  }
  const all = fitsBytes(value[unknown.bytes], shape.size, inside(TOP, unknown.bytes, 0));
  const bytes = Uint8Array.from(all);
  const where = inside(TOP, unknown.number, by.at);
  const number = fits(by, value[unknown.number], where);
  putNumber(bytes, by.at, by, number);
  const to = { bytes, module };
  for (const f of unknown.fields) putField(to, { s: shape, f }, value, TOP);
  if (u.cases.some((c) => c.command.number === number))
    throw new Refused("enumerator", where, "a number that no command has", value[unknown.number]);
  return bytes;
}
