import { type ChildProcess, spawn } from "node:child_process";
import { complaint, ProgramError, searchPath } from "./program.ts";

const LARGEST = 16 * 1024 * 1024;
/** How long what a program printed is waited for after it has ended. */
const GRACE = 1000;

/** How a program of somebody else is run. */
export interface GroupRun {
  readonly cwd: string;
  /** The folder that it has for its own: its home, and for temporary files. */
  readonly home: string;
  readonly seconds: number;
  readonly stop?: AbortSignal | undefined;
}

/** Ends a program with everything that it started. */
function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // All of it has ended already.
  }
}

/**
 * Runs a program that is not trusted, in a group of processes of its own and without what the
 * environment holds, and gives what it prints. When it ends, takes too long or is stopped, the
 * whole group is killed. Throws a `ProgramError` that says what went wrong.
 */
export async function outputOfGroup(
  program: string,
  args: readonly string[],
  { cwd, home, seconds, stop }: GroupRun,
): Promise<Buffer> {
  const env = { PATH: searchPath(), HOME: home, TMPDIR: home, LC_ALL: "C" };
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    shell: false,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  let size = 0;
  let problem: string | undefined;
  const abandon = (why: string) => {
    problem ??= why;
    end(child);
  };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (part: Buffer) => {
      size += part.length;
      if (size > LARGEST) abandon(`${program} printed more than ${LARGEST} bytes`);
      else parts[name].push(part);
    });
  const late = setTimeout(
    () => abandon(`${program} took more than ${seconds} seconds`),
    seconds * 1000,
  );
  const stopped = () => abandon(`${program} was stopped`);
  stop?.addEventListener("abort", stopped);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
      child.once("exit", (code) => {
        end(child);
        setTimeout(() => resolve(code), GRACE).unref();
      });
    });
    if (problem === undefined && status === 0) return Buffer.concat(parts.stdout);
    const complained = complaint(Buffer.concat(parts.stderr).toString("utf8"));
    throw new ProgramError(
      problem ?? complained ?? `${program} ended with code ${status ?? "none"}`,
    );
  } catch (e) {
    if (e instanceof ProgramError) throw e;
    const { code } = e as NodeJS.ErrnoException;
    throw new ProgramError(
      code === "ENOENT" ? `${program} is not installed` : `${program} cannot be run: ${code}`,
    );
  } finally {
    clearTimeout(late);
    stop?.removeEventListener("abort", stopped);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}
