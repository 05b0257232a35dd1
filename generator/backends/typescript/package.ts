import { readFileSync } from "node:fs";
import { factsOfDescriptions } from "../../facts/typescript/descriptions.ts";
import { factsOfErrno } from "../../facts/typescript/errno.ts";
import { leftOutOf } from "../../layout/messages/left-out.ts";
import type { ResolvedErrorTable } from "../../layout/resolved/errors.ts";
import { descriptionsOf } from "../../layout/typescript/descriptions.ts";
import { errnoModuleOf } from "../../layout/typescript/errno.ts";
import { type Artifact, artifact, type Promised, type Source } from "../backend.ts";
import { DESCRIPTIONS, descriptions } from "./descriptions.ts";
import { errnoModule } from "./errno.ts";
import { type Module, readme } from "./readme.ts";
import { runtimeFiles } from "./runtime.ts";

/** The name under which programs import what was made. */
export const PACKAGE = "xen-pv-protocols";

const beside = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");

/**
 * One module for each error table. The only one is `errno`; of several, each is
 * `PROTOCOL-TABLE-errno`.
 */
function errnoModules(
  sources: readonly Source[],
): { module: Module; table: ResolvedErrorTable; file: Artifact }[] {
  const tables = sources.flatMap(({ protocol: p }) =>
    p.errorTables.flatMap((t) => errnoModuleOf(p, t) ?? []),
  );
  return tables.map((errno) => {
    const { protocol: p, table } = errno;
    const name = tables.length === 1 ? "errno" : `${p.name}-${table.name}-errno`;
    const file = artifact(
      {
        path: `typescript/src/${name}.ts`,
        protocol: p.name,
        title: "TypeScript: error numbers",
      },
      { text: () => errnoModule(errno), promise: () => factsOfErrno(errno) },
    );
    return { module: { name, about: `${p.title}: error numbers` }, table, file };
  });
}

function packageJson(modules: readonly Module[]): string {
  const own = JSON.parse(beside("package.json")) as {
    version: string;
    license: string;
    engines: Record<string, string>;
  };
  const exported = modules.map((m) => [
    `./${m.name}`,
    { types: `./dist/${m.name}.d.ts`, default: `./dist/${m.name}.js` },
  ]);
  const value = {
    name: PACKAGE,
    version: own.version,
    description: "Messages of Xen PV protocols: types, and functions that encode and decode them",
    license: own.license,
    type: "module",
    sideEffects: false,
    engines: own.engines,
    exports: { ...Object.fromEntries(exported), "./package.json": "./package.json" },
    files: ["dist"],
    scripts: { prepack: "tsc" },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    types: [],
    strict: true,
    rootDir: "src",
    outDir: "dist",
    declaration: true,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
  },
  include: ["src"],
};

/**
 * Gives what the modules of all protocols need to be a package: the runtime, error numbers, and
 * what npm and the compiler read.
 */
export function emitPackage(sources: readonly Source[]): Artifact[] {
  const errno = errnoModules(sources);
  const protocols = sources.filter((s) => s.protocol.messages);
  const modules = [
    ...protocols.map(
      (s): Module => ({ name: s.protocol.name, about: s.protocol.title, example: s.example }),
    ),
    ...errno.map((e) => e.module),
  ];
  if (modules.length === 0) return [];
  const tables = new Map(errno.map((e) => [e.table, e.module.name]));
  const described = descriptionsOf(
    protocols.flatMap(({ protocol: { messages: module } }) => (module ? [{ module, tables }] : [])),
  );
  const hasAny = described.records.length > 0;
  if (hasAny)
    modules.push({
      name: DESCRIPTIONS,
      about: "every message and record as data: names, places, meanings, functions",
    });
  const missing = sources.flatMap(({ protocol }) =>
    leftOutOf(protocol).map(({ of, why }) => ({ id: of.id, why })),
  );
  const file = (
    path: string,
    title: string,
    text: () => string,
    promise?: () => Promised,
  ): Artifact =>
    artifact(
      { path: `typescript/${path}`, protocol: "", title: `TypeScript: ${title}` },
      { text, ...(promise && { promise }) },
    );
  return [
    ...errno.map((e) => e.file),
    ...(hasAny
      ? [
          file(
            `src/${DESCRIPTIONS}.ts`,
            "descriptions of messages",
            () => descriptions(described),
            () => factsOfDescriptions(described),
          ),
        ]
      : []),
    ...runtimeFiles().map((f) => file(`src/runtime/${f.name}`, "runtime", () => f.text)),
    file("package.json", "package", () => packageJson(modules)),
    file(
      "tsconfig.json",
      "options of the compiler",
      () => `${JSON.stringify(TSCONFIG, null, 2)}\n`,
    ),
    file("README.md", "how to use it", () => readme(PACKAGE, modules, missing)),
    file("LICENSE", "licence", () => beside("LICENSE")),
  ];
}
