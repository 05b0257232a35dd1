import { useHistory, useLocation } from "@docusaurus/router";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import "../../css/search.css";
import Found from "../../search/Found.tsx";
import { useSearch } from "../../search/useSearch.ts";

/** Hits that the list below the box shows; the page of the search has all of them. */
const SHOWN = 10;

const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Moves the focus into a box when somebody presses `/`, or Ctrl or Command with K. Gives what moves
 * it back to where it was.
 */
function useShortcut(box: { readonly current: HTMLInputElement | null }): () => void {
  const before = useRef<Element>(null);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      const letter = event.key === "k" && (event.ctrlKey || event.metaKey);
      if (!letter && (!slash || isText(event.target))) return;
      event.preventDefault();
      if (document.activeElement !== box.current) before.current = document.activeElement;
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [box]);
  return () => {
    const { current: to } = before;
    before.current = null;
    if (!to) return;
    if (to instanceof HTMLElement && to !== document.body && to.isConnected) to.focus();
    else if (to instanceof SVGElement && to.isConnected) to.focus();
    else box.current?.blur();
  };
}

/** The search box of every page: a list of hits below it, loaded when it gets the focus. */
export default function SearchBar(): ReactNode {
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  const history = useHistory();
  const { pathname } = useLocation();
  const { withBaseUrl } = useBaseUrlUtils();
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const hits = useSearch(text, wanted);
  const giveBack = useShortcut(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the list
  useEffect(() => setOpen(false), [pathname]);
  const shown = hits?.slice(0, SHOWN) ?? [];
  const expanded = open && text.trim() !== "" && hits !== undefined;
  const go = (url: string) => {
    setOpen(false);
    box.current?.blur();
    history.push(withBaseUrl(url));
  };
  const all = () => go(`/search/?q=${encodeURIComponent(text.trim())}`);
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      setOpen(true);
      setAt((at + step + shown.length + (at < 0 && step < 0 ? 1 : 0)) % shown.length);
    } else if (event.key === "Escape") {
      if (expanded) setOpen(false);
      else {
        setText("");
        giveBack();
      }
    } else if (event.key === "Enter") {
      const hit = shown[at];
      if (expanded && hit) go(hit.entry.url);
      else if (text.trim() !== "") all();
    } else return;
    event.preventDefault();
  };
  return (
    <search className="search">
      <input
        ref={box}
        type="search"
        role="combobox"
        aria-label="Search"
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K"
        {...(expanded && at >= 0 && { "aria-activedescendant": `${list}-${at}` })}
        placeholder="Search ( / )"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={() => setWanted(true)}
        onBlur={() => setOpen(false)}
        onChange={(e) => {
          setText(e.target.value);
          setWanted(true);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={press}
      />
      {/* The list is there when it is closed, so that the box can name it. */}
      <div id={list} role="listbox" aria-label="Hits" hidden={!expanded}>
        {shown.map((hit, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys
          <div
            key={hit.entry.url + hit.entry.name}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(e) => e.preventDefault()}
            onClick={() => go(hit.entry.url)}
          >
            <Found hit={hit} />
          </div>
        ))}
      </div>
      <span className="hidden" aria-live="polite">
        {expanded && (hits.length === 0 ? "Nothing found" : `${hits.length} found`)}
      </span>
    </search>
  );
}
