/** The number for each data model, of one number or of a list like `x86_64 24, i386 20`. */
function values(text: string, models: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (/^\d+$/.test(text)) return new Map(models.map((m) => [m, text]));
  const pairs = text.split(", ").map((part) => /^(\S+) (\d+)$/.exec(part) ?? []);
  const map = new Map(pairs.map(([, model = "", n = ""]) => [model, n]));
  return map.size === models.length && models.every((m) => map.has(m)) ? map : undefined;
}

/**
 * One number if all have it; else that of most, if these are `all` models, and who has others: `24,
 * on i386 20`; else who has which: `20 on i386`.
 */
function grouped(of: readonly (readonly [string, string])[], all: boolean): string {
  const groups = new Map<string, string[]>();
  for (const [model, n] of of) groups.set(n, [...(groups.get(n) ?? []), model]);
  const [most, ...rest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!all || !most) return [...groups].map(([n, on]) => `${n} on ${on.join(", ")}`).join(", ");
  return [most[0], ...rest.map(([n, on]) => `on ${on.join(", ")} ${n}`)].join(", ");
}

/** How two numbers differ that each data model may have another value of. */
export interface MachineDifference {
  /** The one and the other, of the data models only that they differ for. */
  readonly actual: string;
  readonly expected: string;
  /** How far they are apart, for each data model: two moved by the same have the same text. */
  readonly shift: string;
}

/** Compares two such numbers; undefined if either is none, or no data model is known. */
export function differenceOf(
  actual: string,
  expected: string,
  models: readonly string[],
): MachineDifference | undefined {
  if (models.length === 0) return undefined;
  const a = values(actual, models);
  const e = values(expected, models);
  if (!a || !e) return undefined;
  const apart = models.filter((m) => a.get(m) !== e.get(m));
  const on = (of: ReadonlyMap<string, string>) => apart.map((m) => [m, of.get(m) ?? ""] as const);
  const one = new Set(apart.map((m) => e.get(m))).size === 1;
  return {
    actual: grouped(on(a), apart.length === models.length),
    expected: grouped(on(e), one),
    shift: models.map((m) => BigInt(a.get(m) ?? 0) - BigInt(e.get(m) ?? 0)).join(" "),
  };
}
