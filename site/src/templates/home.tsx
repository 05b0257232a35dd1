import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { HomeProtocol, Page } from "../../../generator/site/page.ts";
import To from "../parts/To.tsx";
import Words from "../parts/Words.tsx";

type Home = Extract<Page, { readonly template: "home" }>;

/** What there is to say of a protocol beside its text. */
const factsOf = (p: HomeProtocol): readonly (readonly [string, string])[] =>
  (
    [
      ["Status", p.status],
      ["Stage", p.stage || (p.status === "protocol" ? "none stated" : "")],
      ["Version", p.versions.join(", ")],
      ["Commands", p.commands === 0 ? "" : String(p.commands)],
      ["Nodes", p.nodes === 0 ? "" : String(p.nodes)],
    ] as const
  ).filter(([, value]) => value !== "");

/** The first page: what there is, and ways in. */
export default function HomePage({ page }: { readonly page: Home }): ReactNode {
  return (
    <Layout title={page.title} description={page.description}>
      <main className="home">
        <h1>{page.title}</h1>
        <p className="lead">{page.description}</p>
        <form className="ask" action={useBaseUrl("/search/")}>
          <label htmlFor="ask">A name, a byte, a node or a number</label>
          <input id="ask" type="search" name="q" placeholder="connect 52, -97 freebsd, port" />
          <button type="submit">Find</button>
        </form>
        <div className="doors">
          {page.data.doors.map((d) => (
            <div key={d.title}>
              <h2>{d.title}</h2>
              <p>{d.says}</p>
              {d.links.map((l) => (
                <To key={l.href} href={l.href}>
                  {l.label}
                </To>
              ))}
            </div>
          ))}
        </div>
        <ul className="protocols">
          {page.data.protocols.map((p) => (
            <li key={p.name}>
              <div>
                <h2>
                  <To href={p.href}>{p.title}</To>
                </h2>
                <p>
                  <Words of={p.doc} />
                </p>
              </div>
              <dl>
                {factsOf(p).map(([word, value]) => (
                  <div key={word}>
                    <dt>{word}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
