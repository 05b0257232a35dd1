import { type ReactNode, useId } from "react";
import type { Block, ShownDeviation, ShownImplementation } from "../../../generator/site/page.ts";
import { plainOf } from "../../../generator/site/plain.ts";
import Choice from "./Choice.tsx";
import Copy from "./Copy.tsx";
import { useQuery } from "./query.ts";
import Scroll from "./Scroll.tsx";
import To from "./To.tsx";
import Words from "./Words.tsx";

/** What somebody sends who found a row to be wrong: all that is needed to look at it. */
const reportOf = (d: ShownDeviation, by: ShownImplementation | undefined): string =>
  [
    `Row: ${d.id}`,
    `Implementation: ${by?.title ?? d.implementation} ${by?.version ?? ""}, ${by?.source ?? ""}`,
    `It says: ${plainOf(d.does)}`,
    `Deviates from: ${d.from}`,
    "What is wrong with it, and what shows it:",
    "",
  ].join("\n");

function Deviation({
  of: d,
  by,
}: {
  of: ShownDeviation;
  by: ShownImplementation | undefined;
}): ReactNode {
  return (
    <div className={d.breaks.length > 0 ? "deviation breaks" : "deviation"}>
      <To href={d.href}>{d.name}</To> <Words of={d.does} />
      {d.breaks.length > 0 && (
        <span className="severity">
          {" "}
          Breaks <Words of={d.breaks} />.
        </span>
      )}{" "}
      <Copy label={`Copy a report on ${d.name}`} text={() => reportOf(d, by)}>
        Report this row
      </Copy>
    </div>
  );
}

/** One way to look at the deviations: what stands in rows, and what in columns. */
interface Way {
  readonly rows: readonly { readonly key: string; readonly head: ReactNode }[];
  readonly columns: readonly { readonly key: string; readonly head: ReactNode }[];
  readonly cell: (row: string, column: string) => readonly ShownDeviation[];
}

/** What implementations do otherwise, feature by feature or turned round. */
export default function Support({
  implementations,
  features,
  deviations,
}: Extract<Block, { readonly kind: "support" }>): ReactNode {
  const label = useId();
  const [chosen, choose] = useQuery(["by", "implementation", "only"]);
  const shown = deviations.filter(
    (d) =>
      (!chosen.implementation || d.implementation === chosen.implementation) &&
      (chosen.only !== "breaks" || d.breaks.length > 0),
  );
  const known = new Map(implementations.map((i) => [i.name, i]));
  const byFeature = features
    .filter((f) => shown.some((d) => d.feature === f.path))
    .map((f) => ({
      key: f.path,
      head: f.href === null ? <code>{f.path}</code> : <To href={f.href}>{f.path}</To>,
    }));
  const byImplementation = implementations
    .filter((i) => !chosen.implementation || i.name === chosen.implementation)
    .map((i) => ({
      key: i.name,
      head: (
        <>
          <To href={i.href}>{i.title}</To>
          <span className="version">
            {[i.version, i.support].filter((w) => w !== "").join(", ")}
          </span>
        </>
      ),
    }));
  const turned = chosen.by === "implementation";
  const at = (feature: string, implementation: string) =>
    shown.filter((d) => d.feature === feature && d.implementation === implementation);
  const way: Way = turned
    ? { rows: byImplementation, columns: byFeature, cell: (r, c) => at(c, r) }
    : { rows: byFeature, columns: byImplementation, cell: at };
  return (
    <div className="support">
      <form className="filters" onSubmit={(e) => e.preventDefault()}>
        <label className="choice">
          <span>Rows</span>
          <select value={chosen.by ?? ""} onChange={(e) => choose("by", e.target.value)}>
            <option value="">features</option>
            <option value="implementation">implementations</option>
          </select>
        </label>
        <Choice
          label="Implementation"
          values={implementations.map((i) => i.name)}
          value={chosen.implementation ?? ""}
          choose={(v) => choose("implementation", v)}
        />
        <label className="choice">
          <span>Show</span>
          <select value={chosen.only ?? ""} onChange={(e) => choose("only", e.target.value)}>
            <option value="">all deviations</option>
            <option value="breaks">what breaks a sentence</option>
          </select>
        </label>
        <span aria-live="polite">
          {shown.length} of {deviations.length} deviations
        </span>
      </form>
      {shown.length === 0 ? (
        <p>No deviation is recorded{deviations.length > 0 ? " for this choice" : ""}.</p>
      ) : (
        <Scroll label={label}>
          <table className="matrix">
            <caption id={label}>
              Deviations by {turned ? "implementation" : "feature"}; an empty cell has none recorded
            </caption>
            <thead>
              <tr>
                <th scope="col">{turned ? "Implementation" : "Feature"}</th>
                {way.columns.map((c) => (
                  <th scope="col" key={c.key}>
                    {c.head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {way.rows.map((r) => (
                <tr key={r.key}>
                  <th scope="row">{r.head}</th>
                  {way.columns.map((c) => (
                    <td key={c.key}>
                      {way.cell(r.key, c.key).map((d) => (
                        <Deviation key={d.id} of={d} by={known.get(d.implementation)} />
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  );
}
