import type { Module } from "../../../layout/messages/messages.ts";
import type { Union } from "../../../layout/messages/shapes.ts";
import {
  type Choice,
  choose,
  different,
  least,
  most,
} from "../../../layout/messages/values/choose.ts";
import { putField, putNumber } from "../../../layout/messages/values/encode.ts";
import { hex } from "../../../layout/messages/values/hex.ts";
import { unknownJson } from "../../../layout/messages/values/unknown.ts";
import { isStruct, type Struct } from "../../../layout/messages/values/values.ts";
import type { Json } from "../../../layout/resolved/item.ts";
import { type Draft, lifted, vectorOf, withProperty } from "./drafts.ts";
import { hostile, wrongValues } from "./hostile.ts";
import { lengthDrafts, unknownNumbers } from "./messages.ts";
import type { Refusal, Vector } from "./schema.ts";

/** A message of a command that nobody has: its value, and its bytes. */
interface Unknown {
  readonly struct: Struct;
  readonly value: { readonly [name: string]: Json };
  readonly bytes: Uint8Array;
}

/**
 * Such a message with its fields chosen, the number of its command, and the rest of its bytes
 * anything.
 */
function unknown(u: Union, c: Choice, number: bigint, module: Module): Unknown | undefined {
  const chosen = choose({ ...u.shape, fields: u.unknown.fields }, c, module);
  if (!chosen) return undefined;
  const bytes = Uint8Array.from({ length: u.shape.size }, () => c.byte());
  const struct: Struct = { shape: u.shape, fields: new Map(chosen.fields).set(u.by, number) };
  for (const [f, v] of chosen.fields) putField(bytes, 0, f, v);
  putNumber(bytes, u.by.at, u.by, number);
  return { struct, bytes, value: unknownJson(u, struct, bytes) };
}

/** Gives what is wrong with the value of such a message, for encoders. */
function wrong(u: Union, { struct, value, bytes }: Unknown, module: Module): Draft[] {
  const { number, fields, word } = u.unknown;
  const refusal = (code: Refusal["code"], path: string, offset = u.by.at): Refusal => ({
    code,
    path,
    offset,
  });
  const own = fields.flatMap((f): Draft[] => {
    const now = value[f.name];
    const held = struct.fields.get(f);
    const values =
      now === undefined
        ? []
        : wrongValues(f, now).map(
            (w): Draft => ({
              what: w.what,
              value: withProperty(value, f.name, w.value),
              error: w.refusal,
            }),
          );
    const inner = isStruct(held) ? hostile(held, module).filter((d) => !d.bytes) : [];
    return [...values, ...inner.map((d) => lifted(d, f, bytes, value))];
  });
  const ofNumber = wrongValues({ ...u.by, name: number }, value[number] ?? 0).map(
    (w): Draft => ({ what: w.what, value: withProperty(value, number, w.value), error: w.refusal }),
  );
  const digits = hex(bytes);
  const ofBytes = [
    {
      what: "missing",
      error: refusal("type", u.unknown.bytes, 0),
      value: withProperty(value, u.unknown.bytes, undefined),
    },
    {
      what: "one byte too short",
      error: refusal("length", u.unknown.bytes, 0),
      value: withProperty(value, u.unknown.bytes, digits.slice(2)),
    },
    {
      what: "one byte too long",
      error: refusal("length", u.unknown.bytes, 0),
      value: withProperty(value, u.unknown.bytes, `${digits}00`),
    },
  ];
  const taken = u.cases.slice(0, 1).map((c): Draft => {
    const n = u.by.bits === 64 ? String(c.command.number) : Number(c.command.number);
    return {
      what: `is that of ${c.command.name}`,
      error: refusal("enumerator", number),
      value: withProperty(value, number, n),
    };
  });
  const noWord: Draft = {
    what: `is ${JSON.stringify(`not ${word}`)}`,
    error: refusal("command", u.by.name),
    value: withProperty(value, u.by.name, `not ${word}`),
  };
  return [...own, ...ofNumber, ...ofBytes, ...taken, noWord];
}

/** The vectors of messages whose command nobody has. Decoders that look closely refuse them. */
export function unknownVectors(u: Union, module: Module): Vector[] {
  const numbers = unknownNumbers(u);
  const strict: Refusal = { code: "enumerator", path: u.by.name, offset: u.by.at };
  const good = (name: string, kind: Vector["kind"], c: Choice, number: bigint): Vector[] => {
    const made = unknown(u, c, number, module);
    return made
      ? [
          {
            name,
            kind,
            direction: "both",
            bytes: hex(made.bytes),
            value: made.value as Vector["value"] & object,
            strict,
          },
        ]
      : [];
  };
  const base = unknown(u, different(), numbers.most, module);
  if (!base) return [];
  return [
    ...good("minimum", "minimum", least, numbers.least),
    ...good("maximum", "maximum", most, numbers.most),
    ...good("fields differ", "typical", different(), numbers.most),
    ...[...lengthDrafts(base.bytes, u.shape.size), ...wrong(u, base, module)].map((d) =>
      vectorOf(d, hex),
    ),
  ];
}
