import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostics.ts";
import { printDiagnostics } from "../diagnostics/print.ts";
import { readText } from "../output/files.ts";
import type { Options } from "./usage.ts";

/** Where generated files go, below the root. */
export const GENERATED = "generated";

const colour = (stream: NodeJS.WriteStream) => stream.isTTY === true && !process.env.NO_COLOR;

/** Shows what is being done, on a terminal only; the next call or an empty text wipes it. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/**
 * Prints findings: on stderr for people, on stdout for programs unless that holds something else.
 * Returns the exit code that they call for.
 */
export function show(
  findings: readonly Diagnostic[],
  options: Options,
  texts: ReadonlyMap<string, string>,
  taken = false,
): number {
  const all = new Map(texts);
  for (const file of new Set(findings.flatMap((d) => (d.span ? [d.span.file] : [])))) {
    // Arguments and what came through a pipe are called by a word in brackets, and are no file.
    if (all.has(file) || file.startsWith("(")) continue;
    // Without the text there is no frame; the place is named all the same.
    const text = readText(resolve(options.root, file));
    if (text !== undefined) all.set(file, text);
  }
  const stream = options.format === "pretty" || taken ? process.stderr : process.stdout;
  stream.write(
    printDiagnostics(
      findings,
      options.format,
      all,
      options.format === "pretty" && colour(process.stderr),
    ),
  );
  return findings.some((d) => d.severity === "error") ? 1 : 0;
}

/** The folder of generated files. */
export const generatedFolder = (options: Options): string => join(resolve(options.root), GENERATED);

/**
 * The path below the folder of generated files that an argument means: from the folder in which one
 * stands, else from the root, as messages print it. What is there goes first.
 */
export function insideGenerated(file: string, options: Options): string {
  const folder = generatedFolder(options);
  const paths = [resolve(file), resolve(options.root, file)].map((p) => relative(folder, p));
  const inside = paths.filter((p) => p !== "" && !p.startsWith("..") && !isAbsolute(p));
  const found = inside.find((p) => existsSync(join(folder, p))) ?? inside[0] ?? paths[0] ?? file;
  return found.replaceAll("\\", "/");
}
