import type { Span } from "../diagnostics/span.ts";
import {
  type Comparison,
  comparisonWith,
  edgeOf,
  isLower,
  isUpper,
  type ResolvedLimit,
  standsFor,
} from "../layout/limits.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { type ScalarType, typeOf } from "../layout/scalar-type.ts";
import type { ResolvedCondition } from "../layout/scalars.ts";
import type { Expression, Item } from "../model/spec.ts";

/** A field or a node with conditions on its value. */
export interface Limited {
  readonly path: string;
  readonly item: Item;
  readonly conditions: readonly ResolvedCondition[];
  /** The scalar type of its value, if it has one. */
  readonly type: ScalarType | undefined;
}

/** A condition that compares an item with a number that is known. */
export interface Limit extends ResolvedLimit {
  readonly text: string;
  readonly span: Span;
}

/** The strictest conditions of an item. */
export interface Interval {
  readonly least: Limit | undefined;
  readonly most: Limit | undefined;
  readonly not: readonly Limit[];
}

/** How many references between limits are followed. */
const MAX_DEPTH = 6;

/**
 * The limits that a protocol states in `must`, as far as they compare an item with something whose
 * limits are known.
 */
export class Limits {
  readonly items: readonly Limited[];
  private readonly byItem: ReadonlyMap<Item, Limited>;

  constructor(p: ResolvedProtocol) {
    const fields = [...p.records, ...p.parts].flatMap((part) =>
      part.fields.map(({ path, item, conditions }) => {
        const type = typeOf(item.to("types", "type"));
        return { path, item, conditions, type };
      }),
    );
    const all = [...fields, ...p.nodes];
    this.byItem = new Map(all.map((i) => [i.item, i]));
    this.items = [...this.byItem.values()];
  }

  /** The limits of one item, in the order of its conditions. */
  limitsOf(of: Limited, above: readonly Item[] = []): Limit[] {
    return of.conditions.flatMap(({ text, span, limits, rest }) => [
      ...limits.map((l) => ({ ...l, text, span })),
      ...rest.flatMap((e) => this.follow(of, e, above).map((l) => ({ ...l, text, span }))),
    ]);
  }

  /** Gives what all limits of one item together let through. */
  interval(of: Limited, above: readonly Item[] = []): Interval {
    const limits = this.limitsOf(of, above);
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

  /** The limits that a comparison with another item gives, from those that the other has. */
  private follow(of: Limited, e: Expression, above: readonly Item[]): ResolvedLimit[] {
    const found = comparisonWith(e, (side) => standsFor(side, of.item));
    const to = found?.other.kind === "name" ? found.other.to : undefined;
    const other = to?.kind === "item" ? this.byItem.get(to.item) : undefined;
    if (!found || !other || other === of || above.includes(other.item)) return [];
    if (found.op === "!=" || above.length >= MAX_DEPTH) return [];
    const { least, most } = this.interval(other, [...above, of.item]);
    return [
      ...(least && isLower(found.op) ? [carried(found.op, ">=", least)] : []),
      ...(most && isUpper(found.op) ? [carried(found.op, "<=", most)] : []),
    ];
  }
}

/** A limit of another item as one's own: being equal to it is being at its edge or beyond. */
const carried = (op: Comparison, edge: Comparison, limit: Limit): ResolvedLimit => ({
  op: op === "==" ? edge : op,
  value: edgeOf(limit),
});
