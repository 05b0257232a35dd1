import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import type { NavLink } from "../../../generator/site/page.ts";
import To from "./To.tsx";

function Entry({ link, here }: { readonly link: NavLink; readonly here: string }): ReactNode {
  const address = useBaseUrl(link.href);
  const current = here === address ? { "aria-current": "page" as const } : {};
  if (link.children.length === 0)
    return (
      <li {...current}>
        <To href={link.href}>{link.label}</To>
      </li>
    );
  return (
    <li>
      <details open={here.startsWith(address)}>
        <summary>{link.label}</summary>
        <ul>
          <li {...current}>
            <To href={link.href}>Index</To>
          </li>
          {link.children.map((child) => (
            <Entry key={child.href} link={child} here={here} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** The pages of a protocol. Works without script; on narrow screens it is folded. */
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
      <details className="menu">
        <summary>{title}</summary>
        <ul>
          {links.map((link) => (
            <Entry key={link.href} link={link} here={pathname} />
          ))}
        </ul>
      </details>
    </nav>
  );
}
