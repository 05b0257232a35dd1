import type { Field } from "../../../layout/messages/fields.ts";
import type { Module } from "../../../layout/messages/messages.ts";
import type { Shape } from "../../../layout/messages/shapes.ts";
import { choose, different } from "../../../layout/messages/values/choose.ts";
import { encode } from "../../../layout/messages/values/encode.ts";
import { rangeOf } from "../../../layout/messages/values/legal.ts";
import {
  changed,
  elementsFor,
  isStruct,
  numberJson,
  type Struct,
  structJson,
} from "../../../layout/messages/values/values.ts";
import type { Json } from "../../../layout/resolved/item.ts";
import { type Draft, lifted, withProperty } from "./drafts.ts";
import { wrongNumbers } from "./numbers.ts";
import type { Refusal } from "./schema.ts";

/** Numbers just outside what a field can hold. */
function outOfRange(f: Field): { readonly what: string; readonly value: Json }[] {
  const { least, most } = rangeOf(f);
  return [
    { what: "too small", value: numberJson(f, least - 1n) },
    { what: "too large", value: numberJson(f, most + 1n) },
  ];
}

/** Texts that are no IPv4 address. */
const NO_ADDRESS = ["", "256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 "];

/** Gives what is wrong with the value of a field alone, for encoders. */
export function wrongValues(
  f: Field,
  now: Json,
): { readonly what: string; readonly value?: Json; readonly refusal: Refusal }[] {
  const at = (code: Refusal["code"], index?: number): Refusal => ({
    code,
    path: index === undefined ? f.name : `${f.name}[${index}]`,
    offset: f.at + (index ?? 0) * (f.bits / 8),
  });
  const missing = { what: "missing", refusal: at("type") };
  if (f.kind === "record") return [missing];
  if (f.kind === "text")
    return [
      missing,
      ...NO_ADDRESS.map((value) => ({
        what: `is ${JSON.stringify(value)}`,
        value,
        refusal: at("range"),
      })),
    ];
  if (typeof now === "string" && (f.kind === "bytes" || f.kind === "variant")) {
    const lengths = [
      { what: "one byte too short", value: now.slice(2) },
      { what: "one byte too long", value: `${now}00` },
    ];
    return [
      missing,
      ...lengths.filter((l) => l.value !== now).map((l) => ({ ...l, refusal: at("length") })),
    ];
  }
  if (Array.isArray(now)) {
    const list = now as readonly Json[];
    const first = list[0];
    const elements = [...new Set([0, list.length - 1])].flatMap((i) =>
      list.length === 0
        ? []
        : outOfRange(f).map((o) => ({
            what: o.what,
            value: list.with(i, o.value),
            refusal: at("range", i),
          })),
    );
    const fewer =
      list.length > 0
        ? [{ what: "one element too few", value: list.slice(1), refusal: at("length") }]
        : [];
    return [
      missing,
      ...fewer,
      {
        what: "one element too many",
        value: [...list, first ?? numberJson(f, 0n)],
        refusal: at("length"),
      },
      ...elements,
    ];
  }
  return [missing, ...outOfRange(f).map((o) => ({ ...o, refusal: at("range") }))];
}

/** A struct with another number; the open end keeps as many elements as a decoder gives for it. */
function withNumber(s: Struct, f: Field, n: bigint): Struct {
  const { open } = s.shape;
  const next = changed(s, f, n);
  if (!open || f !== open.by) return next;
  const elements = s.fields.get(open.field);
  const count = elementsFor(open, n);
  return Array.isArray(elements) && count !== undefined
    ? changed(next, open.field, elements.slice(0, count))
    : next;
}

/** Rules that a number of a record breaks, for decoders that look closely and for encoders. */
function brokenRules(s: Struct, f: Field, module: Module): Draft[] {
  const { shape } = s;
  const taken = f === shape.choice?.by ? shape.choice.cases.map((c) => c.value) : [];
  return wrongNumbers(f, module, taken).flatMap(({ number, code, what }): Draft[] => {
    const wrong = withNumber(s, f, number);
    const refusal: Refusal = { code, path: f.name, offset: f.at };
    const value = structJson(wrong);
    const encoding: Draft = { what, value, error: refusal };
    const uncounted =
      shape.open &&
      f === shape.open.by &&
      number <= (shape.open.field.resolved.end?.largest ?? 0n) &&
      elementsFor(shape.open, number) === undefined;
    return uncounted
      ? [encoding]
      : [{ what, bytes: encode(wrong), value, strict: refusal }, encoding];
  });
}

/** Padding of which a byte is not zero. */
function dirtyPadding(s: Struct): Draft[] {
  return s.shape.zeros.flatMap((z) =>
    [...new Set([z.at, z.at + z.size - 1])].map((at): Draft => {
      const bytes = encode(s);
      bytes[at] = at === z.at ? 1 : 128;
      return {
        what: "not zero",
        bytes,
        value: structJson(s),
        strict: { code: "padding", path: z.name, offset: at },
      };
    }),
  );
}

/** Records that can stand in a field, one for each record that describes the bytes. */
function recordsFor(record: Shape, module: Module): Struct[] {
  const shapes = [...(record.choice?.cases.map((c) => c.shape) ?? []), record];
  return shapes
    .flatMap((s) => choose(s, different(), module) ?? [])
    .filter((s, i, all) => all.findIndex((o) => o.shape === s.shape) === i);
}

/**
 * Everything that can be wrong in one place of a record or message. `fixed` fields say which record
 * it is and stay as they are.
 */
export function hostile(s: Struct, module: Module, fixed: readonly Field[] = []): Draft[] {
  const { shape } = s;
  const value = structJson(s);
  const drafts = shape.fields.flatMap((f): Draft[] => {
    if (f === shape.command?.by || fixed.includes(f)) return [];
    const now = value[f.name];
    const values =
      now === undefined
        ? []
        : wrongValues(f, now).map(
            ({ what, value: wrong, refusal }): Draft => ({
              what,
              value: withProperty(value, f.name, wrong),
              error: refusal,
            }),
          );
    const record = shape.records.get(f);
    const held = s.fields.get(f);
    if (!record || !isStruct(held))
      return [...values, ...(f.kind === "number" ? brokenRules(s, f, module) : [])];
    const inner = recordsFor(record, module).flatMap((r) => {
      const around = changed(s, f, r);
      const by =
        r.shape === record
          ? []
          : r.shape.fields.filter((x) => x.resolved.name === record.choice?.by.resolved.name);
      return hostile(r, module, by).map((d) => lifted(d, f, encode(around), structJson(around)));
    });
    return [...values, ...inner];
  });
  return [...drafts, ...dirtyPadding(s)];
}
