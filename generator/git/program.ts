import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute } from "node:path";

/** Why a program gave no result, in words for a finding. */
export class ProgramError extends Error {}

const LARGEST = 256 * 1024 * 1024;

/** How a program is run: never through a shell, and never for ever. */
export interface Run {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string | Buffer;
  readonly seconds?: number;
}

/** The first line of what a program complains, without the word that it begins with. */
export const complaint = (text: string) =>
  text
    .split("\n")
    .find((l) => l.trim() !== "")
    ?.trim()
    .replace(/^(?:fatal|error): /, "");

/** Where programs are looked for: never in the folder in which they are run. */
export const searchPath = (): string =>
  (process.env.PATH ?? "/usr/bin:/bin").split(delimiter).filter(isAbsolute).join(delimiter);

/** Runs a program and gives what it prints; a `ProgramError` says what went wrong. */
export function output(
  program: string,
  args: readonly string[],
  { cwd, env, input = "", seconds = 60 }: Run,
): Buffer {
  const r = spawnSync(program, args, {
    cwd,
    env: { ...env, PATH: searchPath() },
    input,
    shell: false,
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
    maxBuffer: LARGEST,
    windowsHide: true,
  });
  const code = (r.error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ETIMEDOUT") throw new ProgramError(`${program} took more than ${seconds} seconds`);
  if (code === "ENOENT" && !existsSync(cwd)) throw new ProgramError("there is no such folder");
  if (code === "ENOENT") throw new ProgramError(`${program} is not installed`);
  if (r.error) throw new ProgramError(`${program} cannot be run: ${code ?? r.error.message}`);
  if (r.status !== 0)
    throw new ProgramError(
      complaint(r.stderr.toString("utf8")) ?? `${program} ended with code ${r.status ?? "none"}`,
    );
  return r.stdout;
}
