import { PageMetadata } from "@docusaurus/theme-common";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { type Answer, answersTo, belongs, understood } from "../../../generator/site/asking.ts";
import type { Page } from "../../../generator/site/page.ts";
import { useQuery } from "../parts/query.ts";
import Scroll from "../parts/Scroll.tsx";
import To from "../parts/To.tsx";

type Errors = Extract<Page, { readonly template: "errors" }>;

const LABEL = "numbers-of-errors";

/** What a number means, place by place; places that say the same stand together. */
function Answers({ of, number }: { readonly of: readonly Answer[]; number: string }): ReactNode {
  const grouped = new Map<string, Answer[]>();
  for (const a of of) grouped.set(a.says, [...(grouped.get(a.says) ?? []), a]);
  return (
    <div className="answer">
      <strong>{number}</strong> is
      <ul>
        {[...grouped].map(([says, places]) => (
          <li key={says}>
            <strong>{says}</strong>:{" "}
            {places.map((a, i) => (
              <span key={a.place}>
                {i > 0 && ", "}
                {a.place}
                {!a.sure && <span className="unverified"> (not verified)</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Error numbers, on the wire and of systems. A word or a number leaves the rows that have it. */
export default function ErrorsPage({ page }: { readonly page: Errors }): ReactNode {
  const { systems, tables, names } = page.data;
  const [chosen, choose] = useQuery(["q"]);
  const asked = understood(chosen.q ?? "", page.data);
  const rows = names.filter((n) => belongs(n, asked));
  const shown = systems.filter((s) => asked.system === undefined || s.name === asked.system);
  return (
    <Layout>
      <PageMetadata title={page.title} description={page.description} />
      <main className="wide">
        <h1>{page.title}</h1>
        <p className="lead">
          A number on the wire is the protocol's, not a system's. Look for the name: it is what both
          have in common.
        </p>
        <form className="filters" onSubmit={(e) => e.preventDefault()}>
          <label className="choice">
            <span>A name, a number, or a number and a system: EAFNO, -97, 47 freebsd</span>
            <input
              type="search"
              value={chosen.q ?? ""}
              onChange={(e) => choose("q", e.target.value)}
            />
          </label>
          <span aria-live="polite">
            {rows.length} of {names.length} names
          </span>
        </form>
        {asked.number !== undefined && (
          <Answers of={answersTo(asked, page.data)} number={asked.number} />
        )}
        {rows.length === 0 ? (
          <p>No name of the registry has that. It may be a number that only one system knows.</p>
        ) : (
          <Scroll label={LABEL}>
            <table className="numbers">
              <caption id={LABEL}>
                Numbers on the wire and of systems. An empty cell: there is no number for the name.
              </caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  {tables.map((t) => (
                    <th scope="col" key={t.name}>
                      Wire, <To href={t.href}>{t.name}</To>
                    </th>
                  ))}
                  {shown.map((s) => (
                    <th scope="col" key={s.name}>
                      {s.title}
                      {s.verified === "no" && <span className="unverified"> (not verified)</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((n) => (
                  <tr key={n.name}>
                    <th scope="row">{n.href ? <To href={n.href}>{n.name}</To> : n.name}</th>
                    {tables.map((t) => (
                      <td key={t.name}>{n.wire[t.name] ?? ""}</td>
                    ))}
                    {shown.map((s) => (
                      <td key={s.name}>{n.on[s.name] ?? ""}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </main>
    </Layout>
  );
}
