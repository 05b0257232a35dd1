import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./files.ts";

/**
 * Makes a folder for what the tests of a process share, which is removed in the end; and compiles
 * the command line for the tests that start it as a process, unless `npm test` has just done so.
 */
export default function setup(): () => void {
  const shared = mkdtempSync(join(tmpdir(), "pvspec-"));
  process.env.PVSPEC_SHARED = shared;
  if (process.env.PVSPEC_BUILT !== "1") build();
  return () => rmSync(shared, { recursive: true, force: true });
}

function build(): void {
  execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs")]);
  // Tests that start vitest again must not take dist/ away from others.
  process.env.PVSPEC_BUILT = "1";
}
