import type { Entry } from "./entry.ts";
import { ExactIndex, type Hit, queryOf } from "./exact.ts";

/** An index of words: gives the numbers of entries, the best first, each with a score. */
export type FullText = (
  query: string,
) => readonly { readonly at: number; readonly score: number }[];

/** The most hits that are given. */
export const MOST_HITS = 200;

/** Finds by ids, names and numbers first, then by words that need not be whole or right. */
export class Search {
  private readonly exact: ExactIndex;
  private readonly entries: readonly Entry[];
  private readonly fullText: FullText;

  constructor(entries: readonly Entry[], fullText: FullText) {
    this.entries = entries;
    this.exact = new ExactIndex(entries);
    this.fullText = fullText;
  }

  /** Everything that a query finds, the best first, each entry once. */
  find(text: string): Hit[] {
    const query = queryOf(text);
    if (query.whole === "") return [];
    const first = this.exact
      .find(query)
      .map((hit, i) => ({ hit, i }))
      .sort((a, b) => b.hit.score - a.hit.score || a.i - b.i)
      .map(({ hit }) => hit);
    const known = new Set(first.map((h) => h.entry));
    const more = this.fullText(query.whole).flatMap(({ at, score }): Hit[] => {
      const entry = this.entries[at];
      return entry && !known.has(entry) ? [{ entry, score }] : [];
    });
    return [...first, ...more].slice(0, MOST_HITS);
  }
}
