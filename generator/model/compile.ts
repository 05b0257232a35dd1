import { posix } from "node:path";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { startOf } from "../diagnostics/span.ts";
import type { SpecDocument } from "../source/yaml.ts";
import { checkItems } from "./checks/index.ts";
import { checkIds } from "./ids.ts";
import { linkImplied } from "./links.ts";
import { linkNames } from "./names.ts";
import { readFolder } from "./read.ts";
import { NAME } from "./schema/language.ts";
import type { Folder } from "./spec.ts";

type Header = { name?: string; imports?: unknown };
const header = (d: SpecDocument, section: "protocol" | "vocabulary") =>
  (d.value as Record<string, Header | undefined> | null)?.[section];

/** Documents of `spec/FOLDER/…`, grouped by folder. */
function byFolder(documents: readonly SpecDocument[]): Map<string, SpecDocument[]> {
  const folders = new Map<string, SpecDocument[]>();
  for (const d of documents) {
    const folder = posix.basename(posix.dirname(d.file));
    folders.set(folder, [...(folders.get(folder) ?? []), d]);
  }
  return folders;
}

/**
 * A folder has the name that its header states. A name that is none, or in capitals, is reported
 * elsewhere.
 */
function checkFolderName(
  kind: "protocol" | "vocabulary",
  folder: string,
  document: SpecDocument | undefined,
  diagnostics: Diagnostics,
): void {
  const name = document && header(document, kind)?.name;
  if (
    typeof name === "string" &&
    NAME.test(name) &&
    name !== folder &&
    name.toLowerCase() !== folder
  )
    diagnostics.report("PV206", { kind, name, folder }, document?.span([kind, "name"]));
}

/**
 * The vocabularies and protocols of a specification, with every name resolved and every item
 * checked. Vocabularies come first, then protocols, each in the order of their names.
 */
export function buildModel(documents: readonly SpecDocument[], diagnostics: Diagnostics): Folder[] {
  const folders = [...byFolder(documents)].sort(([a], [b]) => (a < b ? -1 : 1));
  const vocabularies = new Map<string, Folder>();
  const isKind = (list: readonly SpecDocument[], section: "protocol" | "vocabulary") =>
    list.some((d) => header(d, section) !== undefined);
  for (const [name, list] of folders) {
    if (!isKind(list, "vocabulary")) continue;
    const document = list.find((d) => header(d, "vocabulary") !== undefined);
    if (isKind(list, "protocol"))
      diagnostics.report("PV534", { folder: name }, document?.span(["vocabulary"], "key"));
    checkFolderName("vocabulary", name, document, diagnostics);
    vocabularies.set(name, readFolder(name, list, [], diagnostics));
  }
  const protocols: Folder[] = [];
  for (const [name, list] of folders) {
    if (vocabularies.has(name)) continue;
    if (!isKind(list, "protocol")) {
      diagnostics.report("PV205", { folder: name }, list[0] && startOf(list[0].file));
      continue;
    }
    const document = list.find((d) => header(d, "protocol"));
    const head = document && header(document, "protocol");
    const imports = (Array.isArray(head?.imports) ? head.imports : []).map(String);
    for (const [i, wanted] of imports.entries()) {
      if (vocabularies.has(wanted)) continue;
      const known = [...vocabularies.keys()];
      diagnostics.report(
        "PV207",
        { name: wanted, known: listNames(known) + didYouMean(wanted, known) },
        document?.span(["protocol", "imports", String(i)]),
      );
    }
    checkFolderName("protocol", name, document, diagnostics);
    protocols.push(
      readFolder(
        name,
        list,
        imports.flatMap((n) => vocabularies.get(n) ?? []),
        diagnostics,
      ),
    );
  }
  if (protocols.length === 0 && vocabularies.size === 0)
    diagnostics.report("PV104", { folder: "spec" });
  const all = [...vocabularies.values(), ...protocols];
  if (diagnostics.failed) return all;
  for (const folder of all) {
    linkNames(folder, diagnostics);
    linkImplied(folder);
    checkItems(folder, diagnostics);
    checkIds(folder, diagnostics);
  }
  return all;
}
