import type { ReactNode } from "react";
import type { Block, ShownDirectory, ShownNode } from "../../../generator/site/page.ts";
import Anchor from "./Anchor.tsx";
import Blocks from "./Blocks.tsx";
import Choice from "./Choice.tsx";
import Properties from "./Properties.tsx";
import { type Chosen, useQuery } from "./query.ts";
import { useRoving } from "./useRoving.ts";
import Words from "./Words.tsx";

/** Says that a node fits what a reader chose. */
const fits = (n: ShownNode, directory: ShownDirectory, chosen: Chosen): boolean =>
  [
    [chosen.side, [directory.name]],
    [chosen.writer, [n.writer]],
    [chosen.reader, n.readers],
    [chosen.state, [n.when]],
    // What names no edition belongs to all of them.
    [chosen.edition, n.edition === "" ? [chosen.edition] : [n.edition]],
  ].every(([wanted, values]) => !wanted || (values as readonly string[]).includes(String(wanted)));

function Node({ node }: { readonly node: ShownNode }): ReactNode {
  const doc = node.properties.find((p) => p.property === "doc");
  return (
    <li id={node.item.id} tabIndex={-1}>
      <div className="line">
        <code className="name">{node.path}</code>
        <code className="grammar">{node.grammar}</code>
        <span className="who">
          {node.writer || "nobody named"} → {node.readers.join(", ") || "nobody named"}
        </span>
        <span className="when">{[node.when, node.edition].filter((w) => w !== "").join("; ")}</span>
      </div>
      {doc && (
        <p className="doc">
          <Words of={doc.cell} />
        </p>
      )}
      <Anchor id={node.item.id} where={node.item.where} />
      <details>
        <summary>All of {node.item.name}</summary>
        <Properties of={node.properties.filter((p) => p !== doc)} />
        <Blocks of={node.below} />
      </details>
    </li>
  );
}

/** Nodes of xenstore as a tree, with filters that stand in the address. */
export default function Nodes({
  directories,
}: Extract<Block, { readonly kind: "nodes" }>): ReactNode {
  const [chosen, choose] = useQuery(["side", "writer", "reader", "state", "edition"]);
  const { ref, onKeyDown, onFocus } = useRoving<HTMLDivElement>(".directory, section > ul > li");
  const all = directories.flatMap((d) => d.nodes);
  const shown = directories.map((d) => ({
    ...d,
    nodes: d.nodes.filter((n) => fits(n, d, chosen)),
  }));
  const count = shown.reduce((n, d) => n + d.nodes.length, 0);
  const options = {
    side: directories.map((d) => d.name),
    writer: all.map((n) => n.writer),
    reader: all.flatMap((n) => n.readers),
    state: all.map((n) => n.when),
    edition: all.map((n) => n.edition),
  };
  return (
    <div className="tree">
      <form className="filters" onSubmit={(e) => e.preventDefault()}>
        {Object.entries(options).map(([name, values]) => (
          <Choice
            key={name}
            label={`${name.charAt(0).toUpperCase()}${name.slice(1)}`}
            values={values}
            value={chosen[name] ?? ""}
            choose={(value) => choose(name, value)}
          />
        ))}
        <span aria-live="polite">
          {count} of {all.length} nodes; arrow keys lead from one to the next
        </span>
      </form>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move the focus inside */}
      <div ref={ref} onKeyDown={onKeyDown} onFocus={onFocus}>
        {shown
          .filter((d) => d.nodes.length > 0)
          .map((d) => (
            <section key={d.name} id={d.item?.id} tabIndex={-1}>
              <div className="directory" tabIndex={-1}>
                <h2>
                  {d.name} <code>{d.path}/</code>
                </h2>
                {d.item && <Anchor id={d.item.id} where={d.item.where} />}
              </div>
              <ul>
                {d.nodes.map((n) => (
                  <Node key={n.item.id} node={n} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  );
}
