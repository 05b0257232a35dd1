import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { onOneLine } from "../diagnostics/visible.ts";
import { UsageError } from "./usage.ts";

/** The folder of pvspec itself, whose specification comes with it. */
export const OWN_ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The folder that a tree of a specification has to have. */
export const SPEC = "spec";

/** Something of the system that a command needs is gone or full: one line, exit code 1. */
export class SystemError extends Error {}

/** The folder in which pvspec was started. Throws a `SystemError` if that is gone. */
function here(): string {
  try {
    return process.cwd();
  } catch {
    throw new SystemError("the folder in which this was started does not exist any more");
  }
}

/** Who owns what stands at a path; nothing if nothing does that can be seen. */
function ownerOf(path: string): number | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.uid;
  } catch {
    return undefined;
  }
}

/** A folder that was named. Throws a `UsageError` that says why it cannot be one. */
function namedRoot(name: string): string {
  const shown = `\`${onOneLine(name)}\``;
  const root = resolve(here(), name);
  try {
    if (!statSync(root).isDirectory())
      throw new UsageError(`--root: ${shown} is a file, not a folder`);
    accessSync(root, constants.R_OK | constants.X_OK);
  } catch (e) {
    if (e instanceof UsageError) throw e;
    const { code } = e as NodeJS.ErrnoException;
    const problem = code === "EACCES" ? "may not be read" : "does not exist";
    throw new UsageError(`--root: ${shown} ${problem}`);
  }
  return root;
}

/**
 * The tree in which one stands: the folder, or the nearest above it, that has a `spec`. One above
 * has to belong to oneself or to whom the folder belongs, so that nobody plants one in a folder
 * that all may write to. Undefined if there is none.
 */
export function treeAround(start = here()): string | undefined {
  const owners = new Set([ownerOf(start), process.geteuid?.()]);
  for (let folder = start; ; folder = dirname(folder)) {
    const owner = ownerOf(join(folder, SPEC));
    if (owner !== undefined && (folder === start || owners.has(owner))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * The tree that a command works on: the one that `--root` names, else the one in which one stands.
 * Throws a `UsageError` that says what was looked for if there is none, unless another one serves.
 */
export function rootOf(named: string | undefined, otherwise?: string): string {
  if (named !== undefined) return namedRoot(named);
  const start = here();
  const found = treeAround(start) ?? otherwise;
  if (found !== undefined) return found;
  throw new UsageError(
    `there is no folder \`${SPEC}\` in \`${onOneLine(start)}\` nor in a folder above it; ` +
      "name a tree with --root, or begin one there with `spec/NAME/protocol.yaml`",
  );
}
