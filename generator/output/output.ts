import { join } from "node:path";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { commit, exists, linkedFolders, readText, remove, stage, staged } from "./files.ts";
import { MANIFEST, readManifest, writeManifest } from "./manifest.ts";
import { checkPaths } from "./paths.ts";

/** A file that should be there. */
export interface OutputFile {
  /** Path below the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What a build changed. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * The files that an earlier build listed as ours; none if there was no build. Undefined after a
 * report.
 */
function ours(folder: string, label: string, diagnostics: Diagnostics): string[] | undefined {
  const path = join(folder, MANIFEST);
  const text = readText(path);
  if (text === undefined) {
    if (exists(path)) diagnostics.report("PV706", { file: `${label}/${MANIFEST}` });
    return exists(path) ? undefined : [];
  }
  const files = readManifest(text);
  if (!files) diagnostics.report("PV706", { file: `${label}/${MANIFEST}` });
  return files;
}

/**
 * Reports how the files in a folder differ from what they should be: missing, stale, and orphans
 * that the manifest lists. `label` names the folder in findings.
 */
export function checkOutput(
  folder: string,
  label: string,
  files: readonly OutputFile[],
  diagnostics: Diagnostics,
): void {
  const listed = checkPaths(label, files, diagnostics) && ours(folder, label, diagnostics);
  if (!listed) return;
  const wanted = new Set(files.map((f) => f.path));
  for (const f of [...files, { path: MANIFEST, text: writeManifest(wanted) }]) {
    const text = readText(join(folder, f.path));
    if (text === undefined) diagnostics.report("PV701", { file: `${label}/${f.path}` });
    else if (text !== f.text) diagnostics.report("PV702", { file: `${label}/${f.path}` });
  }
  for (const path of listed)
    if (!wanted.has(path) && exists(join(folder, path)))
      diagnostics.report("PV703", { file: `${label}/${path}` });
}

/** Why a file cannot be written, in words. */
function problemOf(e: unknown): string {
  const { code, message } = e as NodeJS.ErrnoException;
  if (code === "EEXIST" || code === "ENOTDIR") return "a file stands in the place of its folder";
  if (code === "EISDIR") return "a folder stands in its place";
  return message.replace(/^(\w+): ([^,]*),.*$/, "$2 ($1)");
}

/** Gives the manifest its old text again, or takes it away if there was none. */
function restore(manifest: string, before: string | undefined, folder: string): void {
  try {
    if (before === undefined) remove(manifest, folder);
    else if (readText(manifest) !== before) {
      stage(manifest, before);
      commit(manifest);
    }
  } catch {
    // It lists files that do not exist then, which does no harm; the next build mends it.
  }
}

/**
 * Makes a folder hold exactly these files beside whatever is not ours. First the manifest lists old
 * and new files, so that after an interruption the next build knows all of them, and what waits for
 * its rename. All bytes are on the disk before the first rename of a file, and every rename
 * replaces a whole file.
 */
export function writeOutput(
  folder: string,
  label: string,
  files: readonly OutputFile[],
  diagnostics: Diagnostics,
): Written | undefined {
  const listed = checkPaths(label, files, diagnostics) && ours(folder, label, diagnostics);
  if (!listed) return undefined;
  const wanted = new Set(files.map((f) => f.path));
  const known = new Set(listed);
  for (const link of linkedFolders(folder, [...listed, ...wanted]))
    diagnostics.report("PV705", { file: `${label}/${link}` });
  if (diagnostics.failed) return undefined;
  const changed = files.filter((f) => readText(join(folder, f.path)) !== f.text);
  for (const f of changed) {
    if (!known.has(f.path) && exists(join(folder, f.path)))
      diagnostics.report("PV705", { file: `${label}/${f.path}` });
  }
  if (diagnostics.failed) return undefined;

  const orphans = listed.filter((path) => !wanted.has(path));
  const manifest = join(folder, MANIFEST);
  const both = writeManifest([...listed, ...wanted]);
  const final = writeManifest(wanted);
  const before = readText(manifest);
  let at = MANIFEST;
  let renamed = false;
  try {
    if (before !== both) {
      stage(manifest, both);
      commit(manifest);
    }
    for (const f of changed) {
      at = f.path;
      stage(join(folder, f.path), f.text);
    }
    renamed = true;
    for (const f of changed) {
      at = f.path;
      commit(join(folder, f.path));
    }
    for (const path of orphans) {
      at = path;
      remove(join(folder, path), folder);
    }
    for (const path of [...wanted, ...orphans, MANIFEST])
      if (exists(staged(join(folder, path)))) remove(staged(join(folder, path)), folder);
    at = MANIFEST;
    if (final !== both) {
      stage(manifest, final);
      commit(manifest);
    }
  } catch (e) {
    for (const f of [...changed, { path: MANIFEST }]) {
      try {
        if (exists(staged(join(folder, f.path)))) remove(staged(join(folder, f.path)), folder);
      } catch {
        // What cannot be removed now is removed by the next build.
      }
    }
    if (!renamed) restore(manifest, before, folder);
    diagnostics.report("PV704", { file: `${label}/${at}`, problem: problemOf(e) });
    return undefined;
  }
  return {
    written: changed.map((f) => f.path),
    removed: orphans,
    unchanged: files.length - changed.length,
  };
}
