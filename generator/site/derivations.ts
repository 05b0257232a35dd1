import { openNumbers } from "../layout/open-numbers.ts";
import type { ResolvedChannel } from "../layout/resolved/behaviour.ts";
import type { Chapter } from "./book.ts";
import { chainFor } from "./chain.ts";
import type { Block, ShownChain } from "./page.ts";

/** How the numbers of a channel follow from one another, for any page size. */
export function chainOf({ item, derived }: ResolvedChannel): ShownChain {
  const { page, numbers } = openNumbers(item.home, item);
  const values = new Map(derived.map((d) => [d.name, String(d.value)]));
  const shown = numbers.flatMap(({ is = null, ...n }) => {
    const value = values.get(n.name);
    return value === undefined ? [] : [{ ...n, is, value }];
  });
  const open = page && shown.some((n) => n.is === null || n.is.includes(page.name));
  return { page: open ? { name: page.name, value: String(page.value) } : null, numbers: shown };
}

/** The numbers of a channel with their formulas; throws if they are not those of the model. */
export function derivationOf(chapter: Chapter, id: string): Block[] {
  const channel = chapter.protocol.channels.find((c) => c.id === id);
  const chain = channel && chainOf(channel);
  if (!chain || chain.numbers.length === 0) return [];
  for (const [i, { name, steps }] of chainFor(chain, undefined).entries())
    if (steps.at(-1) !== chain.numbers[i]?.value)
      throw new Error(`${id}.${name} is ${chain.numbers[i]?.value} and follows as ${steps.at(-1)}`);
  return [
    { kind: "heading", depth: 3, id: "derivation", text: "How they follow" },
    { kind: "chain", ...chain },
  ];
}
