import { type ReactNode, useId, useState } from "react";
import type { FieldLinks, ToolData } from "../../../generator/site/tool-data.ts";
import Scroll from "../parts/Scroll.tsx";
import To from "../parts/To.tsx";
import Bytes, { partAt } from "./Bytes.tsx";
import type { Part, Shown } from "./decoding.ts";

type Links = ToolData["links"];

/** Where a part is shown; padding of a record inside another has no page of its own. */
const linkOf = (part: Part, of: Shown, links: Links): FieldLinks | undefined =>
  links[part.id ?? `${of.record.id}.${part.name}`];

/** A name that leads to its field, if there is one. */
function Name({
  part,
  of,
  links,
}: {
  readonly part: Part;
  readonly of: Shown;
  readonly links: Links;
}): ReactNode {
  const to = linkOf(part, of, links);
  return to ? <To href={to.href}>{part.name}</To> : part.name;
}

/** The sentences about something; nothing if there are none. */
function Sentences({
  title,
  of,
}: {
  readonly title: string | undefined;
  readonly of: FieldLinks | undefined;
}): ReactNode {
  if (!of || of.sentences.length === 0) return null;
  return (
    <p>
      Sentences about {title}:{" "}
      {of.sentences.map(({ id, href }, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <To href={href}>{id}</To>
        </span>
      ))}
    </p>
  );
}

/** The bytes that something is wrong with. */
function wrongBytes({ decoded, refused, bytes }: Shown): Set<number> {
  const ranges = [
    ...(decoded?.findings ?? []),
    ...(refused ? [{ offset: refused.offset, end: refused.offset + 1 }] : []),
  ];
  return new Set(
    ranges.flatMap(({ offset, end }) =>
      Array.from({ length: Math.min(end, bytes.length) - offset }, (_, i) => offset + i),
    ),
  );
}

/** What is known of the byte that is chosen. */
function Details({
  shown,
  at,
  links,
  onEdit,
}: {
  readonly shown: Shown;
  readonly at: number;
  readonly links: Links;
  readonly onEdit: (byte: number, value: number) => void;
}): ReactNode {
  const part = shown.parts[partAt(shown.parts, at)];
  const row = shown.decoded?.rows.find((r) => r.offset === part?.offset && r.name === part.name);
  const value = (shown.bytes[at] ?? 0).toString(16).padStart(2, "0");
  const last = part && Math.min(part.offset + part.size, shown.bytes.length) - 1;
  return (
    <div className="details">
      <p aria-live="polite">
        Byte {at} is 0x{value}
        {part && (
          <>
            , {part.offset === last ? "all" : `bytes ${part.offset} to ${last}`} of{" "}
            <Name part={part} of={shown} links={links} />
            {row && `: ${[row.value, row.means, row.unit].filter(Boolean).join(", ")}`}
            {row?.doc && `. ${row.doc}`}
          </>
        )}
      </p>
      <Sentences title={part?.name} of={part && linkOf(part, shown, links)} />
      <Sentences title={shown.record.name} of={links[shown.record.id]} />
      <label>
        Value of byte {at}{" "}
        <input
          key={`${at} ${value}`}
          className="byte"
          defaultValue={value}
          maxLength={2}
          size={2}
          spellCheck={false}
          onChange={(e) =>
            /^[0-9a-f]{2}$/i.test(e.target.value) && onEdit(at, Number.parseInt(e.target.value, 16))
          }
        />
      </label>
    </div>
  );
}

function Rows({ shown, links }: { readonly shown: Shown; readonly links: Links }): ReactNode {
  const label = useId();
  return (
    <Scroll label={label}>
      <table className="fields">
        <caption id={label}>Fields of {shown.record.name}</caption>
        <thead>
          <tr>
            {["Byte", "Size", "Field", "Value", "Meaning"].map((c) => (
              <th scope="col" key={c}>
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(shown.decoded?.rows ?? []).map((row) => (
            <tr key={`${row.offset} ${row.name}`}>
              <td>{row.offset}</td>
              <td>{row.size}</td>
              <th scope="row">
                <Name part={row} of={shown} links={links} />
              </th>
              <td className="value">{row.value}</td>
              <td>
                {[row.means, row.unit && `unit: ${row.unit}`, row.doc].filter(Boolean).join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** One message: its bytes, what is wrong with it, and its fields. */
export default function Message({
  shown,
  links,
  onEdit,
}: {
  readonly shown: Shown;
  readonly links: Links;
  readonly onEdit: (byte: number, value: number) => void;
}): ReactNode {
  const [chosen, setChosen] = useState(0);
  const at = Math.max(0, Math.min(chosen, shown.bytes.length - 1));
  const { decoded, refused, record } = shown;
  const to = links[record.id];
  return (
    <section className="message" aria-label={`${record.name} at byte ${shown.offset}`}>
      <p className="doc">
        {to ? <To href={to.href}>{record.name}</To> : record.name}: {record.doc}
      </p>
      {refused && (
        <p className="refused">
          Refused: {refused.message} ({refused.code})
        </p>
      )}
      {decoded && decoded.findings.length > 0 && (
        <div className="findings">
          <p>A close look finds:</p>
          <ul>
            {decoded.findings.map((f) => (
              <li key={`${f.offset} ${f.code}`}>
                {f.message} ({f.code})
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="beside">
        <Bytes shown={shown} wrong={wrongBytes(shown)} at={at} onMove={setChosen} onEdit={onEdit} />
        <Details shown={shown} at={at} links={links} onEdit={onEdit} />
      </div>
      {decoded && <Rows shown={shown} links={links} />}
    </section>
  );
}
