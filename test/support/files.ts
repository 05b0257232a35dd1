import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../../generator/index.ts";

/** The folder of this repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The files of a specification in some folders below a tree's `spec/`: YAML, and the document and
 * the example of a protocol that has them.
 */
export function specFiles(root: string, ...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, "spec", folder))
      .filter((f) => f.endsWith(".yaml") || f === "document.md" || f === "example.ts")
      .sort()
      .map((f) => ({
        path: `spec/${folder}/${f}`,
        text: readFileSync(join(root, "spec", folder, f), "utf8"),
      })),
  );
}
