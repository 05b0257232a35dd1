import { accepts, type Grammar, type GrammarLimits, type LimitsOf } from "../model/grammar.ts";
import type { Entry, Formula, Item } from "../model/spec.ts";
import { attempt } from "./attempt.ts";
import { OnlyAtRunTime } from "./evaluate.ts";
import type { Layout } from "./layout.ts";
import type { Numbers } from "./numbers.ts";
import type { ResolvedBound, ResolvedText } from "./resolved/behaviour.ts";
import { resolvedOf } from "./resolved/item.ts";
import { typeOf } from "./scalar-type.ts";

const VERDICTS = [
  ["examples", "refuses", false],
  ["counter-examples", "accepts", true],
] as const;

/** A limit of a grammar or of one inside it. */
interface Limit {
  readonly key: keyof GrammarLimits;
  readonly formula: Formula;
  /** The keys that lead to its grammar from the item. */
  readonly inside: readonly string[];
}

/**
 * The grammars of a protocol with their limits. Reports limits without a value, and examples that
 * their grammar takes otherwise than it says.
 */
export function resolveTexts(layout: Layout): ResolvedText[] {
  const { folder, numbers, diagnostics } = layout;
  const limits = new Map<Grammar, GrammarLimits>();
  const own = folder.own("texts");
  const texts = own.map((item): ResolvedText => {
    const bounds = limitsIn(item).flatMap(({ key, formula, inside }): ResolvedBound[] => {
      const value = attempt(formula, diagnostics, () => numberOf(numbers, formula));
      const type = typeOf(item.to("types", ...inside, "decimal"));
      if (value === undefined) return [];
      addTo(limits, grammarIn(item, inside), key, value);
      return [{ key, value, type, span: formula.span }];
    });
    return { ...resolvedOf(item), bounds };
  });
  for (const item of folder.imports.flatMap((f) => f.own("texts")))
    for (const { key, formula, inside } of limitsIn(item)) {
      const value = numbers.known(formula.expression);
      if (value !== undefined) addTo(limits, grammarIn(item, inside), key, value);
    }
  for (const item of own) checkExamples(layout, item, (g) => limits.get(g) ?? {});
  return texts;
}

/** The limits of a grammar and of those inside it. */
function limitsIn(item: Item): Limit[] {
  const { length } = item.data;
  return [...item.home.expressions].flatMap((formula): Limit[] => {
    const key = formula.data.at(-1);
    if (key !== "min" && key !== "max") return [];
    if (item.data.some((k, i) => formula.data[i] !== k)) return [];
    return [{ key, formula, inside: formula.data.slice(length, -1) }];
  });
}

/** The grammar at a place inside of another one. */
const grammarIn = (item: Item, inside: readonly string[]): Grammar =>
  inside.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>>)[key],
    item.value,
  ) as Grammar;

const addTo = (
  limits: Map<Grammar, GrammarLimits>,
  grammar: Grammar,
  key: keyof GrammarLimits,
  value: bigint,
) => limits.set(grammar, { ...limits.get(grammar), [key]: value });

/** The number that a limit is now; nothing for one that is known at run time only. */
function numberOf(numbers: Numbers, formula: Formula): bigint | undefined {
  try {
    return numbers.same(formula);
  } catch (e) {
    if (e instanceof OnlyAtRunTime) return undefined;
    throw e;
  }
}

/** Reports the examples of a grammar that it refuses, and the counter-examples that it accepts. */
function checkExamples(layout: Layout, item: Item<Entry<"texts">>, limitsOf: LimitsOf): void {
  const { name } = item;
  const grammar = item.value as Grammar;
  for (const [key, verdict, wrong] of VERDICTS)
    for (const [i, example] of (grammar[key] ?? []).entries())
      if (accepts(layout.folder, grammar, example, limitsOf) === wrong)
        layout.diagnostics.report("PV502", { name, verdict, example }, item.at(key, String(i)));
}
