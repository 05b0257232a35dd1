import type { Artifact } from "../../generator/index.ts";

/** An expression of C and the number that the facts of a header give to it. */
export interface Expectation {
  readonly expression: string;
  readonly number: string;
}

/** The number for a data model in `64` or in `x86_64 64, i386 60`. */
function numberFor(model: string, value: string): string {
  const each = value.split(", ").find((v) => v.startsWith(`${model} `));
  return each?.split(" ")[1] ?? value;
}

/**
 * The value of every macro that is a number, the size of every struct, and the offset and size of
 * every member, that a header's facts state for a data model.
 */
export function expectations(header: Artifact, model: string): Expectation[] {
  const { facts, symbols } = header.promise ?? { facts: [] };
  if (symbols?.kind !== "c") throw new Error(`${header.path} is no C header`);
  const values = new Map(facts.map((f) => [`${f.subject} ${f.property}`, f.value]));
  return [...symbols.subjects].flatMap(([symbol, subject]) => {
    const [, kind, tag = "", way] = /^(macro|struct|member) (\w+)(?:\.(.+))?$/.exec(symbol) ?? [];
    if (!kind) return [];
    const state = (property: string, expression: string) => {
      const value = values.get(`${subject} ${property}`);
      return value === undefined ? [] : [{ expression, number: numberFor(model, value) }];
    };
    if (kind === "macro")
      return state(`${symbols.dialect}.value`, tag).filter((e) => /^\d/.test(e.number));
    if (!way) return state("size", `sizeof(struct ${tag})`);
    return [
      ...state("offset", `offsetof(struct ${tag}, ${way})`),
      ...state("size", `sizeof(((struct ${tag} *)0)->${way})`),
    ];
  });
}

/**
 * Declarations that no compiler of C or C++, however old, accepts unless every expression has its
 * number.
 */
export const assertions = (list: readonly Expectation[]): string =>
  list
    .map(
      ({ expression, number }, i) =>
        `typedef char assertion_${i}[${expression} == ${number} ? 1 : -1];\n`,
    )
    .join("");
