import { lstatSync, readFileSync } from "node:fs";

/** Whether a regular file holds exactly these bytes. */
export function sameBytes(path: string, content: Buffer): boolean {
  try {
    return lstatSync(path).isFile() && readFileSync(path).equals(content);
  } catch {
    return false;
  }
}
