import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import type { Place } from "../../../generator/site/page.ts";

/** A line of a file, as a link to where the file is shown. */
export default function At({ file, line }: Place): ReactNode {
  const href = useBaseUrl(`/source/${file}/`);
  return (
    <a className="at" href={`${href}#L${line}`} data-noBrokenLinkCheck>
      {file}:{line}
    </a>
  );
}
