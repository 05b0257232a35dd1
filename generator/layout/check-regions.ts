import { MOST } from "../model/checks/numbers.ts";
import { attempt } from "./attempt.ts";
import { OnlyAtRunTime } from "./evaluate.ts";
import type { Layout } from "./layout.ts";

/** Computes how many pages regions have and how many of a level there are. Reports what no machine has. */
export function checkRegions({ folder, numbers, diagnostics }: Layout): void {
  const formulas = [
    ...folder
      .own("regions")
      .map((r) => ({ formula: r.formula("pages"), what: "a number of pages" })),
    ...folder.own("levels").map((l) => ({ formula: l.formula("count"), what: "a count" })),
  ];
  for (const { formula, what } of formulas) {
    const value =
      formula &&
      attempt(formula, diagnostics, () => {
        try {
          return numbers.same(formula);
        } catch (e) {
          if (e instanceof OnlyAtRunTime) return undefined;
          throw e;
        }
      });
    if (value !== undefined && (value < 1n || value > MOST))
      diagnostics.report("PV407", { value, what, least: 1n, most: MOST }, formula?.span);
  }
}
