import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Compilation, compile, type SourceFile } from "../../generator/index.ts";

/** The folder of this repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The YAML files of some folders below a tree's `spec/`. */
export function specFiles(root: string, ...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, "spec", folder))
      .filter((f) => f.endsWith(".yaml"))
      .sort()
      .map((f) => ({ path: `spec/${folder}/${f}`, text: readFileSync(join(root, "spec", folder, f), "utf8") })),
  );
}

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

/** A copy of this repository's `spec/` and `generated/` in a new folder. */
export function copyOfTree(): string {
  const folder = temporaryFolder();
  for (const name of ["spec", "generated"]) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}
