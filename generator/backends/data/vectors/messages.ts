import type { Module } from "../../../layout/messages/messages.ts";
import type { Shape, Union } from "../../../layout/messages/shapes.ts";
import {
  type Choice,
  choose,
  different,
  least,
  lengthsOf,
  most,
  type Wanted,
} from "../../../layout/messages/values/choose.ts";
import { encode, putNumber } from "../../../layout/messages/values/encode.ts";
import { hex } from "../../../layout/messages/values/hex.ts";
import { rangeOf } from "../../../layout/messages/values/legal.ts";
import { type Struct, structJson } from "../../../layout/messages/values/values.ts";
import type { NumberRange } from "../../../layout/scalar-type.ts";
import { type Draft, vectorOf } from "./drafts.ts";
import { hostile } from "./hostile.ts";
import type { Refusal, Vector } from "./schema.ts";

/** What no command is called. */
const NO_WORD = "no such command";

const good = (name: string, kind: Vector["kind"], s: Struct): Vector => ({
  name,
  kind,
  direction: "both",
  bytes: hex(encode(s)),
  value: structJson(s) as Vector["value"] & object,
});

/** Messages that are as they should be, apart from the examples. */
function legal(s: Shape, module: Module): Vector[] {
  const make = (name: string, kind: Vector["kind"], c: Choice, wanted?: Wanted) => {
    const made = choose(s, c, module, wanted);
    return made ? [good(name, kind, made)] : [];
  };
  const { open } = s;
  const lengths = open
    ? lengthsOf(s, module).flatMap(({ length }) =>
        make(`${open.by.name} ${length}`, "typical", different(), { length }),
      )
    : make("fields differ", "typical", different());
  const cases = (s.choice?.cases ?? []).flatMap((c) => {
    const made = choose(c.shape, different(), module);
    return made ? [good(`fields differ, ${s.choice?.by.name} ${c.value}`, "typical", made)] : [];
  });
  return [
    ...make("minimum", "minimum", least),
    ...make("maximum", "maximum", most),
    ...lengths,
    ...cases,
  ];
}

/** Too few bytes, and one too many, which a decoder leaves alone. */
export function lengthDrafts(bytes: Uint8Array, size: number): Draft[] {
  const short: Refusal = { code: "short", path: "", offset: 0 };
  if (size === 0) return [];
  return [
    { what: "empty", bytes: new Uint8Array(), error: short },
    ...(size > 1
      ? [{ what: "one byte short", bytes: bytes.slice(0, size - 1), error: short }]
      : []),
  ];
}

/** An open end that the bytes do not hold as a whole. */
function cutShort(s: Struct): Draft[] {
  const { open } = s.shape;
  const elements = open && s.fields.get(open.field);
  if (!open || !Array.isArray(elements) || elements.length === 0) return [];
  const bytes = encode(s);
  const part = (what: string, end: number, count: number): Draft => ({
    what,
    bytes: bytes.slice(0, end),
    value: structJson({
      shape: s.shape,
      fields: new Map(s.fields).set(open.field, elements.slice(0, count)),
    }),
    strict: { code: "short", path: open.field.name, offset: open.field.at },
  });
  return [
    part("cut off by one byte", bytes.length - 1, elements.length - 1),
    part("not there", open.field.at, 0),
  ];
}

/** Messages of another command, and words that are none. */
function otherCommands(s: Struct, union: Union): Draft[] {
  const { command } = s.shape;
  if (!command) return [];
  const refusal: Refusal = { code: "command", path: command.by.name, offset: command.by.at };
  const other = union.cases.find((c) => c.command.number !== command.number)?.command;
  const numbers = [...(other ? [other.number] : []), unknownNumbers(union).least];
  const decoding = numbers.map((n): Draft => {
    const bytes = encode(s);
    putNumber(bytes, command.by.at, command.by, n);
    return { what: `is ${n}`, bytes, error: refusal };
  });
  const words = [...(other ? [other.name] : []), union.unknown.word, NO_WORD];
  return [
    ...decoding,
    ...words.map(
      (word): Draft => ({
        what: `is ${JSON.stringify(word)}`,
        value: { ...structJson(s), [command.by.name]: word },
        error: refusal,
      }),
    ),
  ];
}

/** The least and the largest number that no command has. */
export function unknownNumbers({ by, cases }: Union): NumberRange {
  const taken = new Set(cases.map((c) => c.command.number));
  let { least: low, most: high } = rangeOf(by);
  while (taken.has(low)) low++;
  while (taken.has(high)) high--;
  return { least: low, most: high };
}

/** The vectors of a record or of one command's message; none if no value meets its rules. */
export function vectorsOf(s: Shape, module: Module, union?: Union): Vector[] {
  const base = choose(s, different(), module);
  const right = legal(s, module);
  if (!base) return [];
  const bytes = encode(base);
  const longer: Draft = {
    what: "one byte longer",
    bytes: Uint8Array.from([...bytes, 255]),
    value: structJson(base),
  };
  const others = (s.choice?.cases ?? []).flatMap((c) => choose(c.shape, different(), module) ?? []);
  const drafts = [
    ...lengthDrafts(bytes, s.size),
    longer,
    ...cutShort(base),
    ...(union ? otherCommands(base, union) : []),
    ...hostile(base, module),
    ...others.flatMap((o) =>
      hostile(
        o,
        module,
        o.shape.fields.filter((f) => f.resolved.name === s.choice?.by.resolved.name),
      ),
    ),
  ];
  return [...right, ...drafts.map((d) => vectorOf(d, hex))];
}
