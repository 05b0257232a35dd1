// Addresses that pages had once. The list only grows, so that no link to the site ever breaks.
import { readFileSync } from "node:fs";

/**
 * The redirects of `redirects.json`. Throws where one leads to no page, or from one that is there.
 * @param {readonly string[]} pages
 * @returns {{ from: string, to: string }[]}
 */
export function readRedirects(pages) {
  const file = new URL("../redirects.json", import.meta.url);
  /** @type {Record<string, string>} */
  const list = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(list).map(([from, to]) => {
    if (!/^(?:\/[A-Za-z0-9._-]+)+\/$/.test(from))
      throw new Error(`redirects.json: ${from} is no address of a page`);
    if (pages.includes(from)) throw new Error(`redirects.json: ${from} is a page`);
    if (!pages.includes(to.replace(/#.*/, "")))
      throw new Error(`redirects.json: ${from} leads to ${to}, which is no page`);
    return { from, to };
  });
}
