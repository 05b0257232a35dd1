import type { Entry, Item } from "../model/spec.ts";
import type { Layout } from "./layout.ts";
import type { ResolvedBound, ResolvedText } from "./resolved/behaviour.ts";
import { resolvedOf } from "./resolved/item.ts";
import { typeOf } from "./scalar-type.ts";

/** A grammar of text with its limits, as far as these are numbers that are known. */
export function resolveText({ numbers }: Layout, item: Item<Entry<"texts">>): ResolvedText {
  const bounds = (["min", "max"] as const).flatMap((key): ResolvedBound[] => {
    const formula = item.formula(key);
    const value = formula && numbers.known(formula.expression);
    return value === undefined ? [] : [{ key, value, span: item.at(key) }];
  });
  return { ...resolvedOf(item), type: typeOf(item.to("types", "decimal")), bounds };
}
