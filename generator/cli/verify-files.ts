import { accessSync, constants, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Artifact } from "../backends/backend.ts";
import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostics.ts";
import { listNames } from "../diagnostics/nearest.ts";
import { readText } from "../output/files.ts";
import { reportLinks } from "../output/output.ts";
import { verifyCopy, verifyText } from "../pipeline.ts";
import type { Read } from "../readers/apart.ts";
import type { Loaded } from "./compiled.ts";
import { GENERATED, generatedFolder, insideGenerated, progress } from "./context.ts";
import type { Options } from "./usage.ts";

/** One file that was read back. */
export interface VerifiedFile {
  readonly artifact: Artifact;
  readonly file: string;
  readonly stated: number;
  readonly verified: number;
}

/** What reading files back found, and which files they were. */
export interface VerifyResult {
  readonly findings: readonly Diagnostic[];
  readonly files: readonly VerifiedFile[];
  /** Files that nothing reads back: how many were compared, and how many are the same. */
  readonly bytes: { readonly compared: number; readonly same: number };
}

const readable = (loaded: Loaded) => loaded.artifacts.filter((a) => a.promise);

/** A file to read. Findings call it by its label. */
interface FileToRead {
  readonly path: string;
  readonly label: string;
  /**
   * Says that it is a copy that the user named, which may be a link. A file of the tree has to be
   * one itself, and nothing that has to be waited for.
   */
  readonly isCopy?: boolean;
}

/** Gives the text of a file. Reports why there is none, and gives undefined then. */
export function textOf(
  { path, label, isCopy = false }: FileToRead,
  diagnostics: Diagnostics,
): string | undefined {
  let problem = "it is a link, or no file";
  try {
    const text = isCopy ? readFileSync(path, "utf8") : readText(path);
    if (text !== undefined) return text;
    // Says which of the reasons it is.
    accessSync(path, constants.R_OK);
  } catch (e) {
    problem = (e as NodeJS.ErrnoException).code ?? "unknown reason";
  }
  if (problem === "ENOENT") diagnostics.report("PV701", { file: label });
  else diagnostics.report("PV105", { file: label, problem });
  return undefined;
}

/**
 * Reads generated files back and compares, those that nothing reads back byte for byte: all of
 * them, or those named; `as` compares a file that others wrote by what it means. All readings are
 * asked for before the first is waited for.
 */
export async function verifyFiles(
  loaded: Loaded,
  options: Options,
  files: readonly string[],
  read: Read,
  as?: string,
): Promise<VerifyResult> {
  const diagnostics = new Diagnostics();
  const targets: { artifact: Artifact; path: string; label: string }[] = [];
  const whole: Artifact[] = files.length === 0 ? loaded.artifacts.filter((a) => !a.promise) : [];
  const find = (path: string) => loaded.artifacts.find((a) => a.path === path);
  const unknown = (file: string) =>
    diagnostics.report("PV707", {
      file,
      known: listNames(readable(loaded).map((a) => `${GENERATED}/${a.path}`)),
    });
  if (files.length === 0)
    for (const artifact of readable(loaded))
      targets.push({
        artifact,
        path: join(generatedFolder(options), artifact.path),
        label: `${GENERATED}/${artifact.path}`,
      });
  for (const file of files) {
    const inside = insideGenerated(file, options);
    const name = as === undefined ? inside : as.replace(/^(?:\.\/)?generated\//, "");
    const artifact = find(name);
    if (artifact && !artifact.promise && as === undefined) whole.push(artifact);
    else if (artifact?.promise)
      targets.push({
        artifact,
        path: as === undefined ? join(generatedFolder(options), inside) : resolve(file),
        label: as === undefined ? `${GENERATED}/${inside}` : file,
      });
    else unknown(as ?? file);
  }
  const folder = generatedFolder(options);
  const own = [...(as === undefined ? targets.map((t) => t.artifact) : []), ...whole];
  const paths = own.map((a) => a.path);
  const open = new Set(reportLinks(folder, GENERATED, paths, diagnostics));
  const begun = targets.map(({ artifact, path, label }) => {
    const isCopy = as !== undefined;
    const text =
      isCopy || open.has(artifact.path) ? textOf({ path, label, isCopy }, diagnostics) : undefined;
    if (text === undefined) return undefined;
    return isCopy ? verifyCopy(artifact, label, text) : verifyText(artifact, label, text, read);
  });
  // One that fails before its turn comes is thrown when it is waited for.
  for (const reading of begun) reading?.catch(() => {});
  const done: VerifiedFile[] = [];
  const findings: Diagnostic[] = [];
  for (const [i, { artifact, label }] of targets.entries()) {
    progress(`reading back ${label}`);
    const v = await begun[i];
    findings.push(...(v?.diagnostics ?? []));
    const stated = v?.stated ?? artifact.promise?.facts.length ?? 0;
    done.push({ artifact, file: label, stated, verified: v?.verified ?? 0 });
  }
  progress("");
  const same = whole.filter((a) => open.has(a.path) && isSame(a, folder, diagnostics)).length;
  return {
    findings: [...diagnostics.list, ...findings],
    files: done,
    bytes: { compared: whole.length, same },
  };
}

/** Compares a file that nothing reads back byte for byte, and reports it if it differs. */
function isSame(artifact: Artifact, folder: string, diagnostics: Diagnostics): boolean {
  const file = `${GENERATED}/${artifact.path}`;
  const text = textOf({ path: join(folder, artifact.path), label: file }, diagnostics);
  if (text !== undefined && text !== artifact.text) diagnostics.report("PV702", { file });
  return text === artifact.text;
}
