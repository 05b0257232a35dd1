import type { Expression, Item } from "../model/spec.ts";

/** How a condition compares two numbers. */
export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** A comparison of an item with a number that is known. */
export interface ResolvedLimit {
  readonly op: Comparison;
  readonly value: bigint;
}

const MIRROR: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
  "!=": "!=",
};
const isComparison = (op: string): op is Comparison => Object.hasOwn(MIRROR, op);

/** Tells if a limit bounds numbers from below. */
export const isLower = (op: Comparison): boolean => op === ">" || op === ">=" || op === "==";

/** Tells if a limit bounds numbers from above. */
export const isUpper = (op: Comparison): boolean => op === "<" || op === "<=" || op === "==";

/** The least or the largest number that a limit lets through. */
export const edgeOf = ({ op, value }: ResolvedLimit): bigint =>
  op === "<" ? value - 1n : op === ">" ? value + 1n : value;

/** Tells if an expression is nothing but the name of an item. */
export const standsFor = (e: Expression, item: Item): boolean =>
  e.kind === "name" && e.to?.kind === "item" && e.to.item === item;

/** The parts of a condition that all have to hold. */
export function conjuncts(e: Expression): Expression[] {
  return e.kind === "binary" && e.op === "&&" ? [...conjuncts(e.left), ...conjuncts(e.right)] : [e];
}

/**
 * A comparison as one of its sides sees it, so that `2 >= length` is `length <= 2`; nothing if
 * neither side is the item in question, or if the expression compares nothing.
 */
export function comparisonWith(
  e: Expression,
  isItem: (side: Expression) => boolean,
): { readonly op: Comparison; readonly other: Expression } | undefined {
  if (e.kind !== "binary" || !isComparison(e.op)) return undefined;
  if (isItem(e.left)) return { op: e.op, other: e.right };
  return isItem(e.right) ? { op: MIRROR[e.op], other: e.left } : undefined;
}
