import loads from "@generated/pvspec/default/search.js";
import { Search } from "../../../generator/site/search/find.ts";
import { fullText } from "./full.ts";

let search: Promise<Search> | undefined;

async function make(): Promise<Search> {
  const shards = await Promise.all(loads.map((load) => load()));
  const entries = shards.flatMap((shard) => shard.default);
  return new Search(entries, fullText(entries));
}

/** The search over everything, made when it is first asked for. */
export function loadSearch(): Promise<Search> {
  search ??= make().catch((e) => {
    search = undefined;
    throw e;
  });
  return search;
}
