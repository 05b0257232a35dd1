import { useEffect, useState } from "react";
import type { Hit } from "../../../generator/site/search/exact.ts";
import type { Search } from "../../../generator/site/search/find.ts";

/**
 * What a query finds; nothing before the index has been loaded, which begins when it is `wanted`.
 */
export function useSearch(query: string, wanted: boolean): readonly Hit[] | undefined {
  const [search, setSearch] = useState<Search>();
  const [hits, setHits] = useState<readonly Hit[]>();
  useEffect(() => {
    if (!wanted || search) return;
    let current = true;
    import("./load.ts")
      .then(({ loadSearch }) => loadSearch())
      .then((loaded) => current && setSearch(loaded));
    return () => {
      current = false;
    };
  }, [wanted, search]);
  useEffect(() => setHits(search?.find(query)), [search, query]);
  return hits;
}
