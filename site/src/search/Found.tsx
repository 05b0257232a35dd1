import type { ReactNode } from "react";
import type { Hit } from "../../../generator/site/search/exact.ts";

/** What was found, in a list of hits: its name, what it is, and the number that was asked for. */
export default function Found({ hit }: { readonly hit: Hit }): ReactNode {
  const { entry, because } = hit;
  return (
    <span className="hit">
      <span className="name">{entry.name}</span>{" "}
      <span className="of">
        {[entry.kind, entry.protocol, entry.path].filter(Boolean).join(" · ")}
      </span>
      {because !== undefined && <span className="because"> ({because})</span>}
      {entry.text && <span className="says">{entry.text}</span>}
    </span>
  );
}
