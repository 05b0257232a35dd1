import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect } from "vitest";
import { loadSpec } from "../../generator/cli/load.ts";
import { type Diagnostic, Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import {
  type Artifact,
  compile,
  printDiagnostics,
  type SourceFile,
  verifyText,
} from "../../generator/index.ts";
import { lintCompilation } from "../../generator/pipeline.ts";
import { ROOT } from "./spec.ts";

/**
 * The folder of all scenarios. Each has `input/`, `diagnostics.txt`, and `output/` if nothing in
 * its input is wrong.
 */
export const SCENARIOS = join(ROOT, "test/scenarios");

/**
 * How the name of a scenario about the rules of lint begins. It records what they find, and nothing
 * that is made from its input.
 */
export const LINT = "lint-";

/** The names of all scenarios, sorted. */
export const scenarioNames = (): string[] => readdirSync(SCENARIOS).sort();

/** What pvspec makes of the input of a scenario. */
export interface Outcome {
  /** Whether files are made from it and recorded. */
  readonly ok: boolean;
  /** What it prints for people, without colours. */
  readonly diagnostics: string;
  /**
   * The files about protocols and vocabularies of the input itself, by their path below
   * `generated/`.
   */
  readonly own: Readonly<Record<string, string>>;
  readonly artifacts: readonly Artifact[];
}

const print = (list: readonly Diagnostic[], files: readonly SourceFile[]) =>
  printDiagnostics(list, "pretty", new Map(files.map((f) => [f.path, f.text])));

/** Compiles the tree `FOLDER/input` as the command line does. */
export function runScenario(folder: string): Outcome {
  const root = join(folder, "input");
  const found = new Diagnostics();
  const files = loadSpec(root, found);
  if (found.failed)
    return { ok: false, diagnostics: print(found.list, files), own: {}, artifacts: [] };
  const compiled = compile(files);
  const compilation = { ...compiled, diagnostics: [...found.list, ...compiled.diagnostics] };
  if (basename(folder).startsWith(LINT))
    return {
      ok: false,
      diagnostics: print([...compilation.diagnostics, ...lintCompilation(compilation)], files),
      own: {},
      artifacts: [],
    };
  const { ok, diagnostics, artifacts } = compilation;
  // The rules get along with whatever errors leave: they throw nothing.
  if (!ok) lintCompilation(compilation);
  const own = artifacts.filter(
    (a) => a.protocol !== "" && existsSync(join(root, "spec", a.protocol)),
  );
  return {
    ok,
    diagnostics: print(diagnostics, files),
    own: Object.fromEntries(own.map((a) => [a.path, a.text])),
    artifacts,
  };
}

/** Every file below a folder with its text, by path; nothing if there is no folder. */
function textsBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) =>
    e.isFile(),
  );
  return Object.fromEntries(
    files
      .map((e) => join(e.parentPath, e.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** Writes down what a scenario gives now as what is expected of it. */
export function recordScenario(folder: string): void {
  const { diagnostics, own } = runScenario(folder);
  writeFileSync(join(folder, "diagnostics.txt"), diagnostics);
  rmSync(join(folder, "output"), { recursive: true, force: true });
  for (const [path, text] of Object.entries(own)) {
    const file = join(folder, "output", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Compares what a scenario gives with what is recorded: the findings, the names of all files, every
 * text. Then reads every file back. Returns how many files were compared and how many facts were
 * read back.
 */
export async function checkScenario(folder: string): Promise<{ files: number; facts: number }> {
  const { ok, diagnostics, own, artifacts } = runScenario(folder);
  expect(diagnostics).toBe(readFileSync(join(folder, "diagnostics.txt"), "utf8"));
  expect(
    existsSync(join(folder, "output")),
    "output/ is there if nothing is wrong, and only then",
  ).toBe(ok);
  const expected = textsBelow(join(folder, "output"));
  const missing = Object.keys(expected).filter((path) => !(path in own));
  const unexpected = Object.keys(own).filter((path) => !(path in expected));
  expect(missing, `missing: ${missing}`).toEqual([]);
  expect(unexpected, `unexpected: ${unexpected}`).toEqual([]);
  for (const [path, text] of Object.entries(own)) expect(text, path).toBe(expected[path]);
  let facts = 0;
  for (const artifact of artifacts) {
    const {
      diagnostics: findings,
      stated,
      verified,
    } = await verifyText(artifact, artifact.path, artifact.text);
    expect(findings, artifact.path).toEqual([]);
    expect(verified, artifact.path).toBe(stated);
    facts += verified;
  }
  return { files: Object.keys(own).length, facts };
}
