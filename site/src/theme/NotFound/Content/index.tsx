import { useLocation } from "@docusaurus/router";
import { type ReactNode, useEffect, useState } from "react";
import To from "../../../parts/To.tsx";

/** The last part of a path: for an id that has gone that is the id. */
const lastOf = (path: string): string =>
  decodeURIComponent(/([^/]+)\/*$/.exec(path)?.[1] ?? "").replace(/\.html$/, "");

/** What stands where there is no page: ways on, and the search for what was asked for. */
export default function NotFoundContent(): ReactNode {
  const { pathname } = useLocation();
  const [asked, setAsked] = useState("");
  useEffect(() => {
    try {
      setAsked(lastOf(pathname));
    } catch {
      setAsked("");
    }
  }, [pathname]);
  return (
    <main className="home">
      <h1>Page not found</h1>
      <p>
        Nothing stands at this address. Permanent addresses begin with <code>/id/</code> and do not
        change.
      </p>
      <ul>
        {asked !== "" && (
          <li>
            <To href={`/search/?q=${encodeURIComponent(asked)}`}>Search for {asked}</To>
          </li>
        )}
        <li>
          <To href="/">All protocols</To>
        </li>
        <li>
          <To href="/errors/">Error numbers</To>
        </li>
      </ul>
    </main>
  );
}
