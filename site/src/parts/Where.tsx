import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import type { Whereabouts } from "../../../generator/site/page.ts";
import At from "./At.tsx";

/** What the panel is about. */
interface Asked {
  readonly id: string;
  readonly where: Whereabouts;
  /** The address of the same as JSON. */
  readonly data: string;
}

const Show = createContext<(asked: Asked) => void>(() => {});

/** Gives what opens the panel that says where an id stands. */
export const useWhere = (): ((asked: Asked) => void) => useContext(Show);

/**
 * The one panel of a page that says where an id stands, around all that may open it. Browsers give
 * the focus back when it closes.
 */
export default function Where({ children }: { readonly children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState<Asked>();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    panel.current?.showPopover();
    panel.current?.focus();
  }, [asked]);
  return (
    <Show value={setAsked}>
      {children}
      <div
        popover="auto"
        ref={panel}
        className="panel"
        role="dialog"
        aria-label="Where it stands"
        tabIndex={-1}
      >
        {asked && (
          <>
            <strong>{asked.id}</strong>
            {[asked.where.spec, ...asked.where.generated].map((place) => (
              <At key={place.file} {...place} />
            ))}
            <a href={asked.data}>JSON</a>
          </>
        )}
      </div>
    </Show>
  );
}
