import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProgramError } from "./program.ts";

/** Makes a temporary folder of our own. Throws a `ProgramError` if that cannot be done. */
export function makeScratch(): string {
  try {
    return mkdtempSync(join(tmpdir(), "pvspec-mail-"));
  } catch (e) {
    const { code } = e as NodeJS.ErrnoException;
    throw new ProgramError(`no temporary folder can be made in ${tmpdir()} (${code})`);
  }
}

/** Removes a temporary folder with all that is in it. */
export const removeScratch = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });
