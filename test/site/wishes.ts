import type { Wish } from "../../site/src/tools/wish.ts";

/** The texts that a form of the encoder has for a value, by the names of its fields. */
export const textsOf = (value: unknown, inside = ""): [string, string][] =>
  Object.entries(value as object).flatMap(([name, v]): [string, string][] =>
    typeof v === "object" && !Array.isArray(v)
      ? textsOf(v, `${inside}${name}.`)
      : [[inside + name, String(v)]],
  );

/** What a form asks that has the value of a vector of a message, and nothing left empty. */
export const wishOf = (message: string, value: unknown): Wish => ({
  message,
  zero: false,
  fields: Object.fromEntries(textsOf(value)),
});
