declare module "@generated/pvspec/default/search.js" {
  import type { Entry } from "../../../generator/site/search/entry.ts";

  /** Loads the entries of each protocol. */
  const loads: readonly (() => Promise<{ readonly default: readonly Entry[] }>)[];
  export default loads;
}
