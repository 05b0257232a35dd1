/**
 * A number for each data model, such as an offset that a compiler may choose. Empty only where
 * nothing has a layout: records without a data model are an error (PV541).
 */
export type PerModel = ReadonlyMap<string, bigint>;

/** The number if all data models agree on it. */
export function common(n: PerModel): bigint | undefined {
  const [first, ...rest] = n.values();
  return rest.every((v) => v === first) ? first : undefined;
}

/** The number as text: one if all models agree, else `x86_64 8, i386 4, …`. */
export function show(n: PerModel): string {
  const one = common(n);
  return one !== undefined ? String(one) : [...n].map(([model, v]) => `${model} ${v}`).join(", ");
}

/** A number for each model, from a function of the model. */
export function forEachModel(models: readonly string[], f: (model: string) => bigint): PerModel {
  return new Map(models.map((m) => [m, f(m)]));
}

/** The sum of two numbers, model by model. */
export function add(a: PerModel, b: PerModel): PerModel {
  return new Map([...a].map(([model, v]) => [model, v + (b.get(model) ?? 0n)]));
}
