import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./spec.ts";

/** What a run of the command line gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program and its first arguments: the command line, run from its sources. */
export const PVSPEC: readonly [string, ...string[]] = [process.execPath, "--import", join(ROOT, "node_modules/tsx/dist/loader.mjs"), join(ROOT, "generator/cli/bin.ts")];

/** Runs the command line from its sources in a folder, without a terminal and without colours, in a changed environment. */
export function pvspecWith(env: NodeJS.ProcessEnv, cwd: string, ...args: readonly string[]): Run {
  const [node, ...program] = PVSPEC;
  const r = spawnSync(node, [...program, ...args], { cwd, encoding: "utf8", maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "", ...env } });
  return { code: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
}

/** Runs the command line from its sources in a folder, without a terminal and without colours. */
export const pvspec = (cwd: string, ...args: readonly string[]): Run => pvspecWith({}, cwd, ...args);
