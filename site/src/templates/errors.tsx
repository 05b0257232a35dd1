import Layout from "@theme/Layout";
import { type ReactNode, useEffect, useState } from "react";
import type { Page } from "../../../generator/site/page.ts";
import To from "../parts/To.tsx";

type Errors = Extract<Page, { readonly template: "errors" }>;
type Name = Errors["data"]["names"][number];

/** Says that a row answers a question: part of a name, or a number of anything, with any sign. */
function answers(name: Name, wanted: string): boolean {
  if (wanted === "") return true;
  const number = /^[-+]?(\d+)$/.exec(wanted)?.[1];
  if (number === undefined) return name.name.toLowerCase().includes(wanted.toLowerCase());
  const numbers = [...Object.values(name.wire), ...Object.values(name.on)];
  return numbers.some((n) => n.replace("-", "") === number);
}

/** Error numbers, on the wire and of systems. A word or a number leaves the rows that have it. */
export default function ErrorsPage({ page }: { readonly page: Errors }): ReactNode {
  const { systems, tables, names } = page.data;
  const [wanted, setWanted] = useState("");
  useEffect(() => setWanted(new URLSearchParams(window.location.search).get("q") ?? ""), []);
  const rows = names.filter((n) => answers(n, wanted.trim()));
  return (
    <Layout title={page.title} description={page.description}>
      <main className="wide">
        <h1>{page.title}</h1>
        <p>
          A number on the wire is the protocol's, not the system's: look for the name. Where a cell
          is empty, the system or the protocol has no number for the name.
        </p>
        <p>
          <label>
            Name or number{" "}
            <input type="search" value={wanted} onChange={(e) => setWanted(e.target.value)} />
          </label>{" "}
          <span aria-live="polite">{rows.length} names</span>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className="scroll" tabIndex={0} aria-label="Numbers of errors">
          <table>
            <caption>Numbers on the wire and of systems</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                {tables.map((t) => (
                  <th scope="col" key={t.name}>
                    <To href={t.href}>{t.name}</To>
                  </th>
                ))}
                {systems.map((s) => (
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
                  {systems.map((s) => (
                    <td key={s.name}>{n.on[s.name] ?? ""}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </main>
    </Layout>
  );
}
