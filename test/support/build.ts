import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./files.ts";

/**
 * Compiles the command line for the tests that start it as a process, unless `npm test` has just
 * done so.
 */
export default function setup(): void {
  if (process.env.PVSPEC_BUILT === "1") return;
  execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs")]);
  // Tests that start vitest again must not take dist/ away from others.
  process.env.PVSPEC_BUILT = "1";
}
