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

/** Items of one sort: a row each. */
export function Table({ caption, columns, rows, quiet }: Of<"table"> & Quiet): ReactNode {
  const label = useId();
  const wide = rows.some((r) => r.more.length > 0);
  return (
    <Scroll label={label}>
      <table>
        <caption id={label} className={quiet ? "quiet" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {columns.map((c) => (
              <th scope="col" key={c.property} className={`of-${c.property.replace(/\W/g, "-")}`}>
                {c.label}
              </th>
            ))}
            {wide && <th scope="col">Also</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.item.id} row={row} wide={wide} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Rows that are no items. */
export function Overview({ caption, columns, rows, quiet }: Of<"overview"> & Quiet): ReactNode {
  const label = useId();
  return (
    <Scroll label={label}>
      <table>
        <caption id={label} className={quiet ? "quiet" : undefined}>
          {caption}
        </caption>
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
