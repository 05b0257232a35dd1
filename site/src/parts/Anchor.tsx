import useBaseUrl from "@docusaurus/useBaseUrl";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import { Fragment, type ReactNode, useId } from "react";
import type { Whereabouts } from "../../../generator/site/page.ts";
import At from "./At.tsx";
import Copy from "./Copy.tsx";

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
 * copy, and the lines of the specification and of the generated files that state it.
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
  const panel = useId();
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
        <button
          type="button"
          className="icon where"
          popoverTarget={panel}
          aria-label={`Where ${id} stands`}
          title="Where it stands"
        />
        <span popover="auto" id={panel} className="panel">
          <strong>{id}</strong>
          {[where.spec, ...where.generated].map((place) => (
            <At key={place.file} {...place} />
          ))}
          <a href={data}>JSON</a>
        </span>
      </span>
    </span>
  );
}
