import useBrokenLinks from "@docusaurus/useBrokenLinks";
import { createElement, type ReactNode } from "react";
import type { Block } from "../../../generator/site/page.ts";
import { plainOf } from "../../../generator/site/plain.ts";
import Anchor from "./Anchor.tsx";
import Chain from "./Chain.tsx";
import Layout from "./Layout.tsx";
import Machine from "./Machine.tsx";
import Nodes from "./Nodes.tsx";
import Properties from "./Properties.tsx";
import Support from "./Support.tsx";
import { Overview, Table } from "./Tables.tsx";
import Vectors from "./Vectors.tsx";
import Words from "./Words.tsx";

type Of<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;

function Heading({ depth, id, text }: Of<"heading">): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return createElement(`h${depth}`, { id, tabIndex: -1 }, text);
}

/** The meaning of an item, however its property is called. */
const isMeaning = (property: string) => /^(?:protocol\.|vocabulary\.)?doc$/.test(property);

function Item({ depth, item, properties, inside }: Of<"item">): ReactNode {
  const doc = properties.find((p) => isMeaning(p.property));
  return (
    <section id={item.id} tabIndex={-1} className={`item depth${depth}`}>
      {depth > 1 && createElement(`h${depth}`, { className: "own" }, item.name)}
      <p className="under">
        <Anchor id={item.id} where={item.where} />
      </p>
      {doc && (
        <p className="doc">
          <Words of={doc.cell} />
        </p>
      )}
      <Blocks of={inside} />
      <Properties of={properties.filter((p) => p !== doc)} />
    </section>
  );
}

/** What a block that stands above a table already calls it. */
function namedBy(before: Block | undefined): string | undefined {
  if (before?.kind === "heading") return before.text;
  return before?.kind === "paragraph" ? plainOf(before.content).replace(/^Table: /, "") : undefined;
}

/** A block of a page, and the words that stand right above it. */
function One({ block, above = "" }: { block: Block; above: string | undefined }): ReactNode {
  const quiet = (caption: string) => above.toLowerCase().includes(caption.toLowerCase());
  switch (block.kind) {
    case "heading":
      return <Heading {...block} />;
    case "paragraph":
      return (
        <p>
          <Words of={block.content} />
        </p>
      );
    case "signature":
      return (
        <p className="signature">
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
      return <Table {...block} quiet={quiet(block.caption)} />;
    case "overview":
      return <Overview {...block} quiet={quiet(block.caption)} />;
    case "layout":
      return <Layout {...block} />;
    case "machine":
      return <Machine {...block} />;
    case "nodes":
      return <Nodes {...block} />;
    case "support":
      return <Support {...block} />;
    case "chain":
      return <Chain {...block} />;
    case "vectors":
      return <Vectors {...block} />;
    default:
      return block satisfies never;
  }
}

/** Blocks from top to bottom. */
export default function Blocks({
  of,
  title,
}: {
  readonly of: readonly Block[];
  /** The title that stands right above them, if one does. */
  readonly title?: string;
}): ReactNode {
  return of.map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks keep their order
    <One key={i} block={block} above={i === 0 ? title : namedBy(of[i - 1])} />
  ));
}
