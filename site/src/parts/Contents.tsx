import type { ReactNode } from "react";
import type { Block } from "../../../generator/site/page.ts";

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** The headings of a page, from top to bottom. */
function entriesOf(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap((b): Entry[] => {
    if (b.kind === "heading") return [{ id: b.id, text: b.text, depth: b.depth }];
    if (b.kind !== "item") return [];
    const own = b.depth > 1 ? [{ id: b.item.id, text: b.item.name, depth: b.depth }] : [];
    return [...own, ...entriesOf(b.inside)];
  });
}

/** Links to the headings of a page; nothing for a page of one or two. */
export default function Contents({ of }: { readonly of: readonly Block[] }): ReactNode {
  const all = entriesOf(of);
  // A long list is one of its upper level only.
  const links = all.length > 40 ? all.filter((l) => l.depth === 2) : all;
  if (links.length < 3) return null;
  return (
    <nav className="contents" aria-label="On this page">
      <p>On this page</p>
      <ul>
        {links.map((l) => (
          <li key={l.id} className={`depth${l.depth}`}>
            <a href={`#${l.id}`}>{l.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
