import type { ResolvedLimit } from "../../limits.ts";
import { type NumberRange, rangeOfBits } from "../../scalar-type.ts";
import type { Field } from "../fields.ts";
import type { Module } from "../messages.ts";
import { membersFor } from "../rules.ts";

/**
 * Numbers that a field may hold: all from the least to the most, or those of a list; only bits of
 * the mask, if there is one.
 */
export interface Legal {
  readonly least: bigint;
  readonly most: bigint;
  readonly list: readonly bigint[] | undefined;
  readonly mask: bigint | undefined;
}

/** The least and the most that the bits of a field can hold. */
export const rangeOf = (f: Field): NumberRange =>
  rangeOfBits(BigInt(f.bits), f.resolved.scalar?.signed === true);

const HOLDS: Readonly<Record<ResolvedLimit["op"], (n: bigint, value: bigint) => boolean>> = {
  "<": (n, value) => n < value,
  "<=": (n, value) => n <= value,
  ">": (n, value) => n > value,
  ">=": (n, value) => n >= value,
  "==": (n, value) => n === value,
  "!=": (n, value) => n !== value,
};

/** Tells if a number keeps within a limit. */
export const holds = ({ op, value }: ResolvedLimit, n: bigint): boolean => HOLDS[op](n, value);

/** The limits that a receiver can check by the field alone. */
export const limitsOf = (f: Field): ResolvedLimit[] =>
  f.kind === "number" ? f.resolved.conditions.flatMap((c) => c.limits) : [];

/**
 * The numbers with a name that an enumeration lets stand in a field; undefined if any number can
 * stand there.
 */
export const enumerators = (f: Field, module: Module): readonly bigint[] | undefined =>
  membersFor(f, module)?.map((m) => m.value ?? 0n);

/** Gives what a number in a field breaks: a condition, or the enumeration that it comes from. */
export function brokenBy(
  f: Field,
  n: bigint,
  module: Module,
): "condition" | "enumerator" | undefined {
  if (!limitsOf(f).every((l) => holds(l, n))) return "condition";
  return (enumerators(f, module)?.includes(n) ?? true) ? undefined : "enumerator";
}

/** The bits that a set names; undefined if the field is no mask of it. */
function maskOf(f: Field, { sets }: Module): bigint | undefined {
  const { values, encoded } = f.resolved.spec;
  const set = sets.get(values ?? "");
  if (!set || encoded !== "mask") return undefined;
  return set.members.reduce(
    (all, m) => all | (set.kind === "flags" ? (m.value ?? 0n) : 1n << ((m.value ?? 0n) & 63n)),
    0n,
  );
}

/**
 * The numbers that a field may hold by its own rules, but for those in `taken`; undefined if there
 * are none.
 */
export function legalOf(
  f: Field,
  module: Module,
  taken: readonly bigint[] = [],
): Legal | undefined {
  const range = rangeOf(f);
  const limits = limitsOf(f);
  const fine = (n: bigint) =>
    n >= range.least && n <= range.most && !taken.includes(n) && limits.every((l) => holds(l, n));
  const mask = maskOf(f, module);
  const list = enumerators(f, module)?.filter(fine);
  if (list)
    return list.length === 0
      ? undefined
      : { least: smallest(list), most: largest(list), list, mask };
  const ends = [
    range.least,
    mask === undefined ? range.most : mask & range.most,
    ...taken,
    ...limits.map((l) => l.value),
  ];
  const candidates = ends
    .flatMap((n) => [n - 1n, n, n + 1n])
    .filter((n) => fine(n) && (mask === undefined || (n & ~mask) === 0n));
  return candidates.length === 0
    ? undefined
    : { least: smallest(candidates), most: largest(candidates), list: undefined, mask };
}

const smallest = (list: readonly bigint[]) => list.reduce((a, b) => (a < b ? a : b));
const largest = (list: readonly bigint[]) => list.reduce((a, b) => (a > b ? a : b));
