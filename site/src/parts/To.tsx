import { useHistory } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { MouseEvent, ReactNode } from "react";

/**
 * A link to a page of the site, by its path without the base URL. Unlike the theme's own it fetches
 * nothing before somebody follows it: tables have hundreds of links.
 */
export default function To({
  href,
  children,
  className,
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const address = useBaseUrl(href.startsWith("#") ? href : href);
  const target = href.startsWith("#") ? href : address;
  const history = useHistory();
  // Behind `#` a link to a tool has what the tool is asked, and no anchor.
  useBrokenLinks().collectLink(target.replace(/#message=.*/, ""));
  const follow = (event: MouseEvent) => {
    const other = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (other || target.startsWith("#")) return;
    event.preventDefault();
    history.push(target);
  };
  return (
    <a href={target} onClick={follow} className={className}>
      {children}
    </a>
  );
}
