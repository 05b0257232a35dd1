import useBrokenLinks from "@docusaurus/useBrokenLinks";
import { createElement, type ReactNode, useId } from "react";
import type { Block, Row } from "../../../generator/site/page.ts";
import Anchor from "./Anchor.tsx";
import Layout from "./Layout.tsx";
import Machine from "./Machine.tsx";
import Words from "./Words.tsx";

type Of<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;

function Heading({ depth, id, text }: Of<"heading">): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return createElement(`h${depth}`, { id, tabIndex: -1 }, text);
}

function Item({ depth, item, properties }: Of<"item">): ReactNode {
  const doc = properties.find((p) => p.property === "doc");
  return (
    <section id={item.id} tabIndex={-1} className="item">
      {createElement(`h${depth}`, null, item.name)}
      <p className="under">
        <Anchor id={item.id} where={item.where} />
      </p>
      {doc && (
        <p className="doc">
          <Words of={doc.cell} />
        </p>
      )}
      <dl>
        {properties
          .filter((p) => p !== doc)
          .map((p) => (
            <div key={p.property}>
              <dt>{p.label}</dt>
              <dd>
                <Words of={p.cell} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** A wide thing that scrolls by itself, by keyboard too. */
function Scroll({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: what scrolls is no group of inputs
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div role="group" className="scroll" tabIndex={0} aria-labelledby={label}>
      {children}
    </div>
  );
}

function TableRow({ item, cells }: Row): ReactNode {
  return (
    <tr id={item.id} tabIndex={-1}>
      <th scope="row">
        <span className="name">{item.name}</span>
        <Anchor id={item.id} where={item.where} />
      </th>
      {cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
        <td key={i}>{cell && <Words of={cell} />}</td>
      ))}
    </tr>
  );
}

function Table({ caption, columns, rows }: Of<"table">): ReactNode {
  const label = useId();
  return (
    <Scroll label={label}>
      <table>
        <caption id={label}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {columns.map((c) => (
              <th scope="col" key={c.property}>
                {c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.item.id} {...row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Overview({ caption, columns, rows }: Of<"overview">): ReactNode {
  const label = useId();
  return (
    <Scroll label={label}>
      <table>
        <caption id={label}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((c) => (
              <th scope="col" key={c}>
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                  <th scope="row" key={j}>
                    <Words of={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                  <td key={j}>
                    <Words of={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A block of a page. */
function One({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case "heading":
      return <Heading {...block} />;
    case "paragraph":
      return (
        <p>
          <Words of={block.content} />
        </p>
      );
    case "list":
      return createElement(
        block.ordered ? "ol" : "ul",
        null,
        block.items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items keep their order
          <li key={i}>
            <Blocks of={item} />
          </li>
        )),
      );
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        <pre tabIndex={0}>{block.text}</pre>
      );
    case "item":
      return <Item {...block} />;
    case "table":
      return <Table {...block} />;
    case "overview":
      return <Overview {...block} />;
    case "layout":
      return <Layout {...block} />;
    case "machine":
      return <Machine {...block} />;
    default:
      return block satisfies never;
  }
}

/** Blocks from top to bottom. */
export default function Blocks({ of }: { readonly of: readonly Block[] }): ReactNode {
  return of.map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks keep their order
    <One key={i} block={block} />
  ));
}
