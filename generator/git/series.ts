import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Git, gitScratch } from "./git.ts";
import type { Onto } from "./onto.ts";
import { makeScratch, removeScratch } from "./scratch.ts";

/** One commit of a series: the new text of a file, and the message. */
export interface Commit {
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

/** A patch as a mail: its file name, and its bytes, because files need not be UTF-8. */
export interface Patch {
  readonly name: string;
  readonly content: Buffer;
}

const FORMAT = (
  "--no-color --full-index --zero-commit --no-signature --no-attach --no-thread " +
  "--no-cover-letter --no-notes --no-renames --no-ext-diff --no-textconv " +
  "--encode-email-headers --diff-algorithm=myers --unified=3 --src-prefix=a/ --dst-prefix=b/"
).split(" ");

const NEW_FILE = "100644";
const line = (b: Buffer) => b.toString("utf8").trim();

function add(git: Git, mode: string, path: string, content: string | Buffer): void {
  const object = line(git(["hash-object", "-w", "--no-filters", "--stdin"], content));
  git(["update-index", "--add", "--cacheinfo", `${mode},${object},${path}`]);
}

function commit(git: Git, message: string, parent: string | undefined): string {
  const tree = line(git(["write-tree"]));
  return line(git(["commit-tree", tree, ...(parent === undefined ? [] : ["-p", parent])], message));
}

/**
 * A series as git writes it. Git makes the commits in a repository of its own, which starts with
 * the old files and is gone afterwards; author and dates are fixed, so that the same files give the
 * same bytes.
 */
export function formatSeries(
  onto: Onto,
  commits: readonly Commit[],
  author: { readonly name: string; readonly address: string },
  version?: number,
): Patch[] {
  const folder = makeScratch();
  try {
    const git = gitScratch(folder, author);
    git(["init", "--quiet", "--template=", `--object-format=${onto.objectFormat}`, "."]);
    for (const f of onto.files) add(git, f.mode, f.path, f.content);
    const start = commit(git, "start\n", undefined);
    let head = start;
    for (const c of commits) {
      add(git, onto.files.find((f) => f.path === c.path)?.mode ?? NEW_FILE, c.path, c.text);
      head = commit(git, c.message, head);
    }
    const out = join(folder, "out");
    git([
      "format-patch",
      "--quiet",
      ...FORMAT,
      ...(version !== undefined && version > 1 ? [`--reroll-count=${version}`] : []),
      `--output-directory=${out}`,
      `${start}..${head}`,
    ]);
    return readdirSync(out)
      .sort()
      .map((name) => ({ name, content: readFileSync(join(out, name)) }));
  } finally {
    removeScratch(folder);
  }
}
