import type { Span } from "../../diagnostics/span.ts";
import { placeholdersOf } from "../links.ts";
import { namesOf } from "../lookup.ts";
import type { Item } from "../spec.ts";
import type { Checker } from "./checker.ts";

/**
 * What stands in braces is filled in, or its meaning is said by a level or a grammar. Anything else
 * would stand in the outputs as it is.
 */
export function checkPlaceholders(check: Checker): void {
  const { folder } = check;
  const known = [
    ...folder.all("levels").flatMap((l) => l.value.index ?? []),
    ...namesOf(folder, "texts"),
  ];
  const pattern = (kind: string, text: string | undefined, names: readonly string[], at: Span) => {
    for (const name of placeholdersOf(text ?? "")) check.member(kind, name, names, at);
  };

  for (const d of folder.own("directories")) {
    pattern("level or grammar", d.value.path, ["device", ...known], d.at("path"));
    pattern("placeholder", d.value.notation, ["device"], d.at("notation"));
  }
  const directories = [
    ...folder.below(["nodes"]),
    ...folder.own("conventions").flatMap((c) => c.children("nodes") as readonly Item[]),
  ];
  for (const node of directories.flatMap((d) => folder.below(d.data))) {
    const { name } = node.value as { name?: string };
    pattern("level or grammar", name ?? node.name, known, name ? node.at("name") : node.span);
  }

  for (const d of folder.own("dialects")) {
    const header = ["name", "NAME"];
    pattern("placeholder", d.value.path, header, d.at("path"));
    pattern("placeholder", d.value.guard, header, d.at("guard"));
    pattern("placeholder", d.value.document, ["name"], d.at("document"));
    pattern("placeholder", d.value.banner, ["file", "title"], d.at("banner"));
  }
  for (const [path, symbol] of Object.entries(folder.sections.c?.symbols ?? {}))
    pattern(
      "placeholder",
      symbol,
      path.includes("*") ? ["name", "NAME"] : [],
      folder.span(["c", "symbols", path]),
    );
  for (const kind of folder.own("kinds")) {
    const taken = Object.keys(kind.value.takes);
    for (const [i, argument] of (kind.value.c?.arguments ?? []).entries())
      pattern("placeholder", argument, ["symbol", ...taken], kind.at("c", "arguments", String(i)));
  }
}
