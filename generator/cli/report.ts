import type { Loaded } from "./compiled.ts";
import { GENERATED } from "./context.ts";
import { textTable } from "./text-table.ts";
import type { VerifiedFile } from "./verify-files.ts";

/**
 * Gives what was made and checked: one line for each file, with the facts that it states and those
 * that were verified.
 */
export function checkReport(loaded: Loaded, verified: readonly VerifiedFile[]): string {
  const byPath = new Map(verified.map((v) => [v.artifact.path, v]));
  const rows = loaded.artifacts.map((a) => {
    const v = byPath.get(a.path);
    return [
      a.protocol || "all",
      a.title,
      v ? String(v.stated) : "-",
      v ? String(v.verified) : "byte for byte",
      `${GENERATED}/${a.path}`,
    ];
  });
  const stated = verified.reduce((n, v) => n + v.stated, 0);
  const good = verified.reduce((n, v) => n + v.verified, 0);
  const headings = ["protocol", "output", "facts stated", "facts verified", "file"];
  return (
    `${textTable(headings, rows, [2, 3])}\n\n` +
    `${loaded.artifacts.length} files, ${stated} facts stated in ${verified.length} of them, ` +
    `${good} verified by reading back`
  );
}
