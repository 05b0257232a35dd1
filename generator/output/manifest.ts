import { z } from "zod";

/** Where the list of our files stands, below the folder of generated files. */
export const MANIFEST = "manifest.json";

/**
 * A path below a folder: not empty, not absolute, without parts that lead nowhere or up,
 * backslashes and controls.
 */
export const BELOW = /^(?!\/)(?!.*\/(?:\/|$))(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\p{Cc}]+$/u;

const schema = z.object({ about: z.string(), files: z.array(z.string().regex(BELOW)) });

/** The manifest's text for a list of files: sorted, one a line. */
export function writeManifest(files: Iterable<string>): string {
  const about =
    "The files that pvspec made and may replace or remove. It touches no other file here.";
  return `${JSON.stringify({ about, files: [...new Set(files)].sort() }, null, 2)}\n`;
}

/**
 * The files that a manifest lists, or undefined if it is none. Paths that lead elsewhere make it
 * none.
 */
export function readManifest(text: string): string[] | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.files : undefined;
  } catch {
    return undefined;
  }
}
