import { inWords } from "../document/build.ts";
import type { Inline } from "./page.ts";

/** Where the page of an id is: an address with the id as its fragment; undefined for no id. */
export type Links = (id: string) => string | undefined;

/** The id of a sentence. */
const SENTENCE = /\b([a-z][a-z0-9]*(?:-[a-z0-9]+)*-\d{2})\b/;

/** A link with its words; only the words if it leads nowhere. */
export const linked = (href: string | undefined, words: string): Inline =>
  href === undefined ? words : { kind: "link", href, content: [words] };

/**
 * A text of the specification as running text: what stands between back-quotes is code, as in the
 * document, and the id of a sentence is a link to it.
 */
export const inlineOf = (text: string, links: Links): Inline[] =>
  inWords(text).flatMap((node): Inline[] => {
    if (node.type === "inlineCode") return [{ kind: "code", text: node.value }];
    const words = "value" in node ? node.value : "";
    return words
      .split(SENTENCE)
      .flatMap((w, i) => (w === "" ? [] : [i % 2 === 1 ? linked(links(w), w) : w]));
  });
