import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, O_WRONLY } = constants;

/**
 * The bytes of a regular file, or undefined if there is none that can be read. A link is not
 * followed, and nothing is waited for.
 */
export function readBytes(path: string): Buffer | undefined {
  let fd: number | undefined;
  try {
    fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    return fstatSync(fd).isFile() ? readFileSync(fd) : undefined;
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** The text of a regular file, or undefined if there is none. */
export const readText = (path: string): string | undefined => readBytes(path)?.toString("utf8");

/** Tells if anything at all is at a path. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Tells if something else than a regular file is at a path: a folder, a link, a device. */
export function isNoFile(path: string): boolean {
  try {
    return !lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** Tells if a link is at a path. */
export function isLink(path: string): boolean {
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

/** Removes what waits for its rename, if that is a regular file, as an earlier build left it. */
export function unstage(path: string): void {
  if (exists(staged(path)) && !isNoFile(staged(path))) unlinkSync(staged(path));
}

/**
 * Writes a text beside its final place and makes sure that it is on the disk. The file is a new
 * one: whatever else has its name is neither followed nor written to, and is an error.
 */
export function stage(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  unstage(path);
  const fd = openSync(staged(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
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
  if (exists(path)) unlinkSync(path);
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
