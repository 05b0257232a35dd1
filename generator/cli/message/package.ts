import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as Morph from "ts-morph";
import type { ProtocolDescription } from "../../backends/typescript/runtime/description.ts";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { placeIn } from "../../source/place.ts";
import { GENERATED, progress } from "../context.ts";
import { BrokenPackage, wordsOf } from "./calls.ts";
import { tableOf } from "./table.ts";

/**
 * The package that comes with pvspec, where no tree is named and the folder one stands in has none.
 */
const OWN = fileURLToPath(new URL("../../../generated/typescript/src", import.meta.url));
const SOURCES = `${GENERATED}/typescript/src`;
const TABLE = "messages";
const MOST_FILES = 1000;
const LARGEST = 16 * 1024 * 1024;
const SECONDS = 20;

/** Options of the commands that use the package. */
export interface PackageOptions {
  readonly root: string;
  /** Whether a tree was named, so that no other package will do. */
  readonly named: boolean;
}

function folderOf({ root, named }: PackageOptions): string {
  const there = join(resolve(root), SOURCES);
  return named || existsSync(join(there, `${TABLE}.ts`)) ? there : OWN;
}

/** The modules of a package, by their path below its folder. */
function modulesIn(folder: string): string[] {
  if (!existsSync(join(folder, `${TABLE}.ts`))) throw new BrokenPackage(`there is no ${TABLE}.ts`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (e) => e.isFile() && e.name.endsWith(".ts"),
  );
  if (files.length > MOST_FILES) throw new BrokenPackage(`it has more than ${MOST_FILES} files`);
  const paths = files.map((e) => join(e.parentPath, e.name));
  if (paths.reduce((sum, p) => sum + statSync(p).size, 0) > LARGEST)
    throw new BrokenPackage(`it is larger than ${LARGEST} bytes`);
  return paths.map((p) => relative(folder, p)).sort();
}

/** Turns modules into JavaScript, without looking at types. Reports what is not TypeScript. */
function transpile(from: string, to: string, diagnostics: Diagnostics): void {
  const { ts } = createRequire(import.meta.url)("ts-morph") as typeof Morph;
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  };
  writeFileSync(join(to, "package.json"), '{ "type": "module" }\n');
  for (const path of modulesIn(from)) {
    const text = readFileSync(join(from, path), "utf8");
    const made = ts.transpileModule(text, {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions,
    });
    const [wrong] = made.diagnostics ?? [];
    if (wrong) {
      const file = `${SOURCES}/${path.replaceAll("\\", "/")}`;
      const problem =
        `\`${path}\` is not TypeScript: ` +
        `${ts.flattenDiagnosticMessageText(wrong.messageText, " ")}`;
      diagnostics.report(
        "PV641",
        { folder: SOURCES, problem },
        wrong.start === undefined
          ? undefined
          : placeIn(file, text, wrong.start, wrong.start + (wrong.length ?? 1)),
      );
      return;
    }
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path.replace(/\.ts$/, ".js")), made.outputText);
  }
}

/** Imports a module; gives up if that takes too long. */
async function importTable(file: string): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new BrokenPackage(`importing it takes more than ${SECONDS} seconds`)),
      SECONDS * 1000,
    );
  });
  try {
    return (
      (await Promise.race([import(pathToFileURL(file).href), late])) as { protocols?: unknown }
    ).protocols;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The table of messages of the generated package, made from its sources as they are now. Runs the
 * code of the package. Reports what keeps it from being used, and gives nothing then.
 */
export async function loadPackage(
  options: PackageOptions,
  diagnostics: Diagnostics,
): Promise<readonly ProtocolDescription[] | undefined> {
  progress("compiling the package");
  const from = folderOf(options);
  let to: string | undefined;
  const remove = () => to !== undefined && rmSync(to, { recursive: true, force: true });
  // Code of the package may end the program.
  const ended = () => {
    remove();
    process.stderr.write(
      `error: the TypeScript package in \`${SOURCES}\` ends the program that imports it\n`,
    );
    process.exitCode = 1;
  };
  process.once("exit", ended);
  try {
    to = mkdtempSync(join(tmpdir(), "pvspec-package-"));
    transpile(from, to, diagnostics);
    return diagnostics.failed ? undefined : tableOf(await importTable(join(to, `${TABLE}.js`)));
  } catch (e) {
    const problem = to === undefined ? wordsOf(e) : wordsOf(e).replaceAll(to, SOURCES);
    diagnostics.report("PV641", { folder: SOURCES, problem });
    return undefined;
  } finally {
    remove();
    process.removeListener("exit", ended);
    progress("");
  }
}
