import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { ROOT } from "./files.ts";

/** A source file of the generator. */
export interface SourceText {
  /** Path below `generator/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below `generator/`, templates too. */
export function generatorFiles(): SourceText[] {
  const below = (folder: string): string[] =>
    readdirSync(`${ROOT}generator/${folder}`, { withFileTypes: true }).flatMap((e) =>
      e.isDirectory() ? below(`${folder}${e.name}/`) : [`${folder}${e.name}`],
    );
  return below("")
    .sort()
    .map((path) => ({ path, text: readFileSync(`${ROOT}generator/${path}`, "utf8") }));
}

/**
 * An import from one file of the generator to another: `import`, `export … from`, `import()` and
 * `import type`.
 */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The imports between files; `outside` gets those that lead out of the generator or to no file. */
export function importsBetween(files: readonly SourceText[], outside: string[] = []): Import[] {
  const known = new Set(files.map((f) => f.path));
  return files
    .filter((f) => f.path.endsWith(".ts"))
    .flatMap(({ path, text }) => {
      const relative = ts
        .preProcessFile(text, true, true)
        .importedFiles.filter((i) => i.fileName.startsWith("."));
      const found = relative.map((i) => ({
        from: path,
        to: posix.normalize(posix.join(posix.dirname(path), i.fileName)),
      }));
      outside.push(
        ...found.filter((i) => !known.has(i.to)).map((i) => `${i.from} imports ${i.to}`),
      );
      return found.filter((i) => known.has(i.to));
    });
}

/** What a file exports that is declared in it, each with the comment above it, if there is one. */
export function exportsWithComments({
  path,
  text,
}: SourceText): { name: string; comment: string }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((s) => {
    if (
      !ts.canHaveModifiers(s) ||
      !ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
    )
      return [];
    const names = ts.isVariableStatement(s)
      ? s.declarationList.declarations.map((d) => d.name.getText())
      : [(s as unknown as ts.NamedDeclaration).name?.getText() ?? ""];
    const comments = ts.getJSDocCommentsAndTags(s).map((c) => c.getText());
    return names.map((name) => ({ name, comment: comments.at(-1) ?? "" }));
  });
}
