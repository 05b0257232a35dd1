import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect } from "vitest";
import type { Artifact } from "../../generator/index.ts";

/** What a module exports that is made by a test. It has no types here. */
// biome-ignore lint/suspicious/noExplicitAny: a module that is made here has no types here
export type Made = Record<string, any>;

/** Compiles the TypeScript among some artifacts, which must have no errors, and imports the module of a protocol. It is gone after the file's tests. */
export async function importTypeScript(artifacts: readonly Artifact[], protocol: string): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const a of artifacts.filter((x) => x.path.startsWith("typescript/"))) {
    mkdirSync(dirname(join(folder, a.path)), { recursive: true });
    writeFileSync(join(folder, a.path), a.text);
  }
  const { stdout } = spawnSync(process.execPath, [createRequire(import.meta.url).resolve("typescript/bin/tsc"), "-p", join(folder, "typescript")], { encoding: "utf8" });
  expect(stdout).toBe("");
  return import(pathToFileURL(join(folder, `typescript/dist/${protocol}.js`)).href);
}
