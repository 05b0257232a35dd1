import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Compilation } from "../../generator/index.ts";

/** What an oracle looks at: our headers by dialect, and everything else that was compiled. */
export interface Subject {
  readonly headers: Readonly<Record<"xen" | "linux" | "qemu", string>>;
  readonly compilation: Compilation;
}

/** What an oracle found. Without problems its claim holds. */
export interface Verdict {
  /** How many things were compared, and what they are. */
  readonly compared: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

/** A judge that nobody here wrote: a kernel, a compiler, a checker. */
export interface Oracle {
  readonly name: string;
  readonly claim: string;
  /** Debian packages, each with a file that shows that it is there. */
  readonly packages: Readonly<Record<string, string>>;
  readonly judge: (subject: Subject) => Verdict | Promise<Verdict>;
  /**
   * Faults that the oracle must notice: a change of our headers, or of what they are compared with.
   */
  readonly faults: Readonly<Record<string, (subject: Subject) => Subject>>;
}

/**
 * A folder for unpacked sources, kept between the oracles of one run and outside the repository.
 */
export function cache(name: string): string {
  const folder = join(tmpdir(), "pvspec-oracles", name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Runs a command; throws with the end of what it said if it fails. */
export function sh(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(" ")} failed:\n` +
        `${(stdout + stderr).split("\n").slice(-15).join("\n")}`,
    );
  return stdout;
}

/** Runs a command that may fail; gives its exit code and what it said. */
export function attempt(
  cwd: string,
  command: string,
  ...args: readonly string[]
): { code: number; text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status ?? -1, text: stdout + stderr };
}

/** The Linux source of Debian's package, unpacked. */
export function linuxSource(): string {
  const folder = cache("linux");
  const top = join(folder, "linux-source-6.1");
  const done = join(folder, "unpacked");
  if (!existsSync(done)) {
    sh(folder, "tar", "xf", "/usr/src/linux-source-6.1.tar.xz");
    sh(folder, "touch", done);
  }
  return top;
}

export const LINUX_SOURCE = { "linux-source-6.1": "/usr/src/linux-source-6.1.tar.xz" } as const;

/** Replaces a piece of a text that must be there. */
export function replace(text: string, piece: string | RegExp, by: string): string {
  const out = text.replace(piece, by);
  if (out === text) throw new Error(`there is no ${piece} to be replaced`);
  return out;
}

/** A subject with one header changed. */
export function withHeader(
  subject: Subject,
  dialect: keyof Subject["headers"],
  change: (text: string) => string,
): Subject {
  return {
    ...subject,
    headers: { ...subject.headers, [dialect]: change(subject.headers[dialect]) },
  };
}
