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
  "one line\nand another\n\nand a paragraph",
  "Status: removed. Since 1; until 1 (an open question).",
  "::about{of=roles}",
  ":name[roles] and :literal[12]",
  "12",
  "null",
  "`a` `b c` ``d`` ` e",
  "ends in a backslash \\",
  "What ??/ and \\u0041 and %d are",
  "| - | - |",
  "a, b; c: d. e",
  "---",
  "a_word_that_is_longer_than_any_line_can_be_so_that_there_is_no_place_where_it_could_be_broken",
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

/** Names that mean something in one of the languages that outputs are in, and are legal in C. */
const ODD = [
  ..."constructor toString valueOf hasOwnProperty prototype length arguments eval await of".split(
    " ",
  ),
  ..."name type size offset bytes value view strict code path data min max end is id".split(" "),
  ..."new class delete self seq pos to-be Upper camelCase X string number bigint null".split(" "),
];

/** Names for a list of things, now and then odd ones. */
export function names(c: Chance, plain: readonly string[]): string[] {
  const taken = new Set<string>();
  return plain.map((name) => {
    const odd = c.once(6) ? c.pick(ODD) : name;
    const own = taken.has(odd) ? name : odd;
    taken.add(own);
    return own;
  });
}

const STATUSES = ["reserved", "removed", "deprecated", "open question", "not implemented"];
/** The editions of every specification. */
export const EDITIONS: Tree = {
  first: { title: "The first edition" },
  second: { title: "The second | edition", doc: "What came later." },
};

/** An item with what every item can have: a text of any kind, a status, editions, versions. */
export function described(c: Chance, of: Tree): Tree {
  return {
    ...of,
    ...(c.once(2) && { doc: c.text() }),
    ...(c.once(8) && { status: c.pick(STATUSES) }),
    ...(c.once(12) && { since: "1" }),
    ...(c.once(20) && { until: "1" }),
    ...(c.once(20) && { edition: c.pick(["first", ["first", "second"]]) }),
    ...(c.once(20) && { source: c.text() }),
  };
}
