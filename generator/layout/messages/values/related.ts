import type { Expression } from "../../../model/spec.ts";
import { evaluate, type Name, NoValue } from "../../evaluate.ts";
import type { Field } from "../fields.ts";
import type { Module } from "../messages.ts";
import { brokenBy, rangeOf } from "./legal.ts";
import { changed, type Struct } from "./values.ts";

type Comparison = Extract<Expression, { kind: "binary" }>;

/**
 * Tells if a condition holds in a struct; undefined if it depends on something else than its
 * numbers.
 */
function holdsIn(e: Expression, s: Struct): boolean | undefined {
  const never = (): bigint => {
    throw new NoValue("not a number of the message");
  };
  const name = (n: Name) => {
    const f = s.shape.fields.find((x) => x.resolved.name === n.name);
    const v = f && s.fields.get(f);
    return typeof v === "bigint" ? v : never();
  };
  try {
    return evaluate(e, { name, place: never, call: never }) !== 0n;
  } catch (x) {
    if (!(x instanceof NoValue)) throw x;
    return undefined;
  }
}

/** A condition between fields of a struct that does not hold there. */
export function brokenRelation(
  s: Struct,
): { readonly field: Field; readonly condition: string } | undefined {
  for (const field of s.shape.fields) {
    const broken =
      field.kind === "number"
        ? field.resolved.conditions.find((c) => c.rest.some((e) => holdsIn(e, s) === false))
        : undefined;
    if (broken) return { field, condition: broken.text };
  }
  return undefined;
}

/** Numbers beside another one of which at least one compares with it as wanted. */
const near = (n: bigint) => [n, n - 1n, n + 1n];

/**
 * A struct in which a comparison of two of its fields holds; the struct as it was if neither field
 * can be changed so.
 */
function mended(s: Struct, e: Comparison, module: Module): Struct {
  const fieldOf = (side: Expression) =>
    side.kind === "name" ? s.shape.fields.find((f) => f.resolved.name === side.name) : undefined;
  const [left, right] = [fieldOf(e.left), fieldOf(e.right)];
  const attempts = (f: Field | undefined, other: Field | undefined): Struct[] => {
    const n = other && s.fields.get(other);
    if (!f || typeof n !== "bigint") return [];
    const { least, most } = rangeOf(f);
    return near(n).flatMap((m) =>
      m >= least && m <= most && brokenBy(f, m, module) === undefined ? [changed(s, f, m)] : [],
    );
  };
  return (
    [...attempts(left, right), ...attempts(right, left)].find((a) => holdsIn(e, a) === true) ?? s
  );
}

/**
 * A struct in which conditions between its own fields hold, changed where they do not. Conditions
 * on anything else are left to programs.
 */
export function related(s: Struct, module: Module): Struct {
  const open = s.shape.open;
  const conditions = s.shape.fields.flatMap((f) =>
    f.kind === "number" ? f.resolved.conditions.flatMap((c) => c.rest) : [],
  );
  return conditions.reduce((now, e) => {
    if (e.kind !== "binary" || holdsIn(e, now) !== false) return now;
    const next = mended(now, e, module);
    return open && next.fields.get(open.by) !== now.fields.get(open.by) ? now : next;
  }, s);
}
