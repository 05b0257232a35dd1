import { type Grammar, wordsOf } from "./grammar.ts";
import { entry } from "./lookup.ts";
import type { Entry, Folder, Item } from "./spec.ts";

const alternatives = (words: readonly string[]): string =>
  words.length === 1 ? `"${words[0]}"` : `(${words.map((w) => `"${w}"`).join("|")})`;

/** The notation of a type's decimal form: its own, or that of the type that it refines. */
function ofType(folder: Folder, name: string): string {
  const seen = new Set<string>();
  for (let type: string | undefined = name; type !== undefined && !seen.has(type); ) {
    seen.add(type);
    const found: Entry<"types"> | undefined = entry(folder, "types", type);
    if (found?.notation) return found.notation;
    type = found?.is;
  }
  return "INTEGER";
}

function ofGrammar(folder: Folder, from: string | Grammar): string {
  const g = typeof from === "string" ? (entry(folder, "texts", from) as Grammar | undefined) : from;
  if (!g) return typeof from === "string" ? ofType(folder, from) : "STRING";
  if (g.notation) return g.notation;
  if (g.word !== undefined) return `"${g.word}"`;
  if (g.values !== undefined) return alternatives(wordsOf(folder, g.values));
  if (g.choice?.every((c) => typeof c === "object" && c.word !== undefined))
    return alternatives(g.choice.map((c) => (c as Grammar).word ?? ""));
  return g.decimal === undefined ? "STRING" : ofType(folder, g.decimal);
}

/** The values of a node in the notation of xenstore-paths. */
export function valuesNotation({ home, value }: Item<Entry<"nodes">[string]>): string {
  if (value.notation) return value.notation;
  return value.words
    ? alternatives(Object.values(value.words).map((w) => String(w.is)))
    : ofGrammar(home, value.value);
}
