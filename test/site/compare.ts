import type { Source } from "../../generator/backends/backend.ts";
import type { Route } from "./built.ts";
import { headingOf } from "./headings.ts";
import type { ReadPage, Shown } from "./reader.ts";

/** The facts on pages that do not repeat others. */
export const factsShown = (
  routes: readonly Route[],
  pages: ReadonlyMap<string, ReadPage>,
): Shown[] => routes.filter((r) => !r.repeats).flatMap(({ path }) => pages.get(path)?.facts ?? []);

const keyOf = ({ subject, heading }: Omit<Shown, "value">) => `${subject} ${heading}`;
/** A value as a page shows it: what stands between back-quotes is code there. */
const visible = (value: string) => value.replace(/(?<!`)`([^\s`](?:[^`]*[^\s`])?)`(?!`)/g, "$1");

/** What pages say otherwise than the specification, do not say, or say twice. */
export function differencesOf(sources: readonly Source[], shown: readonly Shown[]): string[] {
  const stated = new Map(
    sources.flatMap((s) =>
      [...s.facts].map(({ subject, property, value }): [string, string] => [
        keyOf({ subject, heading: headingOf(property) }),
        visible(value),
      ]),
    ),
  );
  const seen = new Set<string>();
  const differences: string[] = [];
  for (const fact of shown) {
    const key = keyOf(fact);
    if (seen.has(key)) differences.push(`${key} stands twice`);
    seen.add(key);
    const value = stated.get(key);
    if (value === undefined) differences.push(`${key} is not in the specification`);
    else if (value !== fact.value) differences.push(`${key}: ${fact.value}, not ${value}`);
  }
  for (const key of stated.keys()) if (!seen.has(key)) differences.push(`${key} stands nowhere`);
  return differences;
}
