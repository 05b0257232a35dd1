import type { Artifact } from "../../generator/index.ts";
import { promising } from "./harness.ts";

/** The design documents of our protocols. */
export const documents = (): Artifact[] => promising(/\/docs\//);

/**
 * A document whose first comment is blank but for the licence: what it says about regenerating is
 * no fact.
 */
export function withoutNotice(text: string): string {
  return text.replace(
    /^<!--\n(.*\n)([\s\S]*?)-->/,
    (all, licence: string) =>
      `    \n${licence}${all.slice(5 + licence.length).replace(/[^\n]/g, " ")}`,
  );
}
