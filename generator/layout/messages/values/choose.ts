import type { Field } from "../fields.ts";
import type { Module } from "../messages.ts";
import { recordOf, type Shape } from "../shapes.ts";
import { brokenBy, type Legal, legalOf, rangeOf } from "./legal.ts";
import { related } from "./related.ts";
import { elementsFor, type Struct, type Value } from "./values.ts";

/** Bytes that a message may have to be written down here. */
export const ROOM = 65536;
/** Numbers of an open end that are tried. */
const TRIED = 64n;

/** How values are chosen. */
export interface Choice {
  /** A number that is legal in a field. */
  number(f: Field, legal: Legal): bigint;
  /** One of so many bytes that mean nothing here. */
  byte(): number;
}

/** Everything as small as it may be. */
export const least: Choice = { number: (_, legal) => legal.least, byte: () => 0 };
/** Everything as large as it may be. */
export const most: Choice = { number: (_, legal) => legal.most, byte: () => 255 };

/**
 * Gives every byte a different value where the rules allow it, so that swapped fields are visible.
 * Numbers are negative where they can be.
 */
export function different(): Choice {
  let next = 0;
  const used = new Set<bigint>();
  const byte = () => (next = (next % 251) + 1);
  const take = (n: bigint) => {
    used.add(n);
    return n;
  };
  return {
    byte,
    number(f, { least: low, most: high, list, mask }) {
      if (list) return take(list.find((n) => !used.has(n) && n !== 0n) ?? list.at(-1) ?? low);
      let n = 0n;
      for (let i = 0; i < f.bits / 8; i++) n = (n << 8n) | BigInt(byte());
      if (mask !== undefined) return take((n & mask) === 0n ? high : n & mask);
      const wanted = f.resolved.scalar?.signed ? n - (1n << BigInt(f.bits - 1)) : n;
      return take(wanted >= low && wanted <= high ? wanted : low + (n % (high - low + 1n)));
    },
  };
}

/** The numbers that may say how long an open end is, from the least on, each with its elements. */
export function lengthsOf(
  s: Shape,
  module: Module,
): { readonly length: bigint; readonly elements: number }[] {
  const { open } = s;
  const legal = open && legalOf(open.by, module);
  if (!open || !legal) return [];
  const range = Array.from(
    { length: Number(legal.most - legal.least < TRIED ? legal.most - legal.least + 1n : TRIED) },
    (_, i) => legal.least + BigInt(i),
  );
  return (legal.list ?? [...range, legal.most]).flatMap((length, i, all) => {
    const elements = elementsFor(open, length);
    return elements === undefined ||
      all.indexOf(length) !== i ||
      open.field.at + elements * (open.field.bits / 8) > ROOM
      ? []
      : [{ length, elements }];
  });
}

const bytes = (count: number, c: Choice) => Uint8Array.from({ length: count }, () => c.byte());
const numbers = (f: Field, count: number, c: Choice) =>
  Array.from({ length: count }, () =>
    c.number(f, { ...rangeOf(f), list: undefined, mask: undefined }),
  );

/** What a value that is chosen has to be. */
export interface Wanted {
  /**
   * Says that none of the other records that describe the same bytes may describe it; false asks
   * for one that they do.
   */
  readonly own?: boolean;
  /** The number that says how long the open end is, if that can be. */
  readonly length?: bigint;
}

/**
 * Chooses a value of a shape by its rules. Gives undefined if no value meets them, or none is short
 * enough.
 */
export function choose(
  s: Shape,
  c: Choice,
  module: Module,
  { own = true, length }: Wanted = {},
): Struct | undefined {
  const others = s.choice?.cases ?? [];
  const first = () => others.map((o) => choose(o.shape, c, module)).find((x) => x !== undefined);
  if (s.size > ROOM) return undefined;
  if (s.choice && !own) return first() ?? choose(s, c, module);
  const lengths = lengthsOf(s, module);
  const chosen = new Map<Field, Value>();
  for (const f of s.fields) {
    if (f === s.command?.by) continue;
    const value = heldBy(f);
    if (value === undefined) return s.choice && own ? first() : undefined;
    chosen.set(f, value);
  }
  return related({ shape: s, fields: chosen }, module);

  function heldBy(f: Field): Value | undefined {
    switch (f.kind) {
      case "record":
        return choose(recordOf(f, s), c, module, { own: c === least || c === most });
      case "bytes":
      case "variant":
        return bytes(f.size, c);
      case "numbers":
        return numbers(f, f.count, c);
      case "open":
        return openOf(f);
      case "text":
        return c.number(f, { ...rangeOf(f), list: undefined, mask: undefined });
      case "number":
        return f === s.open?.by ? lengthOf(f) : numberOf(f);
      default:
        return f.kind satisfies never;
    }
  }
  function numberOf(f: Field): bigint | undefined {
    const taken = f === s.choice?.by ? others.map((o) => o.value) : [];
    const legal = legalOf(f, module, taken);
    const n = legal && c.number(f, legal);
    return n === undefined || (brokenBy(f, n, module) === undefined && !taken.includes(n))
      ? n
      : legal?.least;
  }
  function lengthOf(f: Field): bigint | undefined {
    const all = lengths.map((l) => l.length);
    const [low, high] = [all[0], all.at(-1)];
    if (low === undefined || high === undefined) return undefined;
    const n = length ?? c.number(f, { least: low, most: high, list: all, mask: undefined });
    return all.includes(n) ? n : low;
  }
  function openOf(f: Field): Value | undefined {
    const by = s.open && (chosen.get(s.open.by) ?? lengthOf(s.open.by));
    const found = lengths.find((l) => l.length === by);
    return found && numbers(f, found.elements, c);
  }
}
