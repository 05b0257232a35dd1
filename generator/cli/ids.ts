import { join, resolve } from "node:path";
import { parseDocument, YAMLMap, YAMLSeq } from "yaml";
import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { newWording } from "../document/wording.ts";
import { idsOf } from "../model/ids.ts";
import { commit, exists, isNoFile, readText, stage } from "../output/files.ts";
import { show } from "./context.ts";
import { uninterrupted } from "./interrupts.ts";
import { say } from "./say.ts";
import { loadSpecification } from "./specified.ts";
import { textTable } from "./text-table.ts";
import type { Options } from "./usage.ts";

/**
 * `ids`: the permanent ids of the items; with `record`, new ones are added to the recorded list.
 */
export async function ids(options: Options & { record?: boolean }): Promise<number> {
  const loaded = loadSpecification(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const diagnostics = new Diagnostics();
  const rows: string[][] = [];
  for (const { protocol, document } of loaded.sources) {
    const { spec } = protocol;
    const recorded = new Set(spec.section("ids")?.value ?? []);
    const fresh = idsOf(spec).filter((id) => !recorded.has(id));
    const wording = newWording(spec, document?.statements ?? []);
    if (options.record && fresh.length + wording.size > 0)
      await uninterrupted(() =>
        recordIds(
          join(resolve(options.root), "spec", spec.name, "ids.yaml"),
          `spec/${spec.name}/ids.yaml`,
          fresh,
          wording,
          diagnostics,
        ),
      );
    const sentences = Object.keys(spec.section("wording")?.value ?? {}).length;
    rows.push([
      protocol.name,
      String(recorded.size),
      String(fresh.length),
      String(sentences),
      String(wording.size),
      options.record ? "recorded" : "",
    ]);
  }
  if (diagnostics.failed) return show(diagnostics.list, options, loaded.texts);
  say(textTable(["protocol", "ids", "new", "sentences", "new", ""], rows, [1, 2, 3, 4]));
  return 0;
}

/**
 * Adds ids and hashes of sentences to those in a file, which keeps its comments; the file changes
 * as a whole or not at all.
 */
function recordIds(
  path: string,
  label: string,
  fresh: readonly string[],
  wording: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
): void {
  const document = parseDocument(
    readText(path) ??
      "# Every id that was ever given out, recorded with `pvspec ids --record`.\nids: []\n",
  );
  const list = document.get("ids");
  const all = [...(list instanceof YAMLSeq ? (list.toJSON() as string[]) : []), ...fresh].sort();
  document.set("ids", document.createNode(all));
  const hashes = document.get("wording");
  const sentences = Object.entries({
    ...(hashes instanceof YAMLMap ? (hashes.toJSON() as Record<string, string>) : {}),
    ...Object.fromEntries(wording),
  });
  if (sentences.length > 0)
    document.set(
      "wording",
      document.createNode(Object.fromEntries(sentences.sort(([a], [b]) => (a < b ? -1 : 1)))),
    );
  try {
    if (exists(path) && isNoFile(path)) throw Object.assign(new Error(), { code: "it is no file" });
    stage(path, document.toString({ lineWidth: 0 }));
    commit(path);
  } catch (e) {
    diagnostics.report("PV704", {
      file: label,
      problem: (e as NodeJS.ErrnoException).code ?? String(e),
    });
  }
}
