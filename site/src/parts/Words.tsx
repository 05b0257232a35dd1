import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import type { Inline } from "../../../generator/site/page.ts";
import Anchor from "./Anchor.tsx";
import At from "./At.tsx";
import To from "./To.tsx";

/** A file to fetch. */
function FileLink({ path }: { readonly path: string }): ReactNode {
  return (
    <a className="file" href={useBaseUrl(`/data/${path}`)} data-noBrokenLinkCheck>
      {path}
    </a>
  );
}

/** One piece of running text. */
function piece(content: Inline, key: number): ReactNode {
  if (typeof content === "string") return content;
  switch (content.kind) {
    case "code":
      return <code key={key}>{content.text}</code>;
    case "emphasis":
      return (
        <em key={key}>
          <Words of={content.content} />
        </em>
      );
    case "link":
      return (
        <To key={key} href={content.href}>
          <Words of={content.content} />
        </To>
      );
    case "file":
      return <FileLink key={key} path={content.path} />;
    case "place":
      return <At key={key} {...content.place} />;
    case "sentence":
      return <Anchor key={key} id={content.id} where={content.where} inline />;
    default:
      return content satisfies never;
  }
}

/** Running text. */
export default function Words({ of }: { readonly of: readonly Inline[] }): ReactNode {
  return <>{of.map(piece)}</>;
}
