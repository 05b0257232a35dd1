import fc, { type GeneratorValue } from "fast-check";

/** Part of a specification, as YAML holds it. */
export type Tree = { readonly [key: string]: unknown };

const TEXTS = [
  "What it is.",
  "ends without a stop",
  'With `code`, "quotes" and a colon: here.',
  "Two sentences. The second one is longer, so that it has to be folded somewhere in the middle.",
  "A | pipe, a * star, an _underscore_, <angles> and a \\ backslash.",
  "1. not a list",
  "# no heading",
  "*/ ends no comment, and /* begins none",
  "$none {of} {{these}} `is` a hole",
  "- no item; nor + this",
  "3 > 2 && 1 < 2",
  "it's 100 % plain; really?",
];

/** Choices that fast-check can make smaller when a test fails. */
export class Chance {
  private readonly value: GeneratorValue;

  constructor(value: GeneratorValue) {
    this.value = value;
  }

  /** A whole number within limits. */
  number(min: number, max: number): number {
    return this.value(fc.integer, { min, max });
  }

  /** True about once in `n` times. */
  once(n: number): boolean {
    return this.number(1, n) === n;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.number(0, list.length - 1)];
    if (found === undefined) throw new Error("there is nothing to pick from");
    return found;
  }

  /** A sentence, or what may be taken for something else. */
  text(): string {
    return this.pick(TEXTS);
  }
}
