// `npm run bench`: what each command takes as a process, with its most memory; how long the stages
// of a build take, a build of 1, 10 and 100 copies of a protocol, and the table of up to 11,900
// records, which has 190,000 facts; what reading that table back takes; and how long the generated
// TypeScript takes for a message. Times are medians in milliseconds, of what takes long a single
// one. They are printed, with their ratio to those in recorded.json, and never asserted. `--smoke`
// runs everything once and less of it; `--record`, on an idle machine, makes the figures of this
// run the recorded ones.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Artifact } from "../../generator/backends/backend.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { resolveDocument } from "../../generator/document/resolve.ts";
import { factsOf } from "../../generator/facts/model.ts";
import { compile, type SourceFile, verifyText } from "../../generator/index.ts";
import { resolveProtocol } from "../../generator/layout/resolve.ts";
import { buildModel } from "../../generator/model/compile.ts";
import { artifactsOf } from "../../generator/pipeline.ts";
import { type MarkdownDocument, parseMarkdown } from "../../generator/source/markdown.ts";
import { parseYaml } from "../../generator/source/yaml.ts";
import { readSpecification } from "../../generator/specification.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { manyRecords } from "../support/many-records.ts";
import { codec } from "./codec.ts";
import { type Figure, Figures, median } from "./figures.ts";
import { commands, readTable } from "./processes.ts";

const smoke = process.argv.includes("--smoke");
const RUNS = smoke ? 1 : 3;
const figures = new Figures();

async function time(f: () => unknown, runs = RUNS): Promise<Figure> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await f();
    times.push(performance.now() - start);
  }
  return { ms: median(times) };
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
  // The first time loads the readers; `check` of the smoke test reads everything back as well.
  if (!smoke) await readBack();
  figures.print("stage, in this process", {
    source: await time(() => yaml.map((f) => parseYaml(f.path, f.text, d))),
    model: await time(() => buildModel(documents, d)),
    layout: await time(() => folders.map((f) => resolveProtocol(f, d))),
    "facts of the model": await time(() => protocols.map(factsOf)),
    document: await time(resolveProse),
    "back-ends": await time(() =>
      artifactsOf({ ok: true, diagnostics: [], protocols, sources }).map((a) => ({ ...a })),
    ),
    ...(!smoke && { "reading back": await time(readBack) }),
  });
}

async function growth(): Promise<void> {
  const rows: Record<string, Figure> = {};
  for (const n of smoke ? [1] : [1, 10, 100]) {
    const files = copies(n);
    // As the command does it: the text of every file, and nothing that only reading back needs.
    const build = () => {
      const specification = readSpecification(files);
      if (!specification.ok) throw new Error("a copy does not compile");
      return artifactsOf(specification).map((a) => a.text);
    };
    rows[`${n} ${n === 1 ? "copy" : "copies"}`] = await time(build, n === 1 ? RUNS : 1);
  }
  figures.print("copies of a protocol, built in this process", rows);
}

async function records(): Promise<void> {
  const rows: Record<string, Figure> = {};
  const folder = mkdtempSync(join(tmpdir(), "pvspec-bench-"));
  for (const n of smoke ? [1000] : [1000, 11_900]) {
    const files = [...specFiles(ROOT, "xen"), ...manyRecords(n)];
    const file = join(folder, "fields.md");
    let table: Artifact | undefined;
    rows[`${n} records`] = await time(() => {
      const all = artifactsOf(readSpecification(files));
      table = all.find((a) => a.path === "tables/many/fields.md");
      writeFileSync(file, table?.text ?? "");
    }, 1);
    if (!table) throw new Error("many records do not compile");
    rows[`reading ${table.promise?.facts.length} facts back`] = readTable(file);
  }
  rmSync(folder, { recursive: true });
  figures.print("records of a protocol, and their table", rows);
}

figures.print("command, a process", commands(RUNS, smoke));
await stages();
await growth();
await records();
await codec(smoke ? { rounds: 1, calls: 1024 } : { rounds: 7, calls: 32_768 });
if (process.argv.includes("--record")) figures.record();
