import { existsSync, readFileSync } from "node:fs";

/**
 * Debian packages that tests use, each with a file that shows that it is there. `npm test` installs
 * them.
 */
export const PACKAGES = JSON.parse(
  readFileSync(new URL("./packages.json", import.meta.url), "utf8"),
) as Record<string, string>;

/**
 * Packages that count as missing although they are there, named in PVSPEC_WITHOUT: so a machine
 * without them can be tried.
 */
const HIDDEN = (process.env.PVSPEC_WITHOUT ?? "").split(" ");

/**
 * The packages of a list that are missing. Tests that need them are skipped with
 * `it.skipIf(missing(…).length > 0)`.
 */
export function missing(...packages: readonly string[]): string[] {
  return packages.filter((p) => HIDDEN.includes(p) || !existsSync(PACKAGES[p] ?? "/nonexistent"));
}

/** All packages that are missing on this machine. */
export const missingTools = (): string[] => missing(...Object.keys(PACKAGES));
