import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { writeOutput } from "../../generator/output/output.ts";
import { ROOT, temporaryFolder } from "../support/spec.ts";
import { ours } from "./ours.ts";

/**
 * A copy of this specification with the files that are made from it, one of them perhaps changed.
 */
export function builtTree(path?: string, change = (text: string) => text): string {
  const root = temporaryFolder();
  cpSync(join(ROOT, "spec"), join(root, "spec"), { recursive: true });
  writeOutput(join(root, "generated"), "generated", ours.artifacts, new Diagnostics());
  const file = path === undefined ? undefined : join(root, "generated", path);
  if (file) writeFileSync(file, change(readFileSync(file, "utf8")));
  return root;
}
