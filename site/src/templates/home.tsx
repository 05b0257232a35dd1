import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { Page } from "../../../generator/site/page.ts";
import To from "../parts/To.tsx";
import Words from "../parts/Words.tsx";

type Home = Extract<Page, { readonly template: "home" }>;

/** The first page: what there is, and ways in. */
export default function HomePage({ page }: { readonly page: Home }): ReactNode {
  return (
    <Layout title={page.title} description={page.description}>
      <main className="home">
        <h1>{page.title}</h1>
        <p className="lead">{page.description}</p>
        <div className="doors">
          <To href="/errors/">
            <strong>A number of an error</strong>
            <span>What it means on the wire, and on each system.</span>
          </To>
        </div>
        <h2>Protocols</h2>
        <ul className="protocols">
          {page.data.protocols.map((p) => (
            <li key={p.name}>
              <h3>
                <To href={p.href}>{p.title}</To>
              </h3>
              <p>
                <Words of={p.doc} />
              </p>
              <p className="stage">
                {p.status}
                {p.stage && `, stage: ${p.stage}`}
              </p>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
