import type { ResolvedErrnoMap, ResolvedError } from "./resolved/errors.ts";

/** Tells if two names have one number on the wire or on some system. */
export const alike = (a: ResolvedError, b: ResolvedError): boolean =>
  a.wire === b.wire || [...a.numbers].some(([system, n]) => b.numbers.get(system) === n);

/** The errors of a table, the preferred ones first. */
export function ranked(
  errors: readonly ResolvedError[],
  prefer: readonly string[] = [],
): ResolvedError[] {
  const preferred = errors.filter((e) => prefer.includes(e.name));
  return [...preferred, ...errors.filter((e) => !preferred.includes(e))];
}

/**
 * Errors that a number on the wire may become, in this order: those that have it, then those that
 * are alike.
 */
export function candidates(list: readonly ResolvedError[], wire: bigint): ResolvedError[] {
  const same = list.filter((e) => e.wire === wire);
  return [...same, ...list.filter((e) => e.wire !== wire && same.some((s) => alike(s, e)))];
}

/** The map of an error table that says what stands for anything else. */
export function resolveErrnoMap(
  errors: readonly ResolvedError[],
  spec: {
    readonly success?: bigint | undefined;
    readonly prefer?: readonly string[] | undefined;
    readonly fallback?: { readonly name: string } | undefined;
  },
): ResolvedErrnoMap | undefined {
  const { fallback } = spec;
  if (!fallback || !errors.some((e) => e.name === fallback.name)) return undefined;
  const list = ranked(errors, spec.prefer);
  const others = list.map(
    (e) => [e.name, candidates(list, e.wire).flatMap((o) => (o === e ? [] : [o.name]))] as const,
  );
  return {
    success: spec.success ?? 0n,
    fallback: fallback.name,
    ranked: list,
    substitutes: new Map(others.filter(([, names]) => names.length > 0)),
  };
}
