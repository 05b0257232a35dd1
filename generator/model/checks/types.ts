import type { Entry, Item } from "../spec.ts";
import type { Checker } from "./checker.ts";

/** Every type leads to a width: by itself, or by the type that it refines. */
export function checkTypes(check: Checker): void {
  for (const type of check.folder.own("types")) {
    const seen = new Set<Item>();
    let at: Item<Entry<"types">> | undefined = type;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = at.value.bits === undefined ? at.to("types", "is") : undefined;
    }
    if (at === type) check.report("PV307", { name: type.name }, type.at("is"));
    if (type.value.bits === undefined && type.value.is === undefined)
      check.report("PV526", { name: type.name }, type.span);
  }
}
