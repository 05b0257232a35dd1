import { attempt } from "./attempt.ts";
import type { Layout } from "./layout.ts";

/** Reports every formula, wherever one stands, that calculates what has no result. */
export function checkFormulas({ folder, numbers, diagnostics }: Layout): void {
  for (const formula of folder.expressions)
    attempt(formula, diagnostics, () => numbers.calculate(formula));
}
