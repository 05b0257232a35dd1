// Describes what can be imported, by typedoc from the sources: the generated package, and pvspec as
// a library.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, TSConfigReader } from "typedoc";

/**
 * @typedef {import("../../generator/site/book.ts").ApiModule} ApiModule
 * @typedef {{ name: string, file: string }} Entry a module, and its source
 */

/**
 * The modules of one package. Throws if its sources cannot be read.
 * @param {string} tsconfig
 * @param {readonly Entry[]} entries
 * @returns {Promise<ApiModule[]>}
 */
async function described(tsconfig, entries) {
  const out = mkdtempSync(join(tmpdir(), "pvspec-api-"));
  try {
    const app = await Application.bootstrapWithPlugins(
      {
        entryPoints: entries.map((e) => e.file),
        tsconfig,
        plugin: ["typedoc-plugin-markdown"],
        outputs: [{ name: "markdown", path: out }],
        outputFileStrategy: "modules",
        readme: "none",
        // Neither where a clone stands nor a host belongs on a page, and types are checked elsewhere.
        disableSources: true,
        disableGit: true,
        skipErrorChecking: true,
        excludePrivate: true,
        hideGenerator: true,
        hidePageHeader: true,
        hidePageTitle: true,
        hideBreadcrumbs: true,
        useCodeBlocks: true,
        useHTMLAnchors: false,
        parametersFormat: "table",
        sort: ["source-order"],
        logLevel: "Warn",
      },
      [new TSConfigReader()],
    );
    const project = await app.convert();
    if (!project) throw new Error(`typedoc cannot read ${entries.map((e) => e.name).join()}`);
    await app.generateOutputs(project);
    // A package of one module has no page for it but the first.
    return entries.map(({ name }, _, { length }) => {
      const page = length === 1 ? "README" : name.split("/").at(-1);
      return { name, markdown: readFileSync(join(out, `${page}.md`), "utf8") };
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What the package exports, by its own file; nothing if none is generated. @param {string} root */
function modulesOfPackage(root) {
  const folder = join(root, "generated", "typescript");
  const file = join(folder, "package.json");
  if (!existsSync(file)) return [];
  const { name, exports } = JSON.parse(readFileSync(file, "utf8"));
  return Object.keys(exports)
    .filter((key) => !key.endsWith(".json"))
    .map((key) => ({
      name: `${name}${key.slice(1)}`,
      file: join(folder, "src", `${key.slice(2)}.ts`),
    }));
}

/**
 * Every module that programs can import.
 * @param {string} root
 * @returns {Promise<ApiModule[]>}
 */
export async function apiModules(root) {
  const own = modulesOfPackage(root);
  const library = { name: "pvspec", file: join(root, "generator", "index.ts") };
  return [
    ...(own.length === 0
      ? []
      : await described(join(root, "generated", "typescript", "tsconfig.json"), own)),
    ...(await described(join(root, "generator", "tsconfig.json"), [library])),
  ];
}
