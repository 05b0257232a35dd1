import type { Entry, Folder, Item } from "../model/spec.ts";
import type { ResolvedImplementation } from "./resolved/implementation.ts";
import { resolvedOf } from "./resolved/item.ts";

/** The implementations of a protocol, with what each of them deviates from. */
export const resolveImplementations = (folder: Folder): ResolvedImplementation[] =>
  folder.own("implementations").map(resolveImplementation);

function resolveImplementation(item: Item<Entry<"implementations">>): ResolvedImplementation {
  const { side, support, errors = {}, deviations } = item.value;
  return {
    ...resolvedOf(item),
    side,
    support,
    errors: Object.keys(errors),
    deviations:
      deviations &&
      item.children("deviations").map((d) => ({ ...resolvedOf(d), from: d.target("from") })),
    item,
  };
}
