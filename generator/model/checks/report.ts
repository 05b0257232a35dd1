import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import { entry, type Folder } from "../spec.ts";
import type { DataPath } from "../walk.ts";

/** A name that must be one of a list; reports it otherwise. */
export function member(
  folder: Folder,
  kind: string,
  name: string,
  known: readonly string[],
  data: DataPath,
  diagnostics: Diagnostics,
  what: "key" | "value" = "value",
): void {
  if (!known.includes(name))
    diagnostics.report(
      "PV301",
      { kind, name, nearest: didYouMean(name, known), known: listNames(known) },
      folder.span(data, what),
    );
}

/** Reports a value that takes none, or more than one, of the forms that it can have. */
export function exactlyOne(
  folder: Folder,
  what: string,
  value: object,
  forms: readonly string[],
  data: DataPath,
  diagnostics: Diagnostics,
): void {
  const present = forms.filter((f) => f in value);
  if (present.length === 1) return;
  const wanted = forms.join(", ");
  const span = folder.span(data, "key");
  if (present.length === 0) diagnostics.report("PV520", { what, forms: wanted }, span);
  else diagnostics.report("PV521", { what, present: present.join(", "), forms: wanted }, span);
}

/** The names of the members of a value set, aliases included; none for no set. */
export const membersOf = (folder: Folder, set: string | undefined) =>
  set
    ? Object.entries(entry(folder, "values", set)?.members ?? {}).flatMap(([n, m]) => [
        n,
        ...(m.aliases ?? []),
      ])
    : [];
