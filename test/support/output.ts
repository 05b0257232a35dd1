import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { listed, MANIFEST, writeManifest } from "../../generator/output/manifest.ts";
import {
  checkOutput,
  type OutputFile,
  type Written,
  writeOutput,
} from "../../generator/output/output.ts";
import { temporaryFolder } from "./spec.ts";

/** What an earlier build wrote. */
export const OLD: readonly OutputFile[] = [
  { path: "a.h", text: "old a\n" },
  { path: "deep/er/b.md", text: "old b\n" },
];

/** What is to be written now. */
export const NEW: readonly OutputFile[] = [
  { path: "a.h", text: "new a\n" },
  { path: "deep/er/b.md", text: "new b\n" },
  { path: "c.md", text: "new c\n" },
];

/** Every file below a folder with its text, hidden ones too. */
export function textsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) =>
    e.isFile(),
  );
  return Object.fromEntries(
    files
      .map((e) => join(e.parentPath, e.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** What a folder holds after these files were written into it and nothing else. */
export const withManifest = (files: readonly OutputFile[]): Record<string, string> => ({
  ...Object.fromEntries(files.map((f) => [f.path, f.text])),
  [MANIFEST]: writeManifest(listed(files)),
});

/** Writes files; returns what was done and the codes of what was found. */
export function write(
  folder: string,
  files: readonly OutputFile[],
): { written: Written | undefined; codes: string[] } {
  const diagnostics = new Diagnostics();
  const written = writeOutput(folder, "out", files, diagnostics);
  return { written, codes: diagnostics.list.map((d) => d.code) };
}

/** Compares a folder with files; returns findings such as `PV702 a.h`, sorted. */
export function check(folder: string, files: readonly OutputFile[]): string[] {
  const diagnostics = new Diagnostics();
  checkOutput(folder, "out", files, diagnostics);
  return diagnostics.list.map((d) => `${d.code} ${/`out\/(.*?)`/.exec(d.message)?.[1]}`).sort();
}

/** A new folder into which these files were written. */
export function folderWith(files: readonly OutputFile[]): string {
  const folder = temporaryFolder();
  expect(write(folder, files).codes).toEqual([]);
  return folder;
}
