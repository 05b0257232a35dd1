import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { pvspec, type Run } from "./cli.ts";
import { SCENARIOS } from "./scenario.ts";
import { ROOT, temporaryFolder } from "./spec.ts";

/** Where the tree was built that others are copies of. */
let built: Promise<string> | undefined;

async function build(): Promise<string> {
  const root = mkdtempSync(join(process.env.PVSPEC_SHARED ?? tmpdir(), "tree-"));
  cpSync(join(ROOT, "spec/xen"), join(root, "spec/xen"), { recursive: true });
  cpSync(join(SCENARIOS, "made-up/input/spec/demo"), join(root, "spec/demo"), { recursive: true });
  const run = await pvspec(root, "build");
  expect(run.code, run.stderr).toBe(0);
  return root;
}

/**
 * A tree, a new one if none is named, with a vocabulary and with a protocol that uses every part of
 * the language. It is built once for all tests of a process, and copied for each.
 */
export async function builtTree(root = temporaryFolder()): Promise<string> {
  built ??= build();
  cpSync(await built, root, { recursive: true });
  return root;
}

/**
 * Changes the title of the protocol of such a tree, which stands in most of the files that are made
 * from it.
 */
export function retitle(root: string, title: string): void {
  const file = join(root, "spec/demo/protocol.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^ {2}title: .*$/m, `  title: ${title}`));
}

/**
 * A run that fails with findings as people read them: a code, a remedy, no stack of function calls.
 */
export function expectFindings(run: Run, ...texts: readonly string[]): void {
  expect(run.code, run.stderr).toBe(1);
  for (const text of [...texts, "remedy: "]) expect(run.stderr).toContain(text);
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
}
