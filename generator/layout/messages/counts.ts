import type { ResolvedEnd } from "../scalars.ts";

const OPERATORS: ReadonlySet<string> = new Set(["+", "-", "*", "<<"]);

/**
 * Says how many elements an open end has, as an expression of TypeScript; undefined if it has
 * operators that mean something else there.
 */
export function countOf(e: ResolvedEnd["count"], by: string): string | undefined {
  if (e.kind === "number") return String(e.value);
  if (e.kind === "name") return by;
  if (e.kind !== "binary" || !OPERATORS.has(e.op)) return undefined;
  const [left, right] = [operand(e.left, by), operand(e.right, by)];
  return left === undefined || right === undefined ? undefined : `${left} ${e.op} ${right}`;
}

/** The same as a part of an expression: in brackets where it has parts itself. */
function operand(e: ResolvedEnd["count"], by: string): string | undefined {
  const text = countOf(e, by);
  return text !== undefined && e.kind === "binary" ? `(${text})` : text;
}
