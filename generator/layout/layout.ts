import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { Entry, Folder, Item } from "../model/spec.ts";
import type { Numbers } from "./numbers.ts";
import type { ResolvedErrorTable } from "./resolved/errors.ts";
import type { ResolvedValueSet } from "./resolved/item.ts";

/**
 * What resolving a protocol shares: what is resolved, the numbers, what is known already, and where
 * findings go.
 */
export interface Layout {
  readonly folder: Folder;
  readonly numbers: Numbers;
  readonly diagnostics: Diagnostics;
  readonly errorTables: readonly ResolvedErrorTable[];
  /** A value set, own or imported, with its numbers; each is resolved once. */
  valueSet(item: Item<Entry<"values">>): ResolvedValueSet;
}
