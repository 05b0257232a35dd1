import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Compilation, compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "./files.ts";

export { ROOT, specFiles };

/** This repository's specification, compiled anew. */
export function compileOursAnew(): Compilation {
  return compile(specFiles(ROOT, "xen", "pvcalls", "stubdom"));
}

let ours: Compilation | undefined;

/**
 * This repository's specification, compiled once for all tests of a process, which leave it as it
 * is.
 */
export function compileOurs(): Compilation {
  ours ??= compileOursAnew();
  return ours;
}

/** A new empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
