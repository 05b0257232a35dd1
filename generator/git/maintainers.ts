import { lstatSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outputOfGroup } from "./group.ts";
import { makeScratch, removeScratch } from "./scratch.ts";
import type { Patch } from "./series.ts";

/** The script by which these trees say who looks after a file. */
export const SCRIPT = "scripts/get_maintainer.pl";

/** Tells if a tree has the script. */
export const hasScript = (tree: string): boolean =>
  lstatSync(join(tree, SCRIPT), { throwIfNoEntry: false })?.isFile() === true;

/**
 * Whom to send patches to: what the tree's own script prints about them, a line each. The script is
 * code of that tree; it gets no environment of ours, and ends with all that it started. Throws a
 * `ProgramError` that says why there is no answer.
 */
export async function maintainersOf(
  tree: string,
  patches: readonly Patch[],
  seconds = 60,
  stop?: AbortSignal,
): Promise<string[]> {
  const folder = makeScratch();
  try {
    const files = patches.map(({ name, content }) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    const args = [SCRIPT, "--no-git-fallback", "--norolestats", ...files];
    const printed = await outputOfGroup("perl", args, { cwd: tree, home: folder, seconds, stop });
    const lines = printed
      .toString("utf8")
      .split("\n")
      .map((l) => l.replace(/[\p{Cc}\p{Cf}]/gu, "").trim());
    return [...new Set(lines.filter((l) => l !== ""))];
  } finally {
    removeScratch(folder);
  }
}
