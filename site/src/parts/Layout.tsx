import { type ReactNode, useId } from "react";
import type { DrawnField, DrawnLayout } from "../../../generator/site/page.ts";

const COLUMNS = 8;
const WIDTH = 64;
const HEIGHT = 38;
const LEFT = 44;
/** Rows of a field that are drawn; the rest of a long one is a single row with dots. */
const MOST_ROWS = 3;

/** A stretch of a row that a field fills. */
interface Box {
  readonly field: DrawnField | undefined;
  readonly row: number;
  readonly column: number;
  readonly bytes: number;
  readonly first: boolean;
}

/** The rows of a drawing: boxes, and the offset that each row begins at. */
function rowsOf({ fields, size }: DrawnLayout): { boxes: Box[]; offsets: string[] } {
  const boxes: Box[] = [];
  const offsets: string[] = [];
  const rows = new Map<number, number>();
  const rowAt = (at: number): number => {
    const start = Math.floor(at / COLUMNS);
    const known = rows.get(start);
    if (known !== undefined) return known;
    rows.set(start, offsets.length);
    offsets.push(String(start * COLUMNS));
    return offsets.length - 1;
  };
  for (const field of fields) {
    const end = field.offset + (field.size ?? COLUMNS - (field.offset % COLUMNS));
    let drawn = 0;
    for (let at = field.offset; at < end; ) {
      const column = at % COLUMNS;
      const bytes = Math.min(COLUMNS - column, end - at);
      boxes.push({ field, row: rowAt(at), column, bytes, first: drawn === 0 });
      drawn++;
      at += bytes;
      const left = Math.floor((end - at) / COLUMNS);
      if (drawn === MOST_ROWS - 1 && left > 1) {
        boxes.push({ field, row: offsets.length, column: 0, bytes: COLUMNS, first: false });
        offsets.push("…");
        at += (left - 1) * COLUMNS;
      }
    }
  }
  return { boxes, offsets: size > 0 || fields.length > 0 ? offsets : [] };
}

function Drawing({ layout, title }: { layout: DrawnLayout; title: string }): ReactNode {
  const { boxes, offsets } = rowsOf(layout);
  const width = LEFT + COLUMNS * WIDTH + 2;
  const height = 20 + offsets.length * HEIGHT + 2;
  const name = `${title}: ${layout.size} bytes`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no form
    <svg className="layout" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={name}>
      {Array.from({ length: COLUMNS }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
        <text key={i} className="ruler" x={LEFT + (i + 0.5) * WIDTH} y={13} textAnchor="middle">
          +{i}
        </text>
      ))}
      {offsets.map((offset, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order
        <text key={row} className="ruler" x={LEFT - 6} y={20 + row * HEIGHT + 23} textAnchor="end">
          {offset}
        </text>
      ))}
      {boxes.map(({ field, row, column, bytes, first }) => {
        const x = LEFT + column * WIDTH;
        const y = 20 + row * HEIGHT;
        const room = Math.floor((bytes * WIDTH - 8) / 7.4);
        const label = field?.name ?? "";
        const shown = label.length > room ? `${label.slice(0, Math.max(room - 1, 1))}…` : label;
        const box = (
          <>
            <rect x={x} y={y} width={bytes * WIDTH} height={HEIGHT} />
            {first && (
              <text x={x + (bytes * WIDTH) / 2} y={y + 23} textAnchor="middle">
                {shown}
              </text>
            )}
          </>
        );
        const key = `${row}.${column}`;
        if (!field) return <g key={key}>{box}</g>;
        const size = field.size === null ? "to the end" : `${field.size} bytes`;
        return (
          <g key={key} className={`field ${field.form}`}>
            {first ? (
              <a href={`#${field.id}`} aria-label={`${field.name}, at ${field.offset}, ${size}`}>
                <title>{`${field.name}: offset ${field.offset}, ${size}`}</title>
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

const TABLE_LIMIT = 400;

/** What differs between data models, side by side. */
function Differences({ layouts }: { readonly layouts: readonly DrawnLayout[] }): ReactNode {
  const [first] = layouts;
  if (!first || layouts.length < 2) return null;
  const rows = [
    { name: "size", values: layouts.map((l) => String(l.size)) },
    { name: "alignment", values: layouts.map((l) => String(l.align)) },
    ...first.fields.slice(0, TABLE_LIMIT).flatMap((f, i) => [
      { name: `offset of ${f.name}`, values: layouts.map((l) => String(l.fields[i]?.offset)) },
      { name: `size of ${f.name}`, values: layouts.map((l) => String(l.fields[i]?.size)) },
    ]),
  ].filter(({ values }) => new Set(values).size > 1);
  return (
    <table className="differs">
      <caption>What differs between data models</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          {layouts.map((l) => (
            <th scope="col" key={l.models.join()}>
              {l.models.join(", ")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.name}>
            <th scope="row">{r.name}</th>
            {r.values.map((v, i) => (
              <td key={layouts[i]?.models.join()}>{v}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same drawing where only numbers beside it differ, such as the alignment. */
const places = (l: DrawnLayout) => JSON.stringify([l.size, l.fields]);

/** The bytes of a record; for data models that lay it out otherwise, one drawing each. */
export default function Layout({
  title,
  layouts,
}: {
  readonly title: string;
  readonly layouts: readonly DrawnLayout[];
}): ReactNode {
  const label = useId();
  const drawn = layouts.filter((l, i) => layouts.findIndex((o) => places(o) === places(l)) === i);
  return (
    <figure aria-labelledby={label}>
      {drawn.map((layout) => (
        <Drawing
          key={layout.models.join()}
          layout={layout}
          title={drawn.length > 1 ? `${title} on ${layout.models.join(", ")}` : title}
        />
      ))}
      <figcaption id={label}>
        Bytes of {title}
        {drawn.length === 1 && layouts[0] ? `: ${layouts[0].size} in all` : ""}. Each row has eight;
        a box leads to its field.
      </figcaption>
      <Differences layouts={layouts} />
    </figure>
  );
}
