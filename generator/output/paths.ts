import { posix } from "node:path";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { BELOW, MANIFEST } from "./manifest.ts";

/** As a file system compares names that takes capitals and small letters for the same. */
const folded = (path: string) => path.normalize("NFC").toLowerCase();

/** Names that some file system cannot hold: devices of DOS, signs that have a meaning, trailing dots. */
const UNNAMABLE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)|[<>:"|?*\\]|[. ]$/i;

/** Every folder above a path. */
function above(path: string): string[] {
  const parent = posix.dirname(path);
  return parent === "." ? [] : [parent, ...above(parent)];
}

/**
 * Tells if these files can stand beside each other below one folder, on every file system; reports
 * what cannot.
 */
export function checkPaths(
  label: string,
  files: readonly { readonly path: string }[],
  diagnostics: Diagnostics,
): boolean {
  const before = diagnostics.list.length;
  const report = (path: string, problem: string) =>
    diagnostics.report("PV708", { file: `${label}/${path}`, problem });
  const first = new Map([[folded(MANIFEST), MANIFEST]]);
  for (const { path } of files) {
    const other = first.get(folded(path));
    if (!BELOW.test(path)) report(path, `its path leads out of \`${label}\``);
    else if (other === path)
      report(path, path === MANIFEST ? "the manifest has this path" : "two files have this path");
    else if (other !== undefined)
      report(path, `its path differs from that of \`${label}/${other}\` in capitals only`);
    else first.set(folded(path), path);
  }
  for (const { path } of files) {
    const part = path.split("/").find((name) => UNNAMABLE.test(name));
    if (part !== undefined) report(path, `Windows has no files with the name \`${part}\``);
    const file = BELOW.test(path)
      ? above(path).find((folder) => first.has(folded(folder)))
      : undefined;
    if (file !== undefined)
      report(path, `\`${label}/${first.get(folded(file))}\` is a file and cannot be its folder`);
  }
  return diagnostics.list.length === before;
}
