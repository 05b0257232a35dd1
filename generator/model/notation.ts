import { type Grammar, MAX_DEPTH, wordsOf } from "./grammar.ts";
import { entry } from "./lookup.ts";
import type { Entry, Folder, Item } from "./spec.ts";

/** One of several notations, each once. */
function alternatives(notations: readonly string[]): string {
  const different = [...new Set(notations)];
  return different.length === 1 ? `${different[0]}` : `(${different.join("|")})`;
}
const quoted = (word: string | bigint): string => `"${word}"`;

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

/** The notations of what a grammar chooses from; `STRING` alone if that is one of them. */
function ofGrammar(folder: Folder, from: string | Grammar, depth = 0): readonly string[] {
  const g = typeof from === "string" ? (entry(folder, "texts", from) as Grammar | undefined) : from;
  if (!g) return [typeof from === "string" ? ofType(folder, from) : "STRING"];
  if (g.notation) return [g.notation];
  if (g.word !== undefined) return [quoted(g.word)];
  if (g.values !== undefined) return wordsOf(folder, g.values).map(quoted);
  if (g.choice && depth < MAX_DEPTH) {
    const all = g.choice.flatMap((c) => ofGrammar(folder, c, depth + 1));
    return all.includes("STRING") ? ["STRING"] : all;
  }
  return [g.decimal === undefined ? "STRING" : ofType(folder, g.decimal)];
}

/**
 * The values of a node in the notation of xenstore-paths. Values that have a meaning stand beside
 * its type, because the type has others too.
 */
export function valuesNotation({ home, value }: Item<Entry<"nodes">[string]>): string {
  const written = value.notation ? [value.notation] : ofGrammar(home, value.value);
  const words = Object.values(value.words ?? {}).map((w) => quoted(w.is));
  return alternatives([...written, ...words]);
}
