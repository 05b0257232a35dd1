import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/files.ts";
import {
  generatorFiles,
  type Import,
  importsBetween,
  type SourceText,
} from "../support/sources.ts";

/**
 * Where each reader has the hash of the files with which every mutant was tried, below the folder
 * of the repository.
 */
export const RECORD = "test/mutation/tried.json";

/**
 * The texts of findings. They say what is wrong, and never decide if something is, so no reader
 * depends on them.
 */
const WORDING = "diagnostics/catalogue.ts";

/** Every reader, by the name of its folder. `text` is what they share. */
export const READERS: readonly string[] = readdirSync(join(ROOT, "generator/readers"), {
  withFileTypes: true,
})
  .filter((e) => e.isDirectory() && e.name !== "text")
  .map((e) => e.name)
  .sort();

/** The files that make mutants and try them, of every suite of this folder. */
function mutators(): SourceText[] {
  return readdirSync(join(ROOT, "test/mutation"))
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => ({
      path: `test/mutation/${name}`,
      text: readFileSync(join(ROOT, "test/mutation", name), "utf8"),
    }));
}

/** The libraries that readers may use, with their versions. */
function libraries(): SourceText {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string; dev?: boolean }>;
  };
  const used = Object.entries(packages).filter(([path, p]) => path !== "" && !p.dev);
  return { path: "package-lock.json", text: used.map(([p, v]) => `${p} ${v.version}`).join("\n") };
}

/** What is in the tree now, read once. */
export interface Sources {
  readonly generator: readonly SourceText[];
  readonly imports: readonly Import[];
  readonly mutators: readonly SourceText[];
  readonly libraries: SourceText;
}

/** Reads the files that decide which mutants are noticed. */
export function readSources(): Sources {
  const generator = generatorFiles();
  const imports = importsBetween(generator);
  return { generator, imports, mutators: mutators(), libraries: libraries() };
}

/**
 * The files that decide which mutants a reader notices: its folder, what this and the comparison of
 * facts import, and where readers are chosen; the mutators; and the libraries.
 */
export function filesOf(reader: string, sources: Sources): SourceText[] {
  const found = new Set(["readers/index.ts"]);
  const open = sources.generator
    .map((f) => f.path)
    .filter((path) => path.startsWith(`readers/${reader}/`) || path === "facts/compare.ts");
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || path === WORDING) continue;
    found.add(path);
    open.push(...sources.imports.filter((i) => i.from === path).map((i) => i.to));
  }
  const own = sources.generator.filter((f) => found.has(f.path));
  return [...own, ...sources.mutators, sources.libraries];
}

/** One hash for all files that decide which mutants a reader notices. */
export function hashOf(reader: string, sources: Sources): string {
  const hash = createHash("sha256");
  for (const { path, text } of filesOf(reader, sources)) hash.update(JSON.stringify([path, text]));
  return hash.digest("hex");
}

/** The hash of every reader, as it is recorded when all their mutants were tried. */
export function hashes(sources: Sources): Record<string, string> {
  return Object.fromEntries(READERS.map((reader) => [reader, hashOf(reader, sources)]));
}

/** What is recorded, by reader; nothing if there is no record. */
export function recorded(): Readonly<Record<string, string>> {
  const file = join(ROOT, RECORD);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
}

/** Which mutants are tried: one of each class, or all of each reader that has changed, or all. */
export type Choice = "representatives" | "untried" | "all";

const CHOICES: readonly string[] = ["representatives", "untried", "all"] satisfies Choice[];

/**
 * The choice that the environment names in PVSPEC_MUTANTS. Another word is refused, as it would try
 * less than meant.
 */
export function choice(env: NodeJS.ProcessEnv = process.env): Choice {
  const named = env.PVSPEC_MUTANTS ?? "representatives";
  if (!CHOICES.includes(named))
    throw new Error(`PVSPEC_MUTANTS is one of ${CHOICES.join(", ")}, and not ${named}`);
  return named as Choice;
}

/** Why all mutants of a reader are tried, or undefined if one of each class is enough. */
export function whyAll(
  reader: string,
  chosen: Choice,
  known: Readonly<Record<string, string>>,
  sources: Sources,
): string | undefined {
  if (chosen === "representatives") return undefined;
  if (chosen === "all") return "all were asked for";
  const hash = known[reader];
  if (hash === undefined) return `no hash of the reader ${reader} is recorded`;
  if (hash === hashOf(reader, sources)) return undefined;
  return `the reader ${reader}, or what it is tried with, has changed since its hash was recorded`;
}
