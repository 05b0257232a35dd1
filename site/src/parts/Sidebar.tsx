import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import type { NavLink } from "../../../generator/site/page.ts";
import To from "./To.tsx";

function Entry({ link, here }: { readonly link: NavLink; readonly here: string }): ReactNode {
  const address = useBaseUrl(link.href);
  const own = <To href={link.href}>{link.label}</To>;
  if (link.children.length === 0)
    return <li {...(here === address ? { "aria-current": "page" as const } : {})}>{own}</li>;
  return (
    <li {...(here === address ? { "aria-current": "page" as const } : {})}>
      <details open={here.startsWith(address)}>
        <summary>{link.label}</summary>
        <ul>
          <li>
            <To href={link.href}>All</To>
          </li>
          {link.children.map((child) => (
            <Entry key={child.href} link={child} here={here} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** The pages of a protocol. Works without script. */
export default function Sidebar({
  title,
  links,
}: {
  readonly title: string;
  readonly links: readonly NavLink[];
}): ReactNode {
  const { pathname } = useLocation();
  return (
    <nav className="sidebar" aria-label={`Pages of ${title}`}>
      <p className="of">{title}</p>
      <ul>
        {links.map((link) => (
          <Entry key={link.href} link={link} here={pathname} />
        ))}
      </ul>
    </nav>
  );
}
