import { type ReactNode, useEffect, useRef, useState } from "react";

/** Copies by hand where the clipboard is only given to secure pages. */
function copyBySelection(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

/** A button that copies a text, and says so. With words it shows them, else a sign. */
export default function Copy({
  text,
  label,
  children,
}: {
  readonly text: () => string;
  readonly label: string;
  readonly children?: ReactNode;
}): ReactNode {
  const [done, setDone] = useState(false);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const copy = async () => {
    if (navigator.clipboard) await navigator.clipboard.writeText(text());
    else copyBySelection(text());
    setDone(true);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setDone(false), 1500);
  };
  return (
    <button
      type="button"
      className={`${children ? "words" : "icon"} copy${done ? " done" : ""}`}
      aria-label={done ? "Copied" : label}
      title={label}
      onClick={copy}
    >
      {done && children ? "Copied" : children}
    </button>
  );
}
