import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { vi } from "vitest";
import { main } from "../../generator/cli/main.ts";
import { ROOT } from "./spec.ts";

/** What a run of the command line gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program and its first argument: the command line as users run it, from `dist/`. */
export const PVSPEC: readonly [string, ...string[]] = [
  process.execPath,
  join(ROOT, "dist/cli/bin.js"),
];

function start(
  env: NodeJS.ProcessEnv,
  input: string | Uint8Array,
  cwd: string,
  args: readonly string[],
): Run {
  const [node, ...program] = PVSPEC;
  const r = spawnSync(node, [...program, ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "", ...env },
  });
  return { code: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
}

/**
 * Runs the command line as a process in a folder, without a terminal and without colours, in a
 * changed environment.
 */
export const pvspecWith = (env: NodeJS.ProcessEnv, cwd: string, ...args: readonly string[]): Run =>
  start(env, "", cwd, args);

/** The same with something that comes through a pipe, in an environment that is not changed. */
export const pvspecReads = (
  input: string | Uint8Array,
  cwd: string,
  ...args: readonly string[]
): Run => start({}, input, cwd, args);

/**
 * Runs the command line in a folder and in this process, without a terminal and without colours. It
 * reads no pipe. Where exit codes, signals, streams or start-up are the point, a process of its own
 * is started instead.
 */
export async function pvspec(cwd: string, ...args: readonly string[]): Promise<Run> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      return true;
    }),
  );
  vi.stubEnv("NO_COLOR", "1");
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return { code: await main(args), ...written };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
