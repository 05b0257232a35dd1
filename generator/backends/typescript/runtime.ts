import { readdirSync, readFileSync } from "node:fs";

/** A file of the runtime: functions that all protocols share, copied as they are. */
export interface RuntimeFile {
  readonly name: string;
  readonly text: string;
}

const FOLDER = new URL("./runtime/", import.meta.url);

let known: readonly RuntimeFile[] | undefined;

/** The files of the runtime, by name. */
export function runtimeFiles(): readonly RuntimeFile[] {
  known ??= readdirSync(FOLDER)
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), "utf8") }));
  return known;
}
