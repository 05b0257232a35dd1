import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./spec.ts";

/** Runs the command line from its sources in a folder, without a terminal and without colours. */
export function pvspec(cwd: string, ...args: readonly string[]): { code: number; stdout: string; stderr: string } {
  const loader = join(ROOT, "node_modules/tsx/dist/loader.mjs");
  const r = spawnSync(process.execPath, ["--import", loader, join(ROOT, "generator/cli/bin.ts"), ...args], { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" } });
  return { code: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
}
