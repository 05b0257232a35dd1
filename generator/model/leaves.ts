import type { Span } from "../diagnostics/span.ts";
import { type SpecFile, specFile } from "./schema/index.ts";
import { type DataPath, walk } from "./walk.ts";

/** A scalar, or a list of scalars, of the specification: the value of a property of an item. */
export interface Leaf {
  /** The id of the item, or of a numbered part of it. */
  readonly subject: string;
  readonly property: string;
  readonly value: unknown;
  /** The section of the file that it stands in. */
  readonly section: string;
  readonly span: Span;
}

/** A leaf with the path of what states it, in place of an id. */
export type PlacedLeaf = Omit<Leaf, "subject"> & { readonly path: string };

/** Every scalar of some sections, in the author's order. */
export function leavesOf(sections: SpecFile, span: (data: DataPath) => Span): PlacedLeaf[] {
  const found: PlacedLeaf[] = [];
  walk(specFile, sections, {
    leaf: (path, property, value, data) =>
      found.push({ path, property, value, section: data[0] ?? "", span: span(data) }),
  });
  return found;
}
