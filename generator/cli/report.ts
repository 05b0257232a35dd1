import { GENERATED, type Loaded } from "./context.ts";
import type { VerifiedFile } from "./verify-files.ts";

/** A table with columns as wide as their widest cell; numbers stand at the right. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => (r[i] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((c, i) => (right.includes(i) ? c.padStart(widths[i] ?? 0) : c.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((w) => "-".repeat(w))), ...rows.map(line)].join("\n");
}

/**
 * What was made and checked: one line for each file, with the facts that it states and those that
 * were verified.
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
