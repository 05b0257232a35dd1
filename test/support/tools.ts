import { existsSync } from "node:fs";

/** Debian packages that tests use, each with a file that shows that it is there. */
export const PACKAGES: Readonly<Record<string, string>> = {
  "libxen-dev": "/usr/include/xen/io/pvcalls.h",
  gcc: "/usr/bin/gcc",
  "libc6-dev": "/usr/include/stdint.h",
};

/** The packages of a list that are missing. Tests that need them are skipped with `it.skipIf(missing(…).length > 0)`. */
export function missing(...packages: readonly string[]): string[] {
  return packages.filter((p) => !existsSync(PACKAGES[p] ?? "/nonexistent"));
}

/** All packages that are missing on this machine. */
export const missingTools = (): string[] => missing(...Object.keys(PACKAGES));
