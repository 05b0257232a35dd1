import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of this repository, with a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the repository; a failing one ends the process with its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) {
    console.error(`cannot run ${command}: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}
