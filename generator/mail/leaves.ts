/** What some data says: for each item its properties, each with its value as text. */
export type Leaves = Map<string, Map<string, string>>;

type Values = Readonly<Record<string, unknown>>;
const isRecord = (v: unknown): v is Values =>
  typeof v === "object" && v !== null && !Array.isArray(v);
const isNumber = (v: unknown) =>
  typeof v === "number" || (typeof v === "string" && /^-?\d+$/.test(v));

/** The key of a node's facts, which are properties of the node itself. */
const PROPERTIES = "properties";

/** A number for each data model: one number if they agree. */
function perModel(value: Values): string | undefined {
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([, v]) => isNumber(v))) return undefined;
  const agree = entries.every(([, v]) => String(v) === String(entries[0]?.[1]));
  return agree ? String(entries[0]?.[1]) : entries.map(([k, v]) => `${k} ${v}`).join(", ");
}

/**
 * Adds what a file of `generated/data/` says. What has an `id` is an item; what has a `subject` and
 * a `property` is a statement about one; an element of a list with a `name` belongs to the item
 * around it. All else is a property.
 */
export function addLeaves(leaves: Leaves, data: unknown, protocol: string): void {
  const put = (item: string, property: string, value: string) => {
    const properties = leaves.get(item) ?? new Map<string, string>();
    leaves.set(item, properties.set(property, value));
  };
  const visit = (value: unknown, item: string, way: readonly string[], inList: boolean): void => {
    if (Array.isArray(value)) {
      if (value.every((v) => typeof v !== "object")) put(item, way.join("."), value.join(", "));
      else
        for (const [i, v] of value.entries())
          visit(
            v,
            item,
            isRecord(v) && (v.id ?? v.name ?? v.subject) !== undefined ? way : [...way, String(i)],
            true,
          );
      return;
    }
    if (!isRecord(value)) {
      if (value !== undefined && value !== null && value !== "")
        put(item, way.join("."), String(value));
      return;
    }
    const numbers = perModel(value);
    if (numbers !== undefined) put(item, way.join("."), numbers);
    else if (typeof value.subject === "string" && typeof value.property === "string")
      put(value.subject, value.property, String(value.value));
    else {
      const own =
        typeof value.id === "string"
          ? value.id
          : inList && typeof value.name === "string"
            ? `${item}.${value.name}`
            : undefined;
      for (const [key, v] of Object.entries(value)) {
        if (key === "$schema" || (key === "id" && own !== undefined)) continue;
        const inside = own === undefined ? way : [];
        visit(v, own ?? item, key === PROPERTIES ? inside : [...inside, key], false);
      }
    }
  };
  visit(data, protocol, [], false);
}
