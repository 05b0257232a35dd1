import type { ReactNode } from "react";

/** A wide thing that scrolls by itself, by keyboard too. */
export default function Scroll({
  label,
  children,
}: {
  /** The id of what names it. */
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: what scrolls is no group of inputs
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div role="group" className="scroll" tabIndex={0} aria-labelledby={label}>
      {children}
    </div>
  );
}
