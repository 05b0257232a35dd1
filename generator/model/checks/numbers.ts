import type { Span } from "../../diagnostics/span.ts";
import type { Checker } from "./checker.ts";

/** More pages or milliseconds than can be meant. */
export const MOST = 1n << 40n;

/** Pages and milliseconds that cannot be meant. Formulas are left to those who evaluate them. */
export function checkNumbers(check: Checker): void {
  const { folder } = check;
  const number = (value: string | bigint | undefined, what: string, least: bigint, span: Span) => {
    if (typeof value === "bigint" && (value < least || value > MOST))
      check.report("PV407", { value, what, least, most: MOST }, span);
  };
  for (const r of folder.own("regions"))
    number(r.value.pages, "a number of pages", 1n, r.at("pages"));
  for (const c of folder.own("commands"))
    number(c.value.timeout?.ms, "a time", 0n, c.at("timeout", "ms"));
}
