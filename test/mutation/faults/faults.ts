import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * A fault put into a reader: a text that stands once in one of its files is replaced. What is
 * unchanged still reads without a problem, so that only mutants can show the fault.
 */
export interface Fault {
  /** What the reader does wrong. */
  readonly what: string;
  /** Below `generator/readers/`; the comparison is `../facts/compare.ts`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The faults of a reader. */
export const faultsOf = (reader: string): Fault[] =>
  parse(readFileSync(new URL(`${reader}.yaml`, import.meta.url), "utf8"), {
    version: "1.2",
  }) as Fault[];

/**
 * The text of a file with a fault in it. Throws where the text that it replaces does not stand
 * once.
 */
export function withFault(text: string, { what, from, to, file }: Fault): string {
  const times = text.split(from).length - 1;
  if (times !== 1)
    throw new Error(`${file}: ${times} times, not once, where it "${what}": ${from}`);
  return text.replace(from, () => to);
}
