import { evaluate, NoValue } from "../../generator/layout/evaluate.ts";
import type { ResolvedLimit } from "../../generator/layout/limits.ts";
import type { Field } from "../../generator/layout/messages/fields.ts";
import type { Shape } from "../../generator/layout/messages/shapes.ts";
import type { Random } from "./random.ts";
import type { Kind, Running } from "./typescript.ts";

const HOLDS: Readonly<Record<ResolvedLimit["op"], (a: bigint, b: bigint) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
};

/** Elements of an open end for a number in the field that says how many there are. */
export function elements(open: NonNullable<Shape["open"]>, by: bigint): number {
  const refuse = () => {
    throw new NoValue();
  };
  const { end } = open.field.resolved;
  return end === undefined || by > end.largest || by < 0n
    ? open.most
    : Number(evaluate(end.count, { name: () => by, place: refuse, call: refuse }));
}

/**
 * Messages that look like chance: values that the specification allows, and bytes that get further
 * than chance lets them.
 */
export class RandomMessages {
  private readonly running: Running;
  private readonly random: Random;

  constructor(running: Running, random: Random) {
    this.running = running;
    this.random = random;
  }

  /** A value that the specification allows. It is of a command that the specification has. */
  value({ shape, union }: Kind): Record<string, unknown> {
    return this.valueOf(union ? this.random.pick(union.cases) : shape);
  }

  /**
   * Bytes of a message: anything, with numbers of commands, enumerators and limits where they
   * stand.
   */
  bytes({ shape, union }: Kind): Uint8Array {
    const { random } = this;
    const room = shape.open
      ? (random.once(8)
          ? random.below(shape.open.most)
          : elements(shape.open, BigInt(random.below(6)))) *
        (shape.open.field.bits / 8)
      : 0;
    const bytes = random.bytes(shape.size + room + (random.once(8) ? random.below(9) : 0));
    const view = new DataView(bytes.buffer);
    const chosen = union && !random.once(8) ? random.pick(union.cases) : shape;
    this.overlay(view, chosen, 0);
    if (chosen.command && (union || !random.once(8)))
      put(view, chosen.command.by, 0, chosen.command.number);
    else if (union && random.once(2))
      put(view, union.by, 0, BigInt(union.cases.length + random.below(9)));
    return bytes;
  }

  /** A number for a field: one that the specification allows. */
  private number(f: Field, refused: readonly bigint[] = []): bigint {
    const { random } = this;
    const { bits } = f;
    const cast = f.resolved.scalar?.signed ? BigInt.asIntN : BigInt.asUintN;
    const set = this.running.module.sets.get(f.resolved.spec.values ?? "");
    const { only, encoded } = f.resolved.spec;
    const members =
      set?.kind === "enumeration" && (encoded === undefined || encoded === "number")
        ? set.members.filter((m) => only?.includes(m.name) ?? true)
        : [];
    const limits = f.resolved.conditions.flatMap((c) => c.limits);
    for (let i = 0; i < 1000; i++) {
      const edge =
        limits.length > 0 && random.once(2)
          ? random.pick(limits).value + BigInt(random.below(3) - 1)
          : random.pick([0n, 1n, -1n, 1n << BigInt(bits - 1)]);
      const n =
        members.length > 0
          ? (random.pick(members).value ?? 0n)
          : cast(bits, random.once(3) ? edge : random.number(bits));
      if (
        cast(bits, n) === n &&
        limits.every((l) => HOLDS[l.op](n, l.value)) &&
        !refused.includes(n)
      )
        return n;
    }
    throw new Error(`no number was found that ${f.resolved.id} allows`);
  }

  /** A number as values have it. */
  private shown(f: Field, n: bigint): unknown {
    if (f.kind === "text") return this.running.made[`format${f.text}`](Number(n));
    return f.bits === 64 ? n : Number(n);
  }

  private valueOf(
    s: Shape,
    fixed?: { readonly at: number; readonly value: bigint },
  ): Record<string, unknown> {
    const { random } = this;
    const other = s.choice && random.pick([undefined, ...s.choice.cases, ...s.choice.cases]);
    if (s.choice && other)
      return this.valueOf(other.shape, { at: s.choice.by.at, value: other.value });
    const ends = s.open && this.number(s.open.by);
    const many = (f: Field, count: number) =>
      Array.from({ length: count }, () => this.shown(f, this.number(f)));
    const one = (f: Field): unknown => {
      const inner = s.records.get(f);
      if (inner) return this.valueOf(inner);
      if (f === s.command?.by) return s.command.name;
      if (f.kind === "bytes") return random.bytes(f.size);
      if (f.kind === "numbers") return many(f, f.count);
      if (f === s.open?.field) return many(f, elements(s.open, ends ?? 0n));
      if (f === s.open?.by) return this.shown(f, ends ?? 0n);
      if (f.at === fixed?.at) return this.shown(f, fixed.value);
      return this.shown(
        f,
        this.number(f, f === s.choice?.by ? s.choice.cases.map((c) => c.value) : []),
      );
    };
    return Object.fromEntries(s.fields.map((f) => [f.name, one(f)]));
  }

  private overlay(view: DataView, s: Shape, at: number): void {
    const { random } = this;
    for (const f of s.fields) {
      const inner = s.records.get(f);
      if (inner) this.overlay(view, inner, at + f.at);
      else if ((f.kind === "number" || f.kind === "text") && !random.once(4))
        put(view, f, at, this.number(f));
    }
    const other = s.choice && random.pick([undefined, ...s.choice.cases]);
    if (!s.choice || !other) return;
    this.overlay(view, other.shape, at);
    put(view, s.choice.by, at, other.value);
  }
}

/** Writes a number where a field has it. */
function put(view: DataView, f: Field, at: number, value: bigint): void {
  for (let i = 0; i < f.bits / 8; i++)
    view.setUint8(
      at + f.at + (f.resolved.scalar?.order === "big" ? f.bits / 8 - 1 - i : i),
      Number((value >> BigInt(8 * i)) & 0xffn),
    );
}
