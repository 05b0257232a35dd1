import { find } from "./lookup.ts";
import type { Folder } from "./spec.ts";

/** The names in braces in a pattern. A brace without a partner counts as one. */
export const placeholdersOf = (pattern: string): string[] =>
  [...pattern.matchAll(/\{([^{}]*)\}|[{}]/g)].map(([brace, name]) => name ?? brace);

/**
 * Links what goes without saying, where the schema has no reference: each region with the size of
 * its pages, and each name in braces in the name of a node with the grammar, or else the level,
 * that says what it is.
 */
export function linkImplied(folder: Folder): void {
  const page = find(folder, "constants", "page_size");
  if (page) for (const region of folder.own("regions")) folder.link(region.data, page);
  const levels = folder.all("levels");
  const directories = [
    ...folder.below(["nodes"]),
    ...folder.own("conventions").flatMap((c) => c.children("nodes")),
  ];
  for (const node of directories.flatMap((d) => folder.below(d.data))) {
    for (const parameter of placeholdersOf((node.value as { name?: string }).name ?? node.name)) {
      const item =
        find(folder, "texts", parameter) ?? levels.find((l) => l.value.index === parameter);
      if (item) folder.link([...node.data, "name", parameter], item);
    }
  }
}
