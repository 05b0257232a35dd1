import { type Expression, namesIn, parseExpression } from "../model/expression.ts";
import { bind } from "../model/scope.ts";
import { entry, type Folder } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import { comparisonWith, conjuncts, edgeOf, isUpper, type ResolvedLimit } from "./limits.ts";
import type { Numbers } from "./numbers.ts";
import { common, forEachModel, type PerModel } from "./per-model.ts";
import type { FieldSpec } from "./records.ts";

/** How the numbers of a field stand in memory, and how people write them. */
export interface ResolvedScalar {
  readonly bits: number;
  readonly signed: boolean;
  /** The byte order; little for a single byte. */
  readonly order: "little" | "big";
  /** The usual text form of such numbers, if they have one. */
  readonly format: "ipv4" | undefined;
}

/** A condition of valid values: what of it compares the field with numbers that are known now, and the rest. */
export interface ResolvedCondition {
  readonly text: string;
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

/** The scalar of a field that is one or an array of them. */
export function resolveScalar(
  numbers: Numbers,
  folder: Folder,
  spec: FieldSpec,
): ResolvedScalar | undefined {
  if (spec.type === undefined) return undefined;
  const { bytes, signed, order, format } = numbers.type(spec.type);
  const ordered = bytes > 1n ? (order ?? folder.sections.protocol?.["byte-order"]) : undefined;
  return { bits: Number(bytes * 8n), signed, order: ordered ?? "little", format };
}

/** The conditions of the field at `data`. */
export function resolveConditions(
  numbers: Numbers,
  folder: Folder,
  data: DataPath,
  spec: FieldSpec,
): ResolvedCondition[] {
  const isField = (e: Expression) => {
    const named = e.kind === "name" ? bind(folder, data, e.name) : undefined;
    return named?.kind === "item" && named.item.data.join(".") === data.join(".");
  };
  return (spec.must ?? []).map((must, i) => {
    const limits: ResolvedLimit[] = [];
    const rest: Expression[] = [];
    for (const e of conjuncts(parseExpression(String(must)))) {
      const found = comparisonWith(e, isField);
      const value = found && numbers.known(folder, [...data, "must", String(i)], found.other);
      if (found && value !== undefined) limits.push({ op: found.op, value });
      else rest.push(e);
    }
    return { text: String(must), limits, rest };
  });
}

/** A formula in which every name but one is replaced by its number; undefined if one of them has none. */
function inTermsOf(
  numbers: Numbers,
  folder: Folder,
  data: DataPath,
  name: string,
  e: Expression,
): Expression | undefined {
  if (e.kind === "number" || (e.kind === "name" && e.name === name)) return e;
  const value = numbers.known(folder, data, e);
  if (value !== undefined) return { kind: "number", value };
  if (e.kind !== "binary") return undefined;
  const left = inTermsOf(numbers, folder, data, name, e.left);
  const right = inTermsOf(numbers, folder, data, name, e.right);
  return left && right && { ...e, left, right };
}

/** The open end of a record, if one field with a largest value says how long it is. */
export function resolveEnd(
  numbers: Numbers,
  folder: Folder,
  data: DataPath,
  spec: FieldSpec,
  siblings: Readonly<Record<string, FieldSpec>>,
): ResolvedEnd | undefined {
  if (typeof spec.count !== "string") return undefined;
  const here = [...data, "count"];
  const e = parseExpression(spec.count);
  const [by, ...more] = new Set(
    [...namesIn(e)].map((n) => n.name).filter((n) => Object.hasOwn(siblings, n)),
  );
  const field = by === undefined ? undefined : siblings[by];
  if (
    by === undefined ||
    more.length > 0 ||
    !field ||
    field.type === undefined ||
    field.count !== undefined
  )
    return undefined;
  const count = inTermsOf(numbers, folder, here, by, e);
  const limits = resolveConditions(numbers, folder, [...data.slice(0, -1), by], field)
    .flatMap((c) => c.limits)
    .filter((l) => isUpper(l.op))
    .map(edgeOf);
  if (!count || limits.length === 0) return undefined;
  const largest = limits.reduce((a, b) => (a < b ? a : b));
  const most = numbers.known(folder, here, count, new Map([[by, largest]]));
  return most === undefined ? undefined : { by, count, largest, most };
}

/** The record that a field is, or that its bytes are, if it has their size on every data model. */
export function recordIn(
  numbers: Numbers,
  folder: Folder,
  spec: FieldSpec,
  size: PerModel,
): string | undefined {
  const { holds } = spec;
  if (spec.record !== undefined || holds === undefined || !entry(folder, "records", holds))
    return spec.record;
  return common(
    forEachModel(numbers.models, (m) =>
      numbers.sizeOf(folder, holds, m) === size.get(m) ? 1n : 0n,
    ),
  ) === 1n
    ? holds
    : undefined;
}
