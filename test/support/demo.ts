import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { pvspec, type Run } from "./cli.ts";
import { git } from "./git.ts";
import { temporaryFolder } from "./spec.ts";

/** The specification of a protocol called `demo`. */
export const PROTOCOL = `protocol:
  name: demo
  title: Demo Protocol
  versions: ["1"]
  stage: design
  imports: [xen]
  byte-order: little
  doc: Shows how things are sent.
statements:
  scope:
    one: One thing is shown.
records:
  message:
    doc: A message.
    fields:
      a: { type: uint32, doc: the first }
      b: { type: uint32, doc: the second }
c: { prefix: demo_, version-macro: DEMO_VERSION }
outputs:
  document: { license: GPL-2.0-only, holders: ["2026 A Person"] }
  xen: { license: MIT, holders: ["2026 A Person"] }
  linux: { license: MIT, holders: ["2026 A Person"] }
drafts:
  "2": ["the second field"]
  "3":
    - "a change that takes many words to explain, so many that they do not fit on one line of
      a mail"
`;
/** Its document. */
export const DOCUMENT =
  "# Demo Protocol, version 1\n\n## Scope\n\nFrom the start, one thing is shown.\n\n" +
  "::rules{of=statements.scope}\n";

/** A tree with one protocol. */
export function tree(
  protocol = PROTOCOL,
  document: string | null = DOCUMENT,
  name = "demo",
  root = temporaryFolder(),
): string {
  mkdirSync(join(root, "spec", name), { recursive: true });
  writeFileSync(join(root, "spec", name, "protocol.yaml"), protocol);
  if (document !== null) writeFileSync(join(root, "spec", name, "document.md"), document);
  return root;
}

/** A tree whose generated files are committed. */
export async function committedTree(): Promise<string> {
  const root = tree();
  expect((await pvspec(root, "build")).code).toBe(0);
  git(root, ["init", "--quiet"]);
  git(root, ["add", "--all"]);
  git(root, ["commit", "--quiet", "--message=the \u202eold state"]);
  return root;
}

/** A run that went well. */
export function good(run: Run): Run {
  expect(run.code, run.stderr).toBe(0);
  expect(run.stdout + run.stderr).not.toMatch(/^Signed-off-by:/im);
  expect(run.stdout).not.toMatch(/^Bcc:/im);
  return run;
}

/** A run that fails with a finding, prints no mail and no stack. */
export function bad(run: Run, code: number, ...texts: readonly string[]): void {
  expect(run.code, run.stderr).toBe(code);
  expect(run.stdout).toBe("");
  for (const text of texts) expect(run.stderr).toContain(text);
  expect(run.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
}

/** Replaces a text in the specification of a tree. */
export const edit = (root: string, from: string, to: string) => {
  const file = join(root, "spec/demo/protocol.yaml");
  expect(readFileSync(file, "utf8")).toContain(from);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(from, () => to),
  );
};
