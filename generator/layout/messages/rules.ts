import type { ResolvedValueSet } from "../resolved/item.ts";
import { type Field, literal, numberType } from "./fields.ts";
import type { Module } from "./messages.ts";
import { member } from "./names.ts";
import type { Shape } from "./shapes.ts";

/** Something that the specification says of a number, beyond what its field can hold. */
export interface Rule {
  readonly of: Field;
  readonly code: "condition" | "enumerator";
  /** When `value` breaks it, as an expression. */
  readonly broken: string;
  /** What findings say was expected. */
  readonly expected: string;
}

const BROKEN = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!==", "!=": "===" } as const;
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Tells if a number is a number of JavaScript, and not a bigint. */
export const exact = (n: bigint): boolean => n <= LARGEST && n >= -LARGEST;

/**
 * Tells if the numbers of a set are bigints, because some of them are too large for anything else.
 */
export const isBig = (s: ResolvedValueSet): boolean =>
  s.members.some((m) => m.value !== undefined && !exact(m.value));

function limits(of: Field): Rule[] {
  const value = member("value", of.name);
  return of.resolved.conditions
    .flatMap((c) => c.limits)
    .map((limit) => ({
      of,
      code: "condition",
      broken: `${value} ${BROKEN[limit.op]} ${literal(of, limit.value)}`,
      expected: `${limit.op} ${limit.value}`,
    }));
}

/**
 * The members of an enumeration that may stand in a field; undefined if any number can stand there.
 */
export function membersFor(f: Field, { sets }: Module): ResolvedValueSet["members"] | undefined {
  const { values, encoded, only } = f.resolved.spec;
  const set = sets.get(values ?? "");
  if (
    f.kind !== "number" ||
    set?.kind !== "enumeration" ||
    (encoded !== undefined && encoded !== "number")
  )
    return undefined;
  const members = set.members.filter((m) => only?.includes(m.name) ?? true);
  return members.length > 0 ? members : undefined;
}

function enumerators(of: Field, module: Module): Rule[] {
  const { values = "", only } = of.resolved.spec;
  const members = membersFor(of, module);
  const set = module.sets.get(values);
  if (!members || !set) return [];
  const value = member("value", of.name);
  const simple = !only && isBig(set) === (numberType(of) === "bigint");
  const broken = simple
    ? `!is${module.valueSets.get(values)}(${value})`
    : [...new Set(members.map((m) => `${value} !== ${literal(of, m.value ?? 0n)}`))].join(" && ");
  return [
    {
      of,
      code: "enumerator",
      broken,
      expected: members.map((m) => `${m.value} (${m.name})`).join(only ? " or " : ", "),
    },
  ];
}

/** Gives what the specification says of the numbers in a shape. */
export const rulesOf = (s: Shape, module: Module): readonly Rule[] =>
  s.fields
    .filter((f) => f.kind === "number" && f !== s.command?.by)
    .flatMap((f) => [...limits(f), ...enumerators(f, module)]);

/** Tells if a close look at a shape needs its value, and not only its bytes. */
export const looksAtValue = (s: Shape, module: Module): boolean =>
  rulesOf(s, module).length > 0 ||
  [...s.records.values()].some((r) => inspects(r, module)) ||
  s.choice !== undefined ||
  s.open !== undefined;

/** Tells if there is anything to look at closely, beyond what the fields of a value can hold. */
export const inspects = (s: Shape, module: Module): boolean =>
  s.zeros.length > 0 || looksAtValue(s, module);
