import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Artifact } from "../../generator/index.ts";
import { type Module, moduleOf } from "../../generator/layout/messages/messages.ts";
import type { Shape, Union } from "../../generator/layout/messages/shapes.ts";
import type { ResolvedProtocol } from "../../generator/layout/resolved/protocol.ts";

/** What a generated module exports, by name. */
// biome-ignore lint/suspicious/noExplicitAny: a module made by a test has no types
export type Made = Readonly<Record<string, any>>;

/**
 * One thing that a module of TypeScript encodes and decodes: a record, or the messages of all
 * commands in it.
 */
export interface Kind {
  /** The record, as the specification calls it. */
  readonly record: string;
  readonly shape: Shape;
  /** Its commands, if there are any. */
  readonly union: Union | undefined;
  readonly decode: (bytes: Uint8Array, options?: { offset?: unknown; strict?: boolean }) => unknown;
  readonly encode: (
    value: unknown,
    into?: Uint8Array,
    options?: { offset?: unknown },
  ) => Uint8Array;
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

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
};

function kind(shape: Shape, union: Union | undefined, made: Made): Kind {
  return {
    record: shape.part.name,
    shape,
    union,
    decode: made[`decode${shape.name}`],
    encode: made[`encode${shape.name}`],
    View: made[`${shape.name}View`],
  };
}

/**
 * Writes the TypeScript among some artifacts to a new folder, gets something from it, and removes
 * it.
 */
async function inFolder<T>(
  artifacts: readonly Artifact[],
  write: (path: string, text: string) => readonly [path: string, text: string],
  get: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  try {
    for (const a of artifacts.filter((x) => x.path.startsWith("typescript/"))) {
      const [path, text] = write(a.path, a.text);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await get(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Compiles the TypeScript among some artifacts with the options of the package, and imports the
 * module of a protocol. Throws what the compiler says.
 */
export function importTypeScript(artifacts: readonly Artifact[], protocol: string): Promise<Made> {
  return inFolder(
    artifacts,
    (path, text) => [path, text],
    (folder) => {
      const { stdout } = spawnSync(
        process.execPath,
        [
          createRequire(import.meta.url).resolve("typescript/bin/tsc"),
          "-p",
          join(folder, "typescript"),
        ],
        { encoding: "utf8" },
      );
      if (stdout !== "") throw new Error(stdout);
      return import(pathToFileURL(join(folder, `typescript/dist/${protocol}.js`)).href);
    },
  );
}

/**
 * Runs the module of a protocol from the texts that were made, whatever the compiler would say of
 * their types.
 */
export async function runTypeScript(
  protocol: ResolvedProtocol,
  artifacts: readonly Artifact[],
): Promise<Running> {
  const transpiled = (path: string, text: string) =>
    path.endsWith(".ts")
      ? ([
          path.replace(/\.ts$/, ".js"),
          ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText,
        ] as const)
      : ([path, text] as const);
  const made: Made = await inFolder(
    artifacts,
    transpiled,
    (folder) => import(pathToFileURL(join(folder, `typescript/src/${protocol.name}.js`)).href),
  );
  const module = moduleOf(protocol);
  const kinds = [
    ...module.shapes.map((s) => kind(s, undefined, made)),
    ...module.unions.map((u) => kind(u.shape, u, made)),
  ];
  return {
    module,
    made,
    kinds,
    commands: module.unions.flatMap((u) => u.cases.map((c) => kind(c, undefined, made))),
  };
}
