import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Artifact } from "../../generator/index.ts";
import type { ResolvedProtocol } from "../../generator/layout/resolved.ts";
import { type Module, moduleOf } from "../../generator/layout/typescript/module.ts";
import type { Shape, Union } from "../../generator/layout/typescript/shapes.ts";

/** What a generated module exports, by name. */
// biome-ignore lint/suspicious/noExplicitAny: a module that is made while the tests run has no types here
export type Made = Readonly<Record<string, any>>;

/** One thing that a module of TypeScript encodes and decodes: a record, or the messages of all commands in it. */
export interface Kind {
  /** The record, as the specification calls it. */
  readonly record: string;
  readonly shape: Shape;
  /** Its commands, if there are any. */
  readonly union: Union | undefined;
  readonly decode: (bytes: Uint8Array, options?: { offset?: unknown; strict?: boolean }) => unknown;
  readonly encode: (value: unknown, into?: Uint8Array, options?: { offset?: unknown }) => Uint8Array;
  readonly View: new (bytes: Uint8Array | DataView, offset?: unknown) => object;
}

/** A module of TypeScript that runs, beside the model that it was made from. */
export interface Running {
  readonly module: Module;
  readonly made: Made;
  readonly kinds: readonly Kind[];
  /** The messages of each command by themselves, which have functions of their own. */
  readonly commands: readonly Kind[];
}

const OPTIONS: ts.CompilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, rewriteRelativeImportExtensions: true, verbatimModuleSyntax: true };

function kind(shape: Shape, union: Union | undefined, made: Made): Kind {
  return { record: shape.part.name, shape, union, decode: made[`decode${shape.name}`], encode: made[`encode${shape.name}`], View: made[`${shape.name}View`] };
}

/** Runs the module of a protocol from the texts that were made. What stands in a folder of its own is gone afterwards. */
export async function runTypeScript(protocol: ResolvedProtocol, artifacts: readonly Artifact[]): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    for (const { path, text } of artifacts.filter((a) => a.path.startsWith("typescript/src/"))) {
      const file = join(folder, path.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText);
    }
    const made: Made = await import(pathToFileURL(join(folder, `typescript/src/${protocol.name}.js`)).href);
    const module = moduleOf(protocol);
    const kinds = [...module.shapes.map((s) => kind(s, undefined, made)), ...module.unions.map((u) => kind(u.shape, u, made))];
    return { module, made, kinds, commands: module.unions.flatMap((u) => u.cases.map((c) => kind(c, undefined, made))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
