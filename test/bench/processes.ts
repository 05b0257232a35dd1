import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../support/files.ts";
import { type Figure, median } from "./figures.ts";

const USAGE = fileURLToPath(new URL("usage.cjs", import.meta.url));

/** Runs node with some arguments, and says what the process took. Throws if it fails. */
export function runNode(args: readonly string[], cwd: string): Required<Figure> {
  const start = performance.now();
  const child = spawnSync(process.execPath, ["--require", USAGE, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const ms = performance.now() - start;
  if (child.status !== 0) throw new Error(`${args.join(" ")} ended with ${child.status}`);
  return { ms, ...JSON.parse(child.output[3] ?? "") };
}

/** Commands that between them do what all do. */
const FEW = [
  "check",
  "verify generated/linux/include/xen/interface/io/pvcalls.h",
  "ids",
  "explain PV401",
];

const MOST = [
  "build --check",
  ...FEW,
  "verify",
  "verify generated/tables/pvcalls/fields.md",
  "facts",
  "where generated/xen/docs/misc/pvcalls.pandoc:120",
  "--help",
  "--version",
];

/** The commands as people start them, on today's specification: all of them, or a `few`. */
export function commands(runs: number, few: boolean): Record<string, Figure> {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-bench-"));
  cpSync(join(ROOT, "spec"), join(folder, "spec"), { recursive: true });
  const once = (args: readonly string[]) =>
    runNode([join(ROOT, "dist/cli/bin.js"), ...args], folder);
  const medians = (line: string, before: () => void = () => {}): Figure => {
    const all = Array.from({ length: runs }, () => {
      before();
      return once(line.split(" "));
    });
    return {
      ms: median(all.map((f) => f.ms)),
      cpu: median(all.map((f) => f.cpu)),
      megabytes: median(all.map((f) => f.megabytes)),
    };
  };
  const empty = () => rmSync(join(folder, "generated"), { recursive: true, force: true });
  const figures = {
    "build, nothing there": medians("build", empty),
    ...(!few && { "build, all current": medians("build") }),
    ...Object.fromEntries((few ? FEW : MOST).map((line) => [line, medians(line)])),
  };
  rmSync(folder, { recursive: true });
  return figures;
}

const READERS = new URL("../../dist/readers/index.js", import.meta.url).href;
const READ = (file: string) => `
  import { readFileSync } from "node:fs";
  import { readArtifact } from ${JSON.stringify(READERS)};
  const symbols = { kind: "tables", file: "many.tables.fields" };
  const text = readFileSync(${JSON.stringify(file)}, "utf8");
  const { problems } = await readArtifact("fields.md", text, symbols);
  if (problems.length > 0) throw new Error("the table has problems");`;

/** Reads a file of tables back in a process of its own. */
export const readTable = (file: string): Figure =>
  runNode(["--input-type=module", "--eval", READ(file)], ROOT);
