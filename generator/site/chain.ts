import { evaluate, NoValue } from "../layout/evaluate.ts";
import { parseExpression } from "../model/expression.ts";
import type { ShownChain, ShownNumber } from "./page.ts";

/** How a number follows, for one page size. */
export interface ChainStep {
  readonly name: string;
  /** The formula, then the same with numbers in it, then its value; each once. */
  readonly steps: readonly string[];
  readonly unit: string;
  /** Why there is no value for this page size; then the steps end before it. */
  readonly problem: string | undefined;
}

/** The largest page size that readers may ask for, in bytes. */
export const LARGEST_PAGE = 1n << 32n;

/** A page size that a reader wrote, in digits of C; undefined if it is none. */
export function pageSizeOf(text: string): bigint | undefined {
  if (!/^(?:\d{1,10}|0x[0-9a-f]{1,9})$/i.test(text.trim())) return undefined;
  const size = BigInt(text.trim());
  return size > 0n && size <= LARGEST_PAGE ? size : undefined;
}

const computed = (is: string, size: bigint): bigint => {
  const none = ({ name }: { readonly name: string }): never => {
    throw new NoValue(`${name} has no value here`);
  };
  return evaluate(parseExpression(is), {
    name: () => size,
    place: (f) => none({ name: f }),
    call: (name) => none({ name }),
  });
};

/** The value in words of a formula: a number, or what cannot be computed as its author wrote it. */
function shown(is: string, size: bigint, otherwise: string): string {
  try {
    return String(computed(is, size));
  } catch (e) {
    if (e instanceof NoValue) return otherwise;
    throw e;
  }
}

function stepOf({ name, unit, pieces, is, value }: ShownNumber, size: bigint | null): ChainStep {
  const formula = pieces.map((p) => (typeof p === "string" ? p : p.text)).join("");
  const filled = pieces.map((p) => (typeof p === "string" ? p : shown(p.is, size ?? 0n, p.text)));
  const step = (steps: readonly string[], problem?: string): ChainStep => ({
    name,
    steps: steps.filter((s, i) => s !== steps[i - 1]),
    unit,
    problem,
  });
  if (size === null) return step([formula, filled.join(""), value]);
  if (is === null) return step([formula], "it is not known for another page size");
  try {
    return step([formula, filled.join(""), String(computed(is, size))]);
  } catch (e) {
    if (!(e instanceof NoValue)) throw e;
    return step([formula, filled.join("")], e.message);
  }
}

/**
 * How the numbers of a channel follow for a page size, by the evaluator of the model. Numbers that
 * no page size is behind come out the same for all.
 */
export function chainFor({ page, numbers }: ShownChain, size: bigint | undefined): ChainStep[] {
  const own = page === null ? null : BigInt(page.value);
  const wanted = size ?? own;
  return numbers.map((n) =>
    // What no formula says is known for the protocol's own page size only.
    n.is === null && wanted === own ? stepOf(n, null) : stepOf(n, wanted ?? 0n),
  );
}
