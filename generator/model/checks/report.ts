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
  const problem =
    present.length === 0
      ? `${what} says nothing of what it is`
      : `${what} is several things at once: ${present.join(", ")}`;
  diagnostics.report(
    "PV501",
    { what: problem, remedy: `state exactly one of: ${forms.join(", ")}` },
    folder.span(data, "key"),
  );
}

/** Reports that an item lacks something, with the remedy; the finding points at the item's key. */
export const incomplete = (
  folder: Folder,
  what: string,
  remedy: string,
  data: DataPath,
  diagnostics: Diagnostics,
) => diagnostics.report("PV501", { what, remedy }, folder.span(data, "key"));

/** The names of the members of a value set, aliases included; none for no set. */
export const membersOf = (folder: Folder, set: string | undefined) =>
  set
    ? Object.entries(entry(folder, "values", set)?.members ?? {}).flatMap(([n, m]) => [
        n,
        ...(m.aliases ?? []),
      ])
    : [];
