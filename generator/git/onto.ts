import { gitIn } from "./git.ts";
import { ProgramError } from "./program.ts";
import { commitOf, contentOf, filesOf } from "./tree.ts";

/** A file as the tree has it that a series is for. */
export interface OldFile {
  readonly path: string;
  readonly mode: string;
  readonly content: Buffer;
}

/** What a series starts from: the old files, and how the tree names its objects. */
export interface Onto {
  readonly files: readonly OldFile[];
  readonly objectFormat: string;
}

/** Nothing: every file of the series is new. */
export const NOTHING: Onto = { files: [], objectFormat: "sha1" };

/**
 * The versions of some files at the head of a checkout. Throws a `ProgramError` that says why there
 * are none.
 */
export function readOnto(folder: string, paths: readonly string[]): Onto {
  const git = gitIn(folder);
  const top = git(["rev-parse", "--is-inside-work-tree", "--show-prefix"])
    .toString("utf8")
    .split("\n");
  if (top[0] !== "true" || top[1] !== "")
    throw new ProgramError("it is not the top folder of a git checkout");
  const objectFormat = git(["rev-parse", "--show-object-format"]).toString("utf8").trim();
  const head = commitOf(git, "HEAD");
  const found = head === undefined ? [] : filesOf(git, head, paths);
  for (const f of found)
    if (!f.mode.startsWith("100") || !paths.includes(f.path))
      throw new ProgramError(`its ${f.path} is no regular file`);
  return {
    objectFormat,
    files: found.map((f) => ({ path: f.path, mode: f.mode, content: contentOf(git, f) })),
  };
}
