import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { evaluate, NoValue } from "../layout/evaluate.ts";
import {
  type Comparison,
  comparisonWith,
  conjuncts,
  edgeOf,
  isLower,
  isUpper,
  type ResolvedLimit,
} from "../layout/limits.ts";
import { Numbers } from "../layout/numbers.ts";
import type { ResolvedProtocol } from "../layout/resolved.ts";
import { type Expression, parseExpression } from "../model/expression.ts";
import { bind } from "../model/scope.ts";
import { entry, type Folder, findItem } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";

/** Numbers from `least` to `most`. */
export interface Range {
  readonly least: bigint;
  readonly most: bigint;
}

/** A field or a node with conditions on its value. */
export interface Limited {
  readonly path: string;
  readonly home: Folder;
  readonly data: DataPath;
  readonly must: readonly (string | bigint)[];
  /** The scalar type of its value, if it has one. */
  readonly type: string | undefined;
}

/** A condition that compares an item with a number that is known. */
export interface Limit extends ResolvedLimit {
  readonly text: string;
  readonly data: DataPath;
}

/** The strictest conditions of an item. */
export interface Interval {
  readonly least: Limit | undefined;
  readonly most: Limit | undefined;
  readonly not: readonly Limit[];
}

/** How many references between limits are followed. */
const MAX_DEPTH = 6;

/** The scalar type that a node's value is written as a number of. */
export function typeOfText(folder: Folder, value: string): string | undefined {
  const grammar = entry(folder, "texts", value);
  return grammar ? grammar.decimal : value;
}

/** The limits that a protocol states in `must`, as far as they compare an item with something whose limits are known. */
export class Limits {
  readonly items: ReadonlyMap<string, Limited>;
  private readonly p: ResolvedProtocol;
  private readonly numbers: Numbers;

  constructor(p: ResolvedProtocol) {
    this.p = p;
    this.numbers = new Numbers(p.folder, new Diagnostics());
    const fields = [...p.records, ...p.parts].flatMap((part) =>
      part.fields.map(
        (f): Limited => ({
          path: f.path,
          home: p.folder,
          data: p.folder.items.get(f.path)?.data ?? [],
          must: f.spec.must ?? [],
          type: f.spec.type,
        }),
      ),
    );
    const nodes = p.nodes.map(
      ({ path, spec, home, data }): Limited => ({
        path,
        home,
        data,
        must: spec.must ?? [],
        type: typeOfText(home, spec.value),
      }),
    );
    this.items = new Map([...fields, ...nodes].map((i) => [i.path, i]));
  }

  /** The numbers that a scalar type can hold. */
  range(type: string | undefined): Range | undefined {
    return this.known(() => {
      if (type === undefined) return undefined;
      const { bytes, signed } = this.numbers.type(type);
      const bits = bytes * 8n;
      return signed
        ? { least: -(1n << (bits - 1n)), most: (1n << (bits - 1n)) - 1n }
        : { least: 0n, most: (1n << bits) - 1n };
    });
  }

  /** The numbers of a value set, own or imported, each with its name. */
  numbersOf(set: string): [string, bigint][] {
    const home = findItem(this.p.folder, `values.${set}`)?.folder;
    const spec = entry(this.p.folder, "values", set);
    if (!home || !spec || spec.kind === "words") return [];
    return Object.entries(spec.members).flatMap(([name, m]): [string, bigint][] => {
      const value =
        m.bit !== undefined
          ? 1n << m.bit
          : this.constant(home, ["values", set, "members", name, "is"], m.is);
      return value === undefined ? [] : [[name, value]];
    });
  }

  /** The value of an expression, if it is the same always and everywhere. */
  constant(folder: Folder, data: DataPath, text: string | bigint | undefined): bigint | undefined {
    return text === undefined ? undefined : this.known(() => this.numbers.same(folder, data, text));
  }

  /** The limits of one item, in the order of its conditions. */
  limitsOf(item: Limited, above: readonly string[] = []): Limit[] {
    return item.must.flatMap((text, i) => {
      const data = [...item.data, "must", String(i)];
      return typeof text === "bigint"
        ? []
        : conjuncts(parseExpression(text)).flatMap((e) => this.limit(item, data, text, e, above));
    });
  }

  /** What all limits of one item together let through. */
  interval(item: Limited, above: readonly string[] = []): Interval {
    const limits = this.limitsOf(item, above);
    const strictest = (list: readonly Limit[], better: (a: bigint, b: bigint) => boolean) =>
      list.reduce<Limit | undefined>(
        (a, b) => (a && !better(edgeOf(b), edgeOf(a)) ? a : b),
        undefined,
      );
    return {
      least: strictest(
        limits.filter((l) => isLower(l.op)),
        (a, b) => a > b,
      ),
      most: strictest(
        limits.filter((l) => isUpper(l.op)),
        (a, b) => a < b,
      ),
      not: limits.filter((l) => l.op === "!="),
    };
  }

  private limit(
    item: Limited,
    data: DataPath,
    text: string,
    e: Expression,
    above: readonly string[],
  ): Limit[] {
    const found = comparisonWith(
      e,
      (side) => side.kind === "name" && this.itemAt(item.home, data, side.name) === item,
    );
    return found ? this.compared(item, data, text, found.op, found.other, above) : [];
  }

  /** The limit that a comparison with something else gives: a number, or an item that has limits of its own. */
  private compared(
    item: Limited,
    data: DataPath,
    text: string,
    op: Comparison,
    other: Expression,
    above: readonly string[],
  ): Limit[] {
    const value = this.value(item.home, data, other);
    if (value !== undefined) return [{ op, value, text, data }];
    const named = other.kind === "name" ? this.itemAt(item.home, data, other.name) : undefined;
    if (
      !named ||
      op === "!=" ||
      named === item ||
      above.includes(named.path) ||
      above.length >= MAX_DEPTH
    )
      return [];
    const { least, most } = this.interval(named, [...above, item.path]);
    const lower =
      least && isLower(op)
        ? [{ op: op === "==" ? (">=" as const) : op, value: edgeOf(least), text, data }]
        : [];
    const upper =
      most && isUpper(op)
        ? [{ op: op === "==" ? ("<=" as const) : op, value: edgeOf(most), text, data }]
        : [];
    return [...lower, ...upper];
  }

  private itemAt(folder: Folder, data: DataPath, name: string): Limited | undefined {
    const binding = bind(folder, data, name);
    return binding?.kind === "item" && binding.folder === folder
      ? this.items.get(binding.item.path)
      : undefined;
  }

  private value(folder: Folder, data: DataPath, e: Expression): bigint | undefined {
    const number = (text: string) => this.numbers.same(folder, data, text);
    return this.known(() =>
      evaluate(e, {
        name: number,
        place: (f, name) => number(`${f}(${name})`),
        call: (name) => {
          throw new NoValue(`${name} is no function`);
        },
      }),
    );
  }

  private known<T>(f: () => T): T | undefined {
    try {
      return f();
    } catch (e) {
      if (!(e instanceof NoValue)) throw e;
      return undefined;
    }
  }
}
