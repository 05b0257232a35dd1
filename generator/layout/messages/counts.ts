import type { ResolvedEnd } from "../scalars.ts";

const OPERATORS: ReadonlySet<string> = new Set(["+", "-", "*", "<<"]);

/**
 * Says how many elements an open end has, as an expression of TypeScript; undefined if it has
 * operators that mean something else there.
 */
export function countOf(e: ResolvedEnd["count"], by: string, top = true): string | undefined {
  if (e.kind === "number") return String(e.value);
  if (e.kind === "name") return by;
  if (e.kind !== "binary" || !OPERATORS.has(e.op)) return undefined;
  const left = countOf(e.left, by, false);
  const right = countOf(e.right, by, false);
  if (left === undefined || right === undefined) return undefined;
  return top ? `${left} ${e.op} ${right}` : `(${left} ${e.op} ${right})`;
}
