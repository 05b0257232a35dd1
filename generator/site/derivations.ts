import type { Chapter } from "./book.ts";
import { saysOf } from "./mentions.ts";
import type { Block } from "./page.ts";
import type { Subject } from "./tree.ts";

/** Sizes of records that all data models agree on, as formulas write them. */
function sizesOf({ protocol }: Chapter): Map<string, string> {
  const sizes = protocol.records.flatMap((r): [string, string][] => {
    const found = new Set(r.size.values());
    const [only] = found;
    return found.size === 1 && only !== undefined ? [[`sizeof(${r.name})`, String(only)]] : [];
  });
  return new Map(sizes);
}

/** A name, a record's size, or a path in a formula. */
const NAME = /sizeof\([\w.-]+\)|[A-Za-z_][\w.]*/g;

/** How numbers follow from one another: each formula, then with numbers in it, then its value. */
export function derivationOf(chapter: Chapter, numbers: readonly Subject[]): Block[] {
  const known = sizesOf(chapter);
  for (const c of chapter.protocol.constants) known.set(c.name, String(c.value));
  for (const s of numbers) known.set(s.name, saysOf(s, "number"));
  const chain = numbers.flatMap((s): Block[][] => {
    const formula = saysOf(s, "is");
    if (formula === "") return [];
    const filled = formula.replace(NAME, (name) => known.get(name) ?? name);
    const value = saysOf(s, "number");
    const steps = [formula, filled, value].filter((step, i, all) => step !== all[i - 1]);
    return [
      [
        {
          kind: "paragraph",
          content: [
            { kind: "code", text: [s.name, ...steps].join(" = ") },
            ` ${saysOf(s, "unit")}`,
          ],
        },
      ],
    ];
  });
  if (chain.length === 0) return [];
  return [
    { kind: "heading", depth: 3, id: "derivation", text: "How they follow" },
    { kind: "list", ordered: true, items: chain },
  ];
}
