import { gitIn } from "./git.ts";
import { ProgramError } from "./program.ts";
import { commitOf, contentOf, filesOf } from "./tree.ts";

/** The committed data of a protocol at an earlier commit. */
export interface Base {
  /** First digits of the commit and its title. */
  readonly name: string;
  /** The texts of its JSON files. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Reads JSON files below `folder` of a commit. Throws a `ProgramError` that says why it cannot. */
export function readBase(root: string, ref: string, folder: string): Base {
  const git = gitIn(root);
  git(["rev-parse", "--git-dir"]);
  const commit = commitOf(git, ref);
  if (commit === undefined) throw new ProgramError("it names no commit of this repository");
  const files = filesOf(git, commit, [`${folder}/`]).filter(
    (f) => f.path.endsWith(".json") && f.mode.startsWith("100"),
  );
  if (files.length === 0) throw new ProgramError(`it has no files in ${folder}/`);
  const title = git(["log", "-1", "--no-show-signature", "--no-color", "--format=%s", commit])
    .toString("utf8")
    .trim();
  return {
    name: `${commit.slice(0, 12)} ("${title}")`,
    files: files.map((f) => ({ path: f.path, text: contentOf(git, f).toString("utf8") })),
  };
}
