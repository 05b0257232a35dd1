import MiniSearch from "minisearch";
import type { Entry } from "../../../generator/site/search/entry.ts";
import { KIND_WORDS } from "../../../generator/site/search/entry.ts";
import { weightOf, wordsIn } from "../../../generator/site/search/exact.ts";
import type { FullText } from "../../../generator/site/search/find.ts";

/** Hits that are enough, so that nobody has to look for what is less like the query. */
const ENOUGH = 10;

/** How many letters of a word may be wrong: none of a short one, and none beside digits. */
const fuzzy = (most: number) => (term: string) =>
  term.length > 3 && !/\d/.test(term) ? Math.min(most, Math.ceil(term.length / 4)) : false;

/** Makes an index of the words of entries, in which the beginning of a word is enough. */
export function fullText(entries: readonly Entry[]): FullText {
  const index = new MiniSearch<Entry & { readonly at: number; readonly kinds: string }>({
    idField: "at",
    fields: ["name", "id", "path", "kinds", "text", "words"],
    tokenize: wordsIn,
    searchOptions: {
      boost: { name: 8, id: 4, path: 2, kinds: 2, text: 1.5 },
      prefix: (term) => term.length > 1,
      combineWith: "AND",
      boostDocument: (at) => 0.6 + weightOf(entries[Number(at)]?.kind ?? ""),
    },
  });
  index.addAll(
    entries.map((e, at) => ({
      ...e,
      at,
      kinds: [e.kind, ...(KIND_WORDS[e.kind] ?? [])].join(" "),
    })),
  );
  // What has all the words stands first, then what has words like them, then what has some.
  const ways = [
    {},
    { fuzzy: fuzzy(1) },
    { fuzzy: fuzzy(2) },
    { fuzzy: fuzzy(2), combineWith: "OR" as const },
  ];
  return (query) => {
    const found = new Map<number, number>();
    for (const way of ways) {
      if (found.size >= ENOUGH) break;
      for (const { id, score } of index.search(query, way))
        if (!found.has(Number(id))) found.set(Number(id), score);
    }
    return [...found].map(([at, score]) => ({ at, score }));
  };
}
