import type { Inline } from "./page.ts";

/** Where the page of an id is: an address with the id as its fragment; undefined for no id. */
export type Links = (id: string) => string | undefined;

/** Code between back-quotes that touch it, or the id of a sentence. */
const MARKED = /(?<!`)`([^\s`](?:[^`]*[^\s`])?)`(?!`)|\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*-\d{2}\b/;

/** A link with its words; only the words if it leads nowhere. */
export const linked = (href: string | undefined, words: string): Inline =>
  href === undefined ? words : { kind: "link", href, content: [words] };

/**
 * A text of the specification as running text: what stands between back-quotes is code, and the id
 * of a sentence is a link to it.
 */
export function inlineOf(text: string, links: Links): Inline[] {
  const out: Inline[] = [];
  let rest = text;
  for (let m = MARKED.exec(rest); m; m = MARKED.exec(rest)) {
    if (m.index > 0) out.push(rest.slice(0, m.index));
    const [all, code] = m;
    out.push(code === undefined ? linked(links(all), all) : { kind: "code", text: code });
    rest = rest.slice(m.index + all.length);
  }
  if (rest !== "") out.push(rest);
  return out;
}

/** The words of a running text, without its marks. */
export const plainOf = (content: readonly Inline[]): string =>
  content
    .map((c) => {
      if (typeof c === "string") return c;
      switch (c.kind) {
        case "code":
          return c.text;
        case "place":
          return c.place.file;
        case "file":
          return c.path;
        case "sentence":
          return `(${c.id})`;
        case "emphasis":
        case "link":
          return plainOf(c.content);
        default:
          return c satisfies never;
      }
    })
    .join("");
