import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import { type ReactNode, useEffect, useId, useState } from "react";
import type { DrawnField, DrawnLayout } from "../../../generator/site/drawn.ts";
import Differences from "./Differences.tsx";
import { rowsOf } from "./rows.ts";
import { useRoving } from "./useRoving.ts";

const WIDTH = 64;
const HEIGHT = 36;
const LEFT = 44;
const TOP = 20;

const bytes = (field: DrawnField): string =>
  field.size === null ? "to the end" : field.size === 1 ? "1 byte" : `${field.size} bytes`;

const detail = (field: DrawnField): string =>
  `${field.name}: offset ${field.offset}, ${bytes(field)}, ${field.form}`;

function Drawing({
  layout,
  title,
  columns,
  home,
  show,
}: {
  readonly layout: DrawnLayout;
  readonly title: string;
  readonly columns: 4 | 8;
  /** The address of the page that the fields stand on; empty for this one. */
  readonly home: string;
  readonly show: (field: DrawnField | undefined) => void;
}): ReactNode {
  const { boxes, offsets } = rowsOf(layout, columns);
  const { ref, onKeyDown, onFocus } = useRoving<SVGSVGElement>("a");
  const width = LEFT + columns * WIDTH + 2;
  const height = TOP + offsets.length * HEIGHT + 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of form fields
    <svg
      ref={ref}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      className={`layout columns${columns}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={`${title}: ${layout.size} bytes`}
    >
      {Array.from({ length: columns }, (_, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
          key={i}
          className="ruler"
          x={LEFT + (i + 0.5) * WIDTH}
          y={13}
          textAnchor="middle"
          aria-hidden
        >
          +{i}
        </text>
      ))}
      {offsets.map((offset, row) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order
          key={row}
          className="ruler"
          x={LEFT - 8}
          y={TOP + row * HEIGHT + 22}
          textAnchor="end"
          aria-hidden
        >
          {offset}
        </text>
      ))}
      {boxes.map(({ field, row, column, bytes: across, first }) => {
        const x = LEFT + column * WIDTH;
        const y = TOP + row * HEIGHT;
        const room = Math.floor((across * WIDTH - 8) / 7.4);
        const label =
          field.name.length > room ? `${field.name.slice(0, Math.max(room - 1, 1))}…` : field.name;
        const box = (
          <>
            <rect x={x} y={y} width={across * WIDTH} height={HEIGHT} />
            {first && (
              <text x={x + (across * WIDTH) / 2} y={y + 22} textAnchor="middle">
                {label}
              </text>
            )}
          </>
        );
        return (
          <g key={`${row}.${column}`} className={`field ${field.form}`}>
            {first ? (
              <a
                href={`${home}#${field.id}`}
                aria-label={`${field.name}, at ${field.offset}, ${bytes(field)}`}
                onFocus={() => show(field)}
                onMouseEnter={() => show(field)}
              >
                <title>{detail(field)}</title>
                {box}
              </a>
            ) : (
              box
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The same drawing where only numbers beside it differ, such as the alignment. */
const places = (l: DrawnLayout) => JSON.stringify([l.size, l.fields]);

/** The bytes of a record; for data models that lay it out otherwise, one drawing each. */
export default function Layout({
  title,
  home,
  layouts,
}: {
  readonly title: string;
  readonly home: string;
  readonly layouts: readonly DrawnLayout[];
}): ReactNode {
  const label = useId();
  const address = useBaseUrl(home);
  const elsewhere = useLocation().pathname === address ? "" : address;
  const [field, show] = useState<DrawnField>();
  useEffect(() => {
    const row = field && document.getElementById(field.id);
    row?.classList.add("marked");
    return () => row?.classList.remove("marked");
  }, [field]);
  const drawn = layouts.filter((l, i) => layouts.findIndex((o) => places(o) === places(l)) === i);
  const titleOf = (l: DrawnLayout) =>
    drawn.length > 1 ? `${title} on ${l.models.join(", ")}` : title;
  return (
    <figure aria-labelledby={label} className="bytes" onMouseLeave={() => show(undefined)}>
      <div className="drawings">
        {drawn.map((layout) => (
          <div key={layout.models.join()}>
            {drawn.length > 1 && <p className="models">{layout.models.join(", ")}</p>}
            <Drawing
              layout={layout}
              title={titleOf(layout)}
              columns={8}
              home={elsewhere}
              show={show}
            />
            <Drawing
              layout={layout}
              title={titleOf(layout)}
              columns={4}
              home={elsewhere}
              show={show}
            />
          </div>
        ))}
      </div>
      <figcaption id={label}>
        Bytes of {title}
        {drawn.length === 1 && layouts[0] ? `, ${layouts[0].size} in all` : ""}. A box leads to its
        field, arrow keys to the next box.{" "}
        <span aria-live="polite" className="detail">
          {field && detail(field)}
        </span>
      </figcaption>
      <Differences layouts={layouts} />
    </figure>
  );
}
