import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ROOT } from "../support/files.ts";
import { Readable } from "./reading.ts";

/** Seconds that reading one text may take, on a machine that does other things as well. */
const LIMIT = 20;

/** How far it got, and what it found, if anything. */
export interface ReadersResult {
  readonly runs: number;
  readonly seconds: number;
  readonly finding:
    | { readonly n: number; readonly path: string; readonly fault: string; readonly text: string }
    | undefined;
}

/** Which texts are read: those of one reader only, from one of them on. */
export interface Choice {
  readonly only?: string;
  readonly first?: number;
  /** Texts that are read however long that takes. */
  readonly least?: number;
  /** Seconds that reading one text may take. */
  readonly limit?: number;
}

/**
 * Reads damaged and random texts with every reader for so long, in a process of its own that is
 * ended when one takes too long.
 */
export async function fuzzReaders(
  seed: number,
  seconds: number,
  { only, first = 0, least = 1, limit = LIMIT }: Choice = {},
): Promise<ReadersResult> {
  const program = fileURLToPath(new URL("./read-on.ts", import.meta.url));
  const args = [String(seed), String(first), ...(only === undefined ? [] : [only])];
  const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let [n, start, since] = [first - 1, 0, 0];
  const passed = () => (performance.now() - start) / 1000;
  const fault = await new Promise<string | undefined>((resolve, reject) => {
    const look = setInterval(() => {
      const waits = start > 0 && (performance.now() - since) / 1000 > limit;
      if (waits || (start > 0 && passed() >= seconds && n - first + 1 >= least))
        end(waits ? `still reads after ${limit} seconds` : undefined);
    }, 50);
    const end = (found: string | undefined) => {
      clearInterval(look);
      resolve(found);
    };
    createInterface(child.stdout).on("line", (line) => {
      const [, number, found] = /^(\d+)(?: (.*))?$/.exec(line) ?? [];
      since = performance.now();
      start ||= since;
      n = Number(number);
      if (found !== undefined) end(found);
    });
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`reading ended with ${code}`)));
  });
  const result = { runs: n - first + 1, seconds: passed() };
  child.removeAllListeners("exit");
  child.kill("SIGKILL");
  if (fault === undefined) return { ...result, finding: undefined };
  const { path, text } = new Readable(only).trial(seed, n);
  return { ...result, finding: { n, path, fault, text } };
}

/** A result for people. */
export function linesOfReaders({ runs, seconds, finding }: ReadersResult, seed: number): string[] {
  const found = finding
    ? [
        `FOUND by --seed ${seed}, in text ${finding.n}, of ${finding.path}: ${finding.fault}`,
        `  text ${JSON.stringify(finding.text)}`,
      ]
    : [];
  return [`${runs} texts read in ${seconds.toFixed(1)} seconds`, ...found];
}
