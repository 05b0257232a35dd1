import type { Span } from "../../diagnostics/span.ts";
import { findItem } from "../lookup.ts";
import type { Checker } from "./checker.ts";

const MOST = 1n << 40n;
/** The constant that holds the bytes of a page. */
const PAGE = "constants.page_size";

/**
 * Pages and milliseconds that cannot be meant. Formulas are left to those who evaluate them. Links
 * each region with the size of its pages.
 */
export function checkNumbers(check: Checker): void {
  const { folder } = check;
  const number = (value: string | bigint | undefined, what: string, least: bigint, span: Span) => {
    if (typeof value === "bigint" && (value < least || value > MOST))
      check.report("PV407", { value, what, least, most: MOST }, span);
  };
  const page = findItem(folder, PAGE);
  for (const r of folder.own("regions")) {
    number(r.value.pages, "a number of pages", 1n, r.at("pages"));
    if (page) folder.link(r.data, page);
  }
  for (const c of folder.own("commands"))
    number(c.value.timeout?.ms, "a time", 0n, c.at("timeout", "ms"));
}
