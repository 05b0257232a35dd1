import { join, resolve } from "node:path";
import { parseDocument, YAMLMap, YAMLSeq } from "yaml";
import { type Code, catalogue } from "../diagnostics/catalogue.ts";
import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { formatSpan } from "../diagnostics/span.ts";
import { newWording } from "../document/wording.ts";
import { verbOf } from "../facts/compare.ts";
import { idsOf } from "../model/ids.ts";
import { commit, readText, stage } from "../output/files.ts";
import { checkOutput, writeOutput } from "../output/output.ts";
import { lintCompilation, unstatedFacts } from "../pipeline.ts";
import { GENERATED, generatedFolder, type Loaded, load, show } from "./context.ts";
import { checkReport, textTable } from "./report.ts";
import { type Options, UsageError } from "./usage.ts";
import { verifyFiles } from "./verify-files.ts";

export { mail } from "./mail/mail.ts";
export { decode } from "./message/decode.ts";
export { encode } from "./message/encode.ts";
export { checkStage } from "./stage.ts";
export { where } from "./where.ts";

const say = (text: string) => process.stdout.write(`${text}\n`);

/** `build`: writes every file, or nothing if anything is wrong. */
export function build(options: Options & { check?: boolean }): number {
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const diagnostics = new Diagnostics();
  if (options.check)
    checkOutput(generatedFolder(options), GENERATED, loaded.artifacts, diagnostics);
  const result = options.check
    ? undefined
    : writeOutput(generatedFolder(options), GENERATED, loaded.artifacts, diagnostics);
  const code = show([...loaded.diagnostics, ...diagnostics.list], options, loaded.texts);
  if (code === 0 && options.format === "pretty") {
    if (result)
      say(
        `${result.written.length} files written, ${result.unchanged} unchanged, ` +
          `${result.removed.length} removed in ${GENERATED}/`,
      );
    else say(`${loaded.artifacts.length} files in ${GENERATED}/ are current`);
  }
  return code;
}

/**
 * `check`: the specification is valid and follows the rules of lint, the generated files are
 * current, and what they state is true.
 */
export async function check(options: Options & { notes?: boolean }): Promise<number> {
  const loaded = load(options);
  const all = lintCompilation(loaded);
  const hidden =
    options.format === "pretty" && !options.notes ? all.filter((d) => d.severity === "info") : [];
  const linted = all.filter((d) => !hidden.includes(d));
  if (!loaded.ok) return show([...loaded.diagnostics, ...linted], options, loaded.texts);
  const diagnostics = new Diagnostics();
  checkOutput(generatedFolder(options), GENERATED, loaded.artifacts, diagnostics);
  const { findings, files } = await verifyFiles(loaded, options, []);
  const reported = new Set(diagnostics.list.map((d) => d.message));
  const unstated = new Diagnostics();
  reportUnstated(loaded, unstated);
  const code = show(
    [
      ...loaded.diagnostics,
      ...diagnostics.list,
      ...findings.filter((f) => !reported.has(f.message)),
      ...unstated.list,
      ...linted,
    ],
    options,
    loaded.texts,
  );
  if (options.format === "pretty") say(checkReport(loaded, files));
  if (hidden.length > 0)
    say(`${hidden.length} notes, such as open questions: pvspec check --notes`);
  return code;
}

/** `verify`: reads generated files back and compares. */
export async function verify(
  files: readonly string[],
  options: Options & { as?: string },
): Promise<number> {
  if (options.as !== undefined && files.length !== 1)
    throw new UsageError("--as takes exactly one FILE");
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const result = await verifyFiles(loaded, options, files, options.as);
  const code = show(result.findings, options, loaded.texts);
  const stated = result.files.reduce((n, f) => n + f.stated, 0);
  const good = result.files.reduce((n, f) => n + f.verified, 0);
  if (options.format === "pretty")
    say(`${good} of ${stated} facts verified in ${result.files.length} files`);
  return code;
}

function reportUnstated(loaded: Loaded, diagnostics: Diagnostics): void {
  for (const f of unstatedFacts(loaded))
    diagnostics.report(
      "PV801",
      { subject: f.subject, verb: verbOf(f.property), value: f.value },
      f.span,
    );
}

/** `facts`: what the specification states, or what of it nothing made for people states. */
export function facts(
  protocol: string | undefined,
  options: Options & { json?: boolean; unstated?: boolean },
): number {
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const names = loaded.sources.map((s) => s.protocol.name);
  if (protocol !== undefined && !names.includes(protocol))
    throw new UsageError(
      `there is no protocol \`${protocol}\`${didYouMean(protocol, names)}; known: ` +
        `${listNames(names)}`,
    );
  const chosen = loaded.sources.filter(
    (s) => protocol === undefined || s.protocol.name === protocol,
  );
  const unstated = new Set(options.unstated ? unstatedFacts(loaded) : []);
  const list = chosen.flatMap((s) =>
    [...s.facts].filter((f) => !options.unstated || unstated.has(f)),
  );
  if (options.json) say(JSON.stringify(list, null, 2));
  else for (const f of list) say(`${f.subject} ${f.property}: ${f.value}  (${formatSpan(f.span)})`);
  if (options.unstated && !options.json && list.length === 0)
    say(`every fact is stated: ${chosen.reduce((n, s) => n + s.facts.size, 0)} facts, 0 unstated`);
  return options.unstated && list.length > 0 ? 1 : 0;
}

/** `explain`: what a code means. */
export function explain(code: string): number {
  const known = Object.keys(catalogue);
  const wanted = code.toUpperCase();
  if (!known.includes(wanted))
    throw new UsageError(`there is no code \`${code}\`${didYouMean(wanted, known)}`);
  const entry = catalogue[wanted as Code];
  say(
    `${wanted} (${entry.severity}): ${entry.title}\n\n${entry.about}\n\n` +
      `It reads: ${entry.message}\nRemedy:   ${entry.remedy}`,
  );
  return 0;
}

/**
 * `ids`: the permanent ids of the items; with `record`, new ones are added to the recorded list.
 */
export function ids(options: Options & { record?: boolean }): number {
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const diagnostics = new Diagnostics();
  const rows: string[][] = [];
  for (const { protocol, document } of loaded.sources) {
    const { spec } = protocol;
    const recorded = new Set(spec.section("ids")?.value ?? []);
    const fresh = idsOf(spec).filter((id) => !recorded.has(id));
    const wording = newWording(spec, document?.statements ?? []);
    if (options.record && fresh.length + wording.size > 0)
      recordIds(
        join(resolve(options.root), "spec", spec.name, "ids.yaml"),
        `spec/${spec.name}/ids.yaml`,
        fresh,
        wording,
        diagnostics,
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
    stage(path, document.toString({ lineWidth: 0 }));
    commit(path);
  } catch (e) {
    diagnostics.report("PV704", {
      file: label,
      problem: (e as NodeJS.ErrnoException).code ?? String(e),
    });
  }
}
