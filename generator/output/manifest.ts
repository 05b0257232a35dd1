import { createHash } from "node:crypto";
import { z } from "zod";

/** Where the list of our files stands, below the folder of generated files. */
export const MANIFEST = "manifest.json";

/**
 * A path below a folder: not empty, not absolute, without parts that lead nowhere or up,
 * backslashes and controls.
 */
export const BELOW = /^(?!\/)(?!.*\/(?:\/|$))(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\p{Cc}]+$/u;

/** The files that pvspec made by their paths, each with the hashes of what it made of them. */
export type Listed = ReadonlyMap<string, readonly string[]>;

const path = z.string().regex(BELOW);
const hashes = z.string().regex(/^[0-9a-f]{64}(?: [0-9a-f]{64})*$/);
const schema = z.object({
  about: z.string(),
  // A list without hashes is what earlier versions wrote.
  files: z.union([z.record(path, hashes), z.array(path)]),
});

/** The hash by which the manifest knows what was made. */
export const hashOf = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");

/** Files by their paths with the hash of each. */
export const listed = (
  files: Iterable<{ readonly path: string; readonly text: string }>,
): Map<string, string[]> => new Map([...files].map((f) => [f.path, [hashOf(f.text)]]));

/** Both lists as one: a file may have any content of either. */
export function together(a: Listed, b: Listed): Listed {
  const all = new Map([...a].map(([name, own]) => [name, [...own]]));
  for (const [name, own] of b) all.set(name, [...new Set([...(all.get(name) ?? []), ...own])]);
  return all;
}

/** The manifest's text for a list of files: sorted, one a line. */
export function writeManifest(files: Listed): string {
  const about =
    "The files that pvspec made and may replace, each with the SHA-256 of its bytes. What has " +
    "other bytes is not removed. It touches no other file here.";
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, own]) => [name, own.join(" ")] as const);
  return `${JSON.stringify({ about, files: Object.fromEntries(entries) }, null, 2)}\n`;
}

/**
 * The files that a manifest lists, or undefined if it is none. Paths that lead elsewhere make it
 * none.
 */
export function readManifest(text: string): Map<string, string[]> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    const { files } = parsed.data;
    return Array.isArray(files)
      ? new Map(files.map((name) => [name, []]))
      : new Map(Object.entries(files).map(([name, own]) => [name, own.split(" ")]));
  } catch {
    return undefined;
  }
}
