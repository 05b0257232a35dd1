import { parametersOf } from "../links.ts";
import { namesOf } from "../lookup.ts";
import type { Item } from "../spec.ts";
import type { Checker } from "./checker.ts";

/** What stands in braces in the names of nodes is said by a level or a grammar. */
export function checkPlaceholders(check: Checker): void {
  const { folder } = check;
  const known = [
    ...folder.all("levels").flatMap((l) => l.value.index ?? []),
    ...namesOf(folder, "texts"),
  ];
  const directories = [
    ...folder.below(["nodes"]),
    ...folder.own("conventions").flatMap((c) => c.children("nodes") as readonly Item[]),
  ];
  for (const node of directories.flatMap((d) => folder.below(d.data))) {
    const stated = (node.value as { name?: string }).name;
    for (const name of parametersOf(stated ?? node.name))
      check.member("level or grammar", name, known, stated ? node.at("name") : node.span);
  }
}
