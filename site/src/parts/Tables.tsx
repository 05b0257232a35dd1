import { type ReactNode, useId } from "react";
import type { Block, Row } from "../../../generator/site/page.ts";
import Anchor from "./Anchor.tsx";
import Properties from "./Properties.tsx";
import Scroll from "./Scroll.tsx";
import Words from "./Words.tsx";

type Of<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;

/** What a heading right above says already is there for machines only. */
interface Quiet {
  readonly quiet: boolean;
}

function TableRow({ row: { item, cells, more }, wide }: { row: Row; wide: boolean }): ReactNode {
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
      {wide && (
        <td className="more">
          <Properties of={more} />
        </td>
      )}
    </tr>
  );
}

/** A table that scrolls by itself: what it is called, its columns, and its rows. */
function Framed({
  caption,
  quiet,
  of,
  columns,
  children,
}: Quiet & {
  /** A class, if it is set in a way of its own. */
  readonly of?: string;
  readonly caption: string;
  /** Each with a class, if its cells are set in a way of their own. */
  readonly columns: readonly { readonly label: string; readonly of?: string }[];
  readonly children: ReactNode;
}): ReactNode {
  const label = useId();
  return (
    <Scroll label={label}>
      <table className={of}>
        <caption id={label} className={quiet ? "quiet" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((c) => (
              <th scope="col" key={c.of ?? c.label} className={c.of}>
                {c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  );
}

/** Items of one sort: a row each. */
export function Table({ caption, columns, rows, quiet }: Of<"table"> & Quiet): ReactNode {
  const wide = rows.some((r) => r.more.length > 0);
  const headings = [
    { label: "Name" },
    ...columns.map((c) => ({ label: c.label, of: `of-${c.property.replace(/\W/g, "-")}` })),
    ...(wide ? [{ label: "Also" }] : []),
  ];
  return (
    <Framed caption={caption} quiet={quiet} columns={headings}>
      {rows.map((row) => (
        <TableRow key={row.item.id} row={row} wide={wide} />
      ))}
    </Framed>
  );
}

/** Rows that are no items. */
export function Overview({ caption, columns, rows, quiet }: Of<"overview"> & Quiet): ReactNode {
  return (
    <Framed
      caption={caption}
      quiet={quiet}
      of="overview"
      columns={columns.map((label) => ({ label }))}
    >
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
    </Framed>
  );
}
