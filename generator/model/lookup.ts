/**
 * Looks names up, while the model is built. What is built later follows links and looks nothing up.
 */
import type { SectionName } from "./schema/index.ts";
import type { Entry, Folder, Item } from "./spec.ts";

/** The item at a path, in the folder or in what it imports. */
export function findItem(folder: Folder, path: string): Item | undefined {
  for (const f of [folder, ...folder.imports]) {
    const item = f.items.get(path);
    if (item) return item;
  }
  return undefined;
}

/** An item of a section by name, in the folder or in what it imports. */
export const find = <S extends SectionName>(
  folder: Folder,
  section: S,
  name: string,
): Item<Entry<S>> | undefined =>
  findItem(folder, `${section}.${name}`) as Item<Entry<S>> | undefined;

/** Gives what an item of a section states, in the folder or in what it imports. */
export const entry = <S extends SectionName>(
  folder: Folder,
  section: S,
  name: string,
): Entry<S> | undefined => find(folder, section, name)?.value;

/** The names of a section's items: the folder's own, then those of its imports. */
export const namesOf = (folder: Folder, section: SectionName): string[] =>
  folder.all(section).map((i) => i.name);
