import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The text of a regular file, or undefined if there is none. */
export function readText(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** Tells if anything at all is at a path. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Folders of these paths below `root` that are links, and so lead elsewhere. */
export function linkedFolders(root: string, paths: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.add(folder);
  return [...folders].filter((f) => isLink(join(root, f))).sort();
}

/** Says where the new text of a file waits for its rename. */
export const staged = (path: string): string =>
  join(dirname(path), `.${basename(path)}.pvspec-new`);

/** Writes a text beside its final place and makes sure that it is on the disk. */
export function stage(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const fd = openSync(staged(path), "w", 0o644);
  try {
    const bytes = Buffer.from(text, "utf8");
    for (let n = 0; n < bytes.length; ) n += writeSync(fd, bytes, n);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Puts a staged text into its place in one step. */
export function commit(path: string): void {
  renameSync(staged(path), path);
}

/** Removes a file, and then its folders as far as they are empty, up to `root`. */
export function remove(path: string, root: string): void {
  rmSync(path, { force: true });
  for (
    let folder = dirname(path);
    folder.startsWith(root) && folder !== root;
    folder = dirname(folder)
  ) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
