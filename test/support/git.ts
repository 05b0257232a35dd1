import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { temporaryFolder } from "./spec.ts";

const WHO = {
  GIT_AUTHOR_NAME: "T",
  GIT_AUTHOR_EMAIL: "t@example.org",
  GIT_COMMITTER_NAME: "T",
  GIT_COMMITTER_EMAIL: "t@example.org",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Runs git in a folder; it has to succeed. Returns what it prints. */
export function git(folder: string, args: readonly string[], input: string | Buffer = ""): string {
  const r = spawnSync("git", args, {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, ...WHO },
  });
  expect(r.status, `git ${args.join(" ")}: ${r.stderr}`).toBe(0);
  return r.stdout;
}

/** A new repository with these files in one commit; without a commit if there are none. */
export function repository(
  files: Readonly<Record<string, string | Buffer>> = {},
  ...init: readonly string[]
): string {
  const folder = temporaryFolder();
  git(folder, ["init", "--quiet", ...init]);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (Object.keys(files).length > 0) {
    git(folder, ["add", "--all", "--force"]);
    git(folder, ["commit", "--quiet", "--message=old"]);
  }
  return folder;
}

/** The unfolded subjects of the mails of an mbox. */
export const subjectsOf = (mbox: string): string[] =>
  [...mbox.matchAll(/^Subject: (.*(?:\n .*)*)/gm)].map((m) => (m[1] ?? "").replace(/\n /g, " "));
