import type { ReactNode } from "react";
import type { Block } from "../../../generator/site/page.ts";

/** Links to the headings of a page; nothing for a page of one or two. */
export default function Contents({ of }: { readonly of: readonly Block[] }): ReactNode {
  const links = of.flatMap((b) => {
    if (b.kind === "heading") return [{ id: b.id, text: b.text, depth: b.depth }];
    return b.kind === "item" ? [{ id: b.item.id, text: b.item.name, depth: b.depth }] : [];
  });
  if (links.length < 3) return null;
  return (
    <nav className="contents" aria-label="On this page">
      <details open>
        <summary>On this page</summary>
        <ul>
          {links.map((l) => (
            <li key={l.id} className={`depth${l.depth}`}>
              <a href={`#${l.id}`}>{l.text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
