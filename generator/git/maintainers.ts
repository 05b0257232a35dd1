import { lstatSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output } from "./program.ts";
import type { Patch } from "./series.ts";

/** The script by which these trees say who looks after a file. */
export const SCRIPT = "scripts/get_maintainer.pl";

/** Tells if a tree has the script. */
export const hasScript = (tree: string): boolean =>
  lstatSync(join(tree, SCRIPT), { throwIfNoEntry: false })?.isFile() === true;

/**
 * Whom to send patches to: what the tree's own script prints about them, a line each. Throws a
 * `ProgramError` that says why it cannot.
 */
export function maintainersOf(tree: string, patches: readonly Patch[], seconds = 60): string[] {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-mail-"));
  try {
    const files = patches.map(({ name, content }) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    const printed = output("perl", [SCRIPT, "--no-git-fallback", "--norolestats", ...files], {
      cwd: tree,
      env: { ...process.env, LC_ALL: "C" },
      seconds,
    });
    const lines = printed
      .toString("utf8")
      .split("\n")
      .map((l) => l.replace(/[\p{Cc}\p{Cf}]/gu, "").trim());
    return [...new Set(lines.filter((l) => l !== ""))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
