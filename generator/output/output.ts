import { join } from "node:path";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import {
  commit,
  exists,
  isLink,
  isNoFile,
  linkedFolders,
  readBytes,
  readText,
  remove,
  stage,
  staged,
  unstage,
} from "./files.ts";
import {
  hashOf,
  type Listed,
  listed,
  MANIFEST,
  readManifest,
  together,
  writeManifest,
} from "./manifest.ts";
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
function ours(folder: string, label: string, diagnostics: Diagnostics): Listed | undefined {
  const path = join(folder, MANIFEST);
  const text = readText(path);
  if (text === undefined) {
    if (exists(path)) diagnostics.report("PV706", { file: `${label}/${MANIFEST}` });
    return exists(path) ? undefined : new Map();
  }
  const files = readManifest(text);
  if (!files) diagnostics.report("PV706", { file: `${label}/${MANIFEST}` });
  return files;
}

/**
 * Reports each link in the way to files of a folder, the folder itself or one below it: what is
 * behind it is not ours. Gives the paths that lead through no link.
 */
export function reportLinks(
  folder: string,
  label: string,
  paths: readonly string[],
  diagnostics: Diagnostics,
): string[] {
  const links = isLink(folder) ? [""] : linkedFolders(folder, paths);
  for (const link of links)
    diagnostics.report("PV705", { file: link === "" ? label : `${label}/${link}` });
  return paths.filter((p) => !links.some((l) => l === "" || p.startsWith(`${l}/`)));
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
  const earlier = checkPaths(label, files, diagnostics) && ours(folder, label, diagnostics);
  if (!earlier) return;
  const wanted = new Set(files.map((f) => f.path));
  reportLinks(folder, label, [...earlier.keys(), ...wanted], diagnostics);
  if (diagnostics.failed) return;
  for (const f of [...files, { path: MANIFEST, text: writeManifest(listed(files)) }]) {
    const text = readText(join(folder, f.path));
    if (text === undefined) diagnostics.report("PV701", { file: `${label}/${f.path}` });
    else if (text !== f.text) diagnostics.report("PV702", { file: `${label}/${f.path}` });
  }
  for (const path of earlier.keys())
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

/** What a build is about to touch. */
interface Plan {
  readonly earlier: Listed;
  readonly wanted: ReadonlySet<string>;
  readonly changed: readonly OutputFile[];
  readonly orphans: readonly string[];
}

/**
 * Reports what is in the way of a build: links instead of folders, anything but a file where one is
 * written or waits for its rename, files that the manifest does not list, and files to be removed
 * whose bytes are not those that were made.
 */
function reportObstacles(
  folder: string,
  label: string,
  { earlier, wanted, changed, orphans }: Plan,
  diagnostics: Diagnostics,
): void {
  const inTheWay = (path: string) => diagnostics.report("PV705", { file: `${label}/${path}` });
  reportLinks(folder, label, [...earlier.keys(), ...wanted], diagnostics);
  if (diagnostics.failed) return;
  for (const { path } of changed) {
    const place = join(folder, path);
    if (exists(place) && (!earlier.has(path) || isNoFile(place))) inTheWay(path);
  }
  for (const path of [...wanted, MANIFEST])
    if (isNoFile(staged(join(folder, path)))) inTheWay(staged(path));
  for (const path of orphans) {
    const place = join(folder, path);
    const bytes = readBytes(place);
    if (exists(place) && !(bytes && earlier.get(path)?.includes(hashOf(bytes))))
      diagnostics.report("PV709", { file: `${label}/${path}` });
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
  const earlier = checkPaths(label, files, diagnostics) && ours(folder, label, diagnostics);
  if (!earlier) return undefined;
  const wanted = new Set(files.map((f) => f.path));
  const changed = files.filter((f) => readText(join(folder, f.path)) !== f.text);
  const orphans = [...earlier.keys()].filter((path) => !wanted.has(path));
  reportObstacles(folder, label, { earlier, changed, orphans, wanted }, diagnostics);
  if (diagnostics.failed) return undefined;

  const manifest = join(folder, MANIFEST);
  const both = writeManifest(together(earlier, listed(files)));
  const final = writeManifest(listed(files));
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
    for (const path of [...wanted, ...orphans, MANIFEST]) unstage(join(folder, path));
    at = MANIFEST;
    if (final !== both) {
      stage(manifest, final);
      commit(manifest);
    }
  } catch (e) {
    for (const f of [...changed, { path: MANIFEST }]) {
      try {
        const waiting = staged(join(folder, f.path));
        if (exists(waiting) && !isNoFile(waiting)) remove(waiting, folder);
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
