import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { Entry, Item } from "../model/spec.ts";
import { attempt } from "./attempt.ts";
import type { Numbers } from "./numbers.ts";
import { type ResolvedValue, type ResolvedValueSet, resolvedOf } from "./resolved/item.ts";

/**
 * Gives value sets with their numbers, each resolved once. Reports numbers without a value, and
 * doubled ones.
 */
export function valueSets(
  numbers: Numbers,
  diagnostics: Diagnostics,
): (item: Item<Entry<"values">>) => ResolvedValueSet {
  const known = new Map<Item, ResolvedValueSet>();
  return (item) => {
    const set = known.get(item) ?? resolveValueSet(item, numbers, diagnostics);
    known.set(item, set);
    return set;
  };
}

function resolveValueSet(
  item: Item<Entry<"values">>,
  numbers: Numbers,
  diagnostics: Diagnostics,
): ResolvedValueSet {
  const kind = item.value.kind ?? "enumeration";
  const seen = new Map<bigint, string>();
  const members = item.children("members").map((m): ResolvedValue => {
    const asked = m.formula("is") ?? { home: m.home, span: m.span, text: m.name };
    const value = attempt(asked, diagnostics, () => numbers.member(m));
    const first = value === undefined ? undefined : seen.get(value);
    if (first !== undefined)
      diagnostics.report(
        "PV503",
        { first, second: m.name, set: item.name, value: value ?? 0n },
        m.span,
      );
    if (value !== undefined && item.value.withdrawn?.includes(value))
      diagnostics.report("PV545", { name: m.name, set: item.name, value }, m.span);
    if (value !== undefined) seen.set(value, m.name);
    return {
      ...resolvedOf(m),
      value,
      word: kind === "words" ? (m.value.word ?? m.name) : undefined,
      item: m,
    };
  });
  return { ...resolvedOf(item), kind, members, item };
}
