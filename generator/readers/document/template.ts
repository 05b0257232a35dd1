import type { Part } from "../../facts/holes.ts";

/** Gives the words of a text, with the subject and the property of each hole in braces. */
export function template(parts: readonly Part[]): string {
  const hole = ({ subject, property, part }: Exclude<Part, string>) =>
    `{${[subject, property, ...(part === undefined ? [] : [part])].join(" ")}}`;
  return parts.map((p) => (typeof p === "string" ? p : hole(p))).join("");
}
