import useBaseUrl from "@docusaurus/useBaseUrl";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import { Fragment, type MouseEvent, type ReactNode } from "react";
import type { Whereabouts } from "../../../generator/site/page.ts";
import Copy from "./Copy.tsx";
import { useWhere } from "./Where.tsx";

/** An id that a narrow column may break behind its dots. */
const breakable = (id: string): ReactNode =>
  id.split(/(?<=\.)/).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts keep their order
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));

/**
 * The permanent id of an item or a sentence: visible text that links point at, with the address to
 * copy, and the lines of the specification and of the generated files that state it. Without script
 * the last is a link to the same as JSON.
 */
export default function Anchor({
  id,
  where,
  inline = false,
}: {
  readonly id: string;
  readonly where: Whereabouts;
  /** In running text: between parentheses, and the anchor of its sentence. */
  readonly inline?: boolean;
}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const data = useBaseUrl(`/id/${id}/data.json`);
  const permanent = useBaseUrl(`/id/${id}/`);
  const show = useWhere();
  const unfold = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show({ id, where, data });
  };
  const open = "(";
  const close = ")";
  return (
    <span className="anchor" {...(inline ? { id, tabIndex: -1 } : {})}>
      {inline && open}
      <a className="id" href={`#${id}`}>
        {breakable(id)}
      </a>
      {inline && close}
      <span className="tools">
        <Copy
          label={`Copy the permanent address of ${id}`}
          text={() => new URL(permanent, window.location.href).href}
        />
        {/* biome-ignore lint/a11y/useAnchorContent: a sign, which its label names */}
        <a
          className="icon where"
          href={data}
          onClick={unfold}
          aria-haspopup="dialog"
          aria-label={`Where ${id} stands`}
          title="Where it stands"
          data-noBrokenLinkCheck
        />
      </span>
    </span>
  );
}
