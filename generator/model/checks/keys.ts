import { find, namesOf } from "../lookup.ts";
import type { SectionName } from "../schema/index.ts";
import type { DataPath } from "../walk.ts";
import type { Checker } from "./checker.ts";

/** Maps whose keys are names of other items. Links each key, and each node with its directory. */
export function checkKeys(check: Checker): void {
  const { folder } = check;
  const keys = (
    kind: string,
    map: object | undefined,
    section: SectionName,
    data: DataPath,
    more: readonly string[] = [],
  ) => {
    for (const name of Object.keys(map ?? {})) {
      const here = [...data, name];
      check.member(kind, name, [...more, ...namesOf(folder, section)], folder.span(here, "key"));
      const item = find(folder, section, name);
      if (item)
        for (const at of [here, ...folder.below(here).map((i) => i.data)]) folder.link(at, item);
    }
  };
  keys("directory", folder.sections.nodes, "directories", ["nodes"]);
  for (const name of Object.keys(folder.sections.nodes ?? {})) {
    if (
      folder.sections.protocol?.device !== undefined ||
      !find(folder, "directories", name)?.value.path.includes("{device}")
    )
      continue;
    check.report("PV533", { name }, folder.span(["nodes", name], "key"));
  }
  for (const c of folder.own("conventions"))
    keys("directory", c.value.nodes, "directories", [...c.data, "nodes"]);
  keys("output", folder.sections.outputs, "dialects", ["outputs"], ["document"]);
  keys("dialect", folder.sections.c?.dialects, "dialects", ["c", "dialects"]);
}
