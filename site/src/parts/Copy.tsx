import { type ReactNode, useState } from "react";

/** A button that copies a text, and says so. */
export default function Copy({
  text,
  label,
}: {
  readonly text: () => string;
  readonly label: string;
}): ReactNode {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setDone(true);
    setTimeout(() => setDone(false), 1500);
  };
  return (
    <button type="button" className="copy" aria-label={label} title={label} onClick={copy}>
      {done ? "copied" : "copy"}
    </button>
  );
}
