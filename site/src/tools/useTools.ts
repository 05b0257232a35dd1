import { useEffect, useState } from "react";

/** The code of the tools. */
export type Tools = typeof import("./all.ts");

/** The code of the tools; nothing until it has been loaded. */
export function useTools(): Tools | undefined {
  const [tools, setTools] = useState<Tools>();
  useEffect(() => {
    let wanted = true;
    import("./all.ts").then((loaded) => wanted && setTools(loaded));
    return () => {
      wanted = false;
    };
  }, []);
  return tools;
}

/**
 * A state that the part of the address behind `#` says: read when the page is shown and when
 * somebody follows a link on it.
 */
export function useHash(read: (hash: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what reads it is another one each time
  useEffect(() => {
    const now = () => read(window.location.hash);
    now();
    window.addEventListener("hashchange", now);
    return () => window.removeEventListener("hashchange", now);
  }, []);
}

/** Puts a state into the address without a step of the history. */
export function keepHash(hash: string): void {
  if (hash === window.location.hash) return;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, "", pathname + search + hash);
}
