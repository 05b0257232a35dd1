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

/** The program and its first arguments: the command line, run from its sources. */
export const PVSPEC: readonly [string, ...string[]] = [
  process.execPath,
  "--import",
  join(ROOT, "node_modules/tsx/dist/loader.mjs"),
  join(ROOT, "generator/cli/bin.ts"),
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

/** Runs the command line from its sources in a folder, without a terminal and without colours, in a changed environment. */
export const pvspecWith = (env: NodeJS.ProcessEnv, cwd: string, ...args: readonly string[]): Run =>
  start(env, "", cwd, args);

/** Runs the command line from its sources in a folder, without a terminal and without colours. */
export const pvspec = (cwd: string, ...args: readonly string[]): Run => start({}, "", cwd, args);

/** The same with something that comes through a pipe. */
export const pvspecReads = (
  input: string | Uint8Array,
  cwd: string,
  ...args: readonly string[]
): Run => start({}, input, cwd, args);

/** Runs the command line in this process, which is faster: for commands that read no pipe. */
export async function pvspecHere(...args: readonly string[]): Promise<Run> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  vi.stubEnv("NO_COLOR", "1");
  try {
    return { code: await main(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
