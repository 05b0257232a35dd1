import type { Git } from "./git.ts";
import { ProgramError } from "./program.ts";

/** A file of a commit. */
export interface TreeFile {
  readonly path: string;
  /** Such as `100644`. */
  readonly mode: string;
  readonly object: string;
}

/**
 * The id of the commit that a name stands for, or nothing. The name can be no option, whatever it
 * holds.
 */
export function commitOf(git: Git, name: string): string | undefined {
  if (name === "" || /\p{Cc}/u.test(name)) return undefined;
  try {
    return (
      git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])
        .toString("utf8")
        .trim() || undefined
    );
  } catch (e) {
    if (e instanceof ProgramError && /is not installed$/.test(e.message)) throw e;
    return undefined;
  }
}

/**
 * The files at or below some paths of a commit; paths are relative to the folder where git runs.
 */
export function filesOf(git: Git, commit: string, paths: readonly string[]): TreeFile[] {
  const listing = git([
    "--literal-pathspecs",
    "ls-tree",
    "-r",
    "-z",
    commit,
    "--",
    ...paths,
  ]).toString("utf8");
  return listing.split("\0").flatMap((line): TreeFile[] => {
    const [, mode = "", object = "", path = ""] =
      /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return path === "" ? [] : [{ path, mode, object }];
  });
}

/** Gives what a file of a commit holds. */
export const contentOf = (git: Git, file: TreeFile): Buffer =>
  git(["cat-file", "blob", file.object]);
