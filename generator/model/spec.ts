import type { Span } from "../diagnostics/span.ts";
import type { SpecDocument } from "../source/yaml.ts";
import type { SectionName, SpecFile } from "./schema/index.ts";
import type { DataPath } from "./walk.ts";

/** A named item of a folder, with its place to the end. */
export interface Item {
  /** Its path, such as `records.request.cmd`; unique in its folder. */
  readonly path: string;
  /** Its permanent id: the path behind the folder's name, unless the item states another. */
  readonly id: string;
  /** The last part of the path. */
  readonly name: string;
  readonly data: DataPath;
  readonly value: unknown;
  /** Where its key stands. */
  readonly span: Span;
}

/** One folder below `spec/`: a protocol or a vocabulary, its files merged. */
export interface Folder {
  readonly name: string;
  readonly documents: readonly SpecDocument[];
  readonly sections: SpecFile;
  readonly items: ReadonlyMap<string, Item>;
  /** The folders whose names it may use, in order. */
  readonly imports: readonly Folder[];
  /** Where a value or its key stands. */
  span(data: DataPath, what?: "key" | "value"): Span;
}

/** The item at a path, in the folder or in what it imports. */
export function findItem(folder: Folder, path: string): { folder: Folder; item: Item } | undefined {
  for (const f of [folder, ...folder.imports]) {
    const item = f.items.get(path);
    if (item) return { folder: f, item };
  }
  return undefined;
}

type Entry<S extends SectionName> =
  NonNullable<SpecFile[S]> extends Record<string, infer T> ? T : never;

/** An entry of a section by name, in the folder or in what it imports. */
export function entry<S extends SectionName>(
  folder: Folder,
  section: S,
  name: string,
): Entry<S> | undefined {
  for (const f of [folder, ...folder.imports]) {
    const map = f.sections[section] as Record<string, Entry<S>> | undefined;
    if (map && Object.hasOwn(map, name)) return map[name];
  }
  return undefined;
}

/** All entries of a section: the folder's own, then those of its imports. */
export function entries<S extends SectionName>(folder: Folder, section: S): [string, Entry<S>][] {
  const out = new Map<string, Entry<S>>();
  for (const f of [folder, ...folder.imports]) {
    for (const [name, value] of Object.entries(
      (f.sections[section] ?? {}) as Record<string, Entry<S>>,
    ))
      if (!out.has(name)) out.set(name, value);
  }
  return [...out];
}
