/** The number for each data model, of one number or of a list like `x86_64 24, i386 20`. */
function values(text: string, models: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (/^\d+$/.test(text)) return new Map(models.map((m) => [m, text]));
  const pairs = text.split(", ").map((part) => /^(\S+) (\d+)$/.exec(part) ?? []);
  const map = new Map(pairs.map(([, model = "", n = ""]) => [model, n]));
  return map.size === models.length && models.every((m) => map.has(m)) ? map : undefined;
}

/** A number of a data model. */
type OfModel = readonly [model: string, n: string];

/**
 * Joins the numbers of data models: one number if all have it. Else `complete` says that no model
 * is left out: then the number of most comes first, as in `24, on i386 20`. Otherwise each number
 * has its models behind it: `20 on i386`.
 */
function grouped(of: readonly OfModel[], { complete }: { complete: boolean }): string {
  const groups = new Map<string, string[]>();
  for (const [model, n] of of) groups.set(n, [...(groups.get(n) ?? []), model]);
  const [most, ...rest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!complete || !most)
    return [...groups].map(([n, on]) => `${n} on ${on.join(", ")}`).join(", ");
  return [most[0], ...rest.map(([n, on]) => `on ${on.join(", ")} ${n}`)].join(", ");
}

/** The difference of two numbers that may have another value for each data model. */
export interface MachineDifference {
  /** The one and the other, of the data models only that they differ for. */
  readonly actual: string;
  readonly expected: string;
  /** Their distance for each data model, as text: the same for two that moved together. */
  readonly shift: string;
}

/**
 * Compares two numbers that may have another value for each data model. Gives undefined if either
 * is not a number, or no data model is known.
 */
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
  const on = (of: ReadonlyMap<string, string>) => apart.map((m): OfModel => [m, of.get(m) ?? ""]);
  const one = new Set(apart.map((m) => e.get(m))).size === 1;
  return {
    actual: grouped(on(a), { complete: apart.length === models.length }),
    expected: grouped(on(e), { complete: one }),
    shift: models.map((m) => BigInt(a.get(m) ?? 0) - BigInt(e.get(m) ?? 0)).join(" "),
  };
}
