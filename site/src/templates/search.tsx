import { useHistory, useLocation } from "@docusaurus/router";
import Layout from "@theme/Layout";
import { type ReactNode, useEffect, useState } from "react";
import type { Page } from "../../../generator/site/page.ts";
import "../css/search.css";
import "../css/tools.css";
import To from "../parts/To.tsx";
import Found from "../search/Found.tsx";
import { useSearch } from "../search/useSearch.ts";

type SearchPage = Extract<Page, { readonly template: "search" }>;

/** Boxes that choose among names, each with the number of hits that it has. */
function Boxes({
  title,
  names,
  without,
  onChange,
}: {
  readonly title: string;
  readonly names: ReadonlyMap<string, number>;
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
}): ReactNode {
  if (names.size < 2) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {[...names].map(([name, count]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={!without.has(name)}
            onChange={(e) => {
              const next = new Set(without);
              if (e.target.checked) next.delete(name);
              else next.add(name);
              onChange(next);
            }}
          />{" "}
          {name || "the site"} ({count})
        </label>
      ))}
    </fieldset>
  );
}

const counts = (names: readonly string[]) => {
  const all = new Map<string, number>();
  for (const n of names) all.set(n, (all.get(n) ?? 0) + 1);
  return all;
};

/** Everything that a query finds. The query stands in the address. */
export default function SearchResults({ page }: { readonly page: SearchPage }): ReactNode {
  const history = useHistory();
  const { search } = useLocation();
  const [query, setQuery] = useState("");
  const [kinds, setKinds] = useState<ReadonlySet<string>>(new Set());
  const [protocols, setProtocols] = useState<ReadonlySet<string>>(new Set());
  const hits = useSearch(query, true);
  useEffect(() => setQuery(new URLSearchParams(search).get("q") ?? ""), [search]);
  const ask = (text: string) => {
    setQuery(text);
    history.replace({ search: text === "" ? "" : `?q=${encodeURIComponent(text)}` });
  };
  const shown = (hits ?? []).filter(
    ({ entry }) => !kinds.has(entry.kind) && !protocols.has(entry.protocol),
  );
  return (
    <Layout title={page.title} description={page.description}>
      <main className="wide found">
        <h1>{page.title}</h1>
        <noscript>
          <p>The search needs JavaScript. The pages of each protocol list everything without it.</p>
        </noscript>
        <p>
          <label>
            Words, a name, an id or a number{" "}
            <input type="search" value={query} onChange={(e) => ask(e.target.value)} />
          </label>{" "}
          <span aria-live="polite">
            {query !== "" && (hits ? `${shown.length} found` : "loading")}
          </span>
        </p>
        <p className="note">
          For example <To href="/search/?q=connect%2052">connect 52</To>,{" "}
          <To href="/search/?q=0x34">0x34</To>, <To href="/search/?q=-97%20freebsd">-97 freebsd</To>
          .
        </p>
        <Boxes
          title="Kinds"
          names={counts((hits ?? []).map((h) => h.entry.kind))}
          without={kinds}
          onChange={setKinds}
        />
        <Boxes
          title="Protocols"
          names={counts((hits ?? []).map((h) => h.entry.protocol))}
          without={protocols}
          onChange={setProtocols}
        />
        <ul className="hits" aria-label="Hits">
          {shown.map((hit) => (
            <li key={hit.entry.url + hit.entry.name}>
              <To href={hit.entry.url}>
                <Found hit={hit} />
              </To>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
