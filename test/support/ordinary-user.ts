import { spawnSync } from "node:child_process";
import { chownSync, lchownSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PVSPEC, type Run } from "./cli.ts";
import { ROOT } from "./files.ts";

/** Whoever starts the tests if that is not root, else nobody: permissions mean nothing to root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const spawnOptions = {
  encoding: "utf8",
  ...NOBODY,
  env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" },
} as const;

/**
 * Whether an ordinary user can run pvspec from this folder; not if its parents are root's alone.
 */
export const ordinaryUserCanRun =
  process.platform === "linux" &&
  spawnSync(
    process.execPath,
    ["-e", "require('fs').readdirSync(process.argv[1])", join(ROOT, "dist/cli")],
    spawnOptions,
  ).status === 0;

/** Makes a tree that of the ordinary user. */
export function giveAway(root: string): void {
  if (NOBODY.uid === undefined) return;
  chownSync(root, NOBODY.uid, NOBODY.gid);
  for (const path of readdirSync(root, { recursive: true, encoding: "utf8" }))
    lchownSync(join(root, path), NOBODY.uid, NOBODY.gid);
}

/** Runs the command line as an ordinary user. */
export function asOrdinaryUser(cwd: string, ...args: readonly string[]): Run {
  const [node, ...program] = PVSPEC;
  const r = spawnSync(node, [...program, ...args], { cwd, ...spawnOptions });
  return { code: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
}
