import type { Span } from "../diagnostics/span.ts";
import { namesIn } from "../model/expression.ts";
import { type FieldItem, Part } from "../model/parts.ts";
import type { Expression, Item } from "../model/spec.ts";
import {
  comparisonWith,
  conjuncts,
  edgeOf,
  isUpper,
  type ResolvedLimit,
  standsFor,
} from "./limits.ts";
import type { Numbers } from "./numbers.ts";
import { common, forEachModel, type PerModel } from "./per-model.ts";
import { scalarType } from "./scalar-type.ts";

/** How the numbers of a field stand in memory, and how people write them. */
export interface ResolvedScalar {
  readonly bits: number;
  readonly signed: boolean;
  /** The byte order; little for a single byte. */
  readonly order: "little" | "big";
  /** The usual text form of such numbers, if they have one. */
  readonly format: "ipv4" | undefined;
}

/**
 * A condition of valid values: what of it compares the field with numbers that are known now, and
 * the rest.
 */
export interface ResolvedCondition {
  readonly text: string;
  readonly span: Span;
  /** The value of a condition that depends on nothing. */
  readonly always: bigint | undefined;
  readonly limits: readonly ResolvedLimit[];
  readonly rest: readonly Expression[];
}

/** How many elements stand in the open end of a record. */
export interface ResolvedEnd {
  /** The field of the record that says it. */
  readonly by: string;
  /** The number of elements as a formula of that field. All its other names are numbers now. */
  readonly count: Expression;
  /** The largest value that the conditions of that field allow. */
  readonly largest: bigint;
  /** The number of elements then, the most that there can be. */
  readonly most: bigint;
}

/** The byte order of a field's numbers; undefined for single bytes and where nothing states it. */
export function orderOf(field: FieldItem): "little" | "big" | undefined {
  const type = field.to("types", "type");
  if (!type) return undefined;
  const { bytes, order } = scalarType(type);
  return bytes > 1n ? (order ?? field.home.section("protocol")?.value["byte-order"]) : undefined;
}

/** The scalar of a field that is one or an array of them. */
export function resolveScalar(field: FieldItem): ResolvedScalar | undefined {
  const type = field.to("types", "type");
  if (!type) return undefined;
  const { bytes, signed, format } = scalarType(type);
  return { bits: Number(bytes * 8n), signed, order: orderOf(field) ?? "little", format };
}

/** The conditions of a field or a node. */
export function resolveConditions(
  numbers: Numbers,
  item: Item<{ readonly must?: readonly unknown[] | undefined }>,
): ResolvedCondition[] {
  const isItem = (e: Expression) => standsFor(e, item);
  return (item.value.must ?? []).flatMap((_, i) => {
    const must = item.formula("must", String(i));
    if (!must) return [];
    const limits: ResolvedLimit[] = [];
    const rest: Expression[] = [];
    for (const e of conjuncts(must.expression)) {
      const found = comparisonWith(e, isItem);
      const value = found && numbers.known(found.other);
      if (found && value !== undefined) limits.push({ op: found.op, value });
      else rest.push(e);
    }
    const always = numbers.known(must.expression);
    return [{ text: must.text, span: must.span, always, limits, rest }];
  });
}

/**
 * A formula in which every name but one is replaced by its number; undefined if one of them has
 * none.
 */
function inTermsOf(numbers: Numbers, name: string, e: Expression): Expression | undefined {
  if (e.kind === "number" || (e.kind === "name" && e.name === name)) return e;
  const value = numbers.known(e);
  if (value !== undefined) return { kind: "number", value };
  if (e.kind !== "binary") return undefined;
  const left = inTermsOf(numbers, name, e.left);
  const right = inTermsOf(numbers, name, e.right);
  return left && right && { ...e, left, right };
}

/** The open end of a record, if one field with a largest value says how long it is. */
export function resolveEnd(numbers: Numbers, field: FieldItem): ResolvedEnd | undefined {
  const e = field.formula("count")?.expression;
  if (!e) return undefined;
  const siblings = Part.around(field)?.fields ?? [];
  const [by, ...more] = new Set(
    [...namesIn(e)].flatMap(({ name }) => siblings.find((s) => s.name === name) ?? []),
  );
  if (!by || more.length > 0 || by.value.type === undefined || by.value.count !== undefined)
    return undefined;
  const count = inTermsOf(numbers, by.name, e);
  const limits = resolveConditions(numbers, by)
    .flatMap((c) => c.limits)
    .filter((l) => isUpper(l.op))
    .map(edgeOf);
  if (!count || limits.length === 0) return undefined;
  const largest = limits.reduce((a, b) => (a < b ? a : b));
  const most = numbers.known(count, new Map([[by.name, largest]]));
  return most === undefined ? undefined : { by: by.name, count, largest, most };
}

/** The record that a field is, or that its bytes are, if it has their size on every data model. */
export function recordIn(numbers: Numbers, field: FieldItem, size: PerModel): string | undefined {
  const holds = field.to("records", "holds");
  if (field.value.record !== undefined || !holds) return field.value.record;
  const fits = forEachModel(numbers.models, (m) =>
    numbers.records.of(Part.ofRecord(holds), m).size === size.get(m) ? 1n : 0n,
  );
  return common(fits) === 1n ? holds.name : undefined;
}
