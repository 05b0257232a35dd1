import { createRequire } from "node:module";
import type * as Morph from "ts-morph";

let loaded: typeof Morph | undefined;

/**
 * The library that prints TypeScript. Loaded when something is printed, since that takes longer
 * than many commands do.
 */
export function morph(): typeof Morph {
  loaded ??= createRequire(import.meta.url)("ts-morph") as typeof Morph;
  return loaded;
}

/** A statement of a file: a structure, or text that is printed as it is. */
export type Statement = Morph.StatementStructures | string;

/** What text is written to. */
export type Writer = Morph.CodeBlockWriter;

/** The text of a file: the lines of its first comment, and its statements. */
export function printFile(head: readonly string[], statements: readonly Statement[]): string {
  const { Project, IndentationText, NewLineKind, QuoteKind } = morph();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      quoteKind: QuoteKind.Double,
    },
  });
  const file = project.createSourceFile("file.ts", {
    statements: [...head.map((line) => `// ${line}`), ...statements],
  });
  return file.getFullText();
}
