import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostics.ts";
import { printDiagnostics } from "../diagnostics/print.ts";
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
    if (all.has(file)) continue;
    try {
      all.set(file, readFileSync(resolve(options.root, file), "utf8"));
    } catch {
      // Without the text there is no frame; the place is named all the same.
    }
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
