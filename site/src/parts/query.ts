import { useEffect, useState } from "react";

/** What readers chose, by name; it stands in the address behind `?`. */
export type Chosen = Readonly<Record<string, string>>;

/**
 * Choices that the address of the page carries. The first render knows none, as pages that were
 * rendered before do not; then the address is read. A choice of "" is left out of the address.
 */
export function useQuery(
  names: readonly string[],
): [Chosen, (name: string, value: string) => void] {
  const [chosen, setChosen] = useState<Chosen>({});
  const all = names.join();
  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    setChosen(Object.fromEntries(all.split(",").map((name) => [name, query.get(name) ?? ""])));
  }, [all]);
  const choose = (name: string, value: string) => {
    setChosen((before) => ({ ...before, [name]: value }));
    const address = new URL(window.location.href);
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    window.history.replaceState(window.history.state, "", address);
  };
  return [chosen, choose];
}
