// `npm run bench`: how long a build takes as a process, stage by stage, for 1, 10 and 100 copies of a
// protocol, and for up to 10,000 records; and how long the generated TypeScript takes for a message.
// `--smoke` runs everything once. Times are medians in milliseconds; they are printed, never asserted.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backends } from "../../generator/backends/index.ts";
import { textTable } from "../../generator/cli/text-table.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { resolveDocument } from "../../generator/document/resolve.ts";
import { factsOf } from "../../generator/facts/model.ts";
import { compile, type SourceFile, verifyText } from "../../generator/index.ts";
import { resolveProtocol } from "../../generator/layout/resolve.ts";
import { buildModel } from "../../generator/model/compile.ts";
import { type MarkdownDocument, parseMarkdown } from "../../generator/source/markdown.ts";
import { parseYaml } from "../../generator/source/yaml.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { manyRecords } from "../support/many-records.ts";
import { codec } from "./codec.ts";

const smoke = process.argv.includes("--smoke");
const RUNS = smoke ? 1 : 7;

const median = (times: number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const show = (ms: number) => ms.toFixed(1);

async function time(f: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await f();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** A text of the protocol with the name of a copy: in its head, and in the ids of its sentences. */
const renamed = (text: string, name: string) =>
  text
    .replace(/^ {2}name: pvcalls$/m, `  name: ${name}`)
    .replace(/\bpvcalls-(?=[a-z]+-\d\d)/g, `${name}-`);

/** Copies of a protocol under other names, without their recorded ids. */
function copies(n: number): SourceFile[] {
  const own = specFiles(ROOT, "pvcalls").filter((f) => !f.path.endsWith("/ids.yaml"));
  const more = Array.from({ length: n }, (_, i) =>
    own.map((f) => ({
      path: f.path.replace("spec/pvcalls/", `spec/copy${i}/`),
      text: renamed(f.text, `copy${i}`),
    })),
  );
  return [...specFiles(ROOT, "xen"), ...more.flat()];
}

async function wholeProcess(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-bench-"));
  cpSync(join(ROOT, "spec"), join(folder, "spec"), { recursive: true });
  const run = (...args: string[]) => {
    const { status } = spawnSync(process.execPath, [join(ROOT, "dist/cli/bin.js"), ...args], {
      cwd: folder,
      stdio: "ignore",
    });
    if (status !== 0) throw new Error(`pvspec ${args.join(" ")} ended with ${status}`);
  };
  const fresh = await time(() => {
    rmSync(join(folder, "generated"), { recursive: true, force: true });
    run("build");
  });
  const rows = [
    ["build, nothing there", show(fresh)],
    ["build, all current", show(await time(() => run("build")))],
    ["build --check", show(await time(() => run("build", "--check")))],
    ["verify", show(await time(() => run("verify")))],
    ["check", show(await time(() => run("check")))],
    ["--version", show(await time(() => run("--version")))],
  ];
  rmSync(folder, { recursive: true });
  console.log(`${textTable(["whole process", "ms"], rows, [1])}\n`);
}

async function stages(): Promise<void> {
  const files = specFiles(ROOT, "xen", "pvcalls", "stubdom");
  const d = new Diagnostics();
  const yaml = files.filter((f) => f.path.endsWith(".yaml"));
  const prose = files.filter((f) => f.path.endsWith(".md"));
  const documents = yaml.flatMap((f) => parseYaml(f.path, f.text, d) ?? []);
  const folders = buildModel(documents, d);
  const protocols = folders.map((f) => resolveProtocol(f, d));
  const { artifacts, sources } = compile(files);
  const resolveProse = () =>
    prose.map((f) =>
      sources.flatMap((s) =>
        f.path.includes(`/${s.protocol.name}/`)
          ? resolveDocument(
              parseMarkdown(f.path, f.text, d) as MarkdownDocument,
              s,
              sources.slice(0, 1),
              d,
            )
          : [],
      ),
    );
  const readBack = async () => {
    for (const a of artifacts) await verifyText(a, a.path, a.text);
  };
  await readBack();
  const rows = [
    ["source", show(await time(() => yaml.map((f) => parseYaml(f.path, f.text, d))))],
    ["model", show(await time(() => buildModel(documents, d)))],
    ["layout", show(await time(() => folders.map((f) => resolveProtocol(f, d))))],
    ["facts", show(await time(() => protocols.map(factsOf)))],
    ["document", show(await time(resolveProse))],
    ["back-ends", show(await time(() => sources.map((s) => backends.map((emit) => emit(s, [])))))],
    ["reading back", show(await time(readBack))],
  ];
  console.log(`${textTable(["stage, in process", "ms"], rows, [1])}\n`);
}

async function growth(): Promise<void> {
  const rows: string[][] = [];
  for (const n of smoke ? [1, 10] : [1, 10, 100]) {
    const files = copies(n);
    const ms = await time(() => {
      if (!compile(files).ok) throw new Error("a copy does not compile");
    });
    rows.push([String(n), show(ms), show(ms / n)]);
  }
  console.log(
    `${textTable(["copies of a protocol", "compile ms", "ms per copy"], rows, [0, 1, 2])}\n`,
  );
}

async function records(): Promise<void> {
  const rows: string[][] = [];
  for (const n of smoke ? [100, 1000] : [1000, 3000, 10_000]) {
    const files = [...specFiles(ROOT, "xen"), ...manyRecords(n)];
    const start = performance.now();
    if (!compile(files).ok) throw new Error("many records do not compile");
    const ms = performance.now() - start;
    rows.push([String(n), show(ms), show(ms / n)]);
  }
  console.log(
    textTable(["records of a protocol", "compile ms, once", "ms per record"], rows, [0, 1, 2]),
  );
}

await wholeProcess();
await stages();
await growth();
await records();
await codec({ rounds: smoke ? 1 : 31 });
