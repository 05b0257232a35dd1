import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Compilation, compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "./files.ts";

export { ROOT, specFiles };

/** This repository's specification, compiled. */
export function compileOurs(): Compilation {
  return compile(specFiles(ROOT, "xen", "pvcalls", "stubdom"));
}

/** A new empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
