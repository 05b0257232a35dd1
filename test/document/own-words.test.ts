import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { missing, PACKAGES } from "../support/tools.ts";
import { blocksAsRead, documentIn, ours } from "./ours.ts";

/**
 * So many words in a row are a sentence that somebody wrote, and not a name or a turn of phrase.
 */
const RUN = 10;

/** The words of a page, without its markup. */
function wordsOfPage(html: string): string[] {
  const text = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " ");
  return wordsOf(
    text
      .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
      .replace(/&\w+;/g, " "),
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const runs = (words: readonly string[], length: number): string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(" "));

/** Runs of words that both have, of texts one by one. */
function shared(
  texts: readonly (readonly string[])[],
  theirs: readonly string[],
  length: number,
): string[] {
  const known = new Set(runs(theirs, length));
  return [...new Set(texts.flatMap((t) => runs(t, length)).filter((r) => known.has(r)))];
}

it.skipIf(missing("xen-doc").length > 0)(
  "no sentence of the document stands in the published one",
  () => {
    const theirs = wordsOfPage(readFileSync(PACKAGES["xen-doc"] ?? "", "utf8"));
    // Tables and drawings are facts: names and numbers in the order that the protocol gives them.
    const texts = blocksAsRead(documentIn(ours).text)
      .filter((b) => /^(heading|paragraph|item)/.test(b.kind))
      .map((b) => wordsOf(b.text));
    const count = texts.flat().length;
    console.log(
      `own words: ${count} of ours, ${theirs.length} published; shared runs ` +
        `${[6, 7, 8, 9, 10].map((n) => `of ${n}: ${shared(texts, theirs, n).length}`).join(", ")}`,
    );
    expect(theirs.length).toBeGreaterThan(4000);
    expect(count).toBeGreaterThan(12_000);
    expect(shared(texts, theirs, RUN)).toEqual([]);
    // What is longest is the names of all commands, in the order of their numbers.
    expect(shared(texts, theirs, 8)).toEqual([
      "socket connect release bind listen accept and poll",
    ]);

    const place = theirs.indexOf("frontend", 500);
    expect(shared([...texts, theirs.slice(place, place + 30)], theirs, RUN)).toHaveLength(21);
  },
);
