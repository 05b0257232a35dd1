import type { ReactNode } from "react";
import type { Property } from "../../../generator/site/page.ts";
import Words from "./Words.tsx";

/** Properties of an item as a list of words and values. */
export default function Properties({ of }: { readonly of: readonly Property[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <dl className="properties">
      {of.map((p) => (
        <div key={p.property}>
          <dt>{p.label}</dt>
          <dd>
            <Words of={p.cell} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
