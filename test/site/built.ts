import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TemplateName } from "../../generator/site/page.ts";
import { type Fault, withFault } from "../mutation/faults/faults.ts";
import { ROOT } from "../support/files.ts";

/** A page of a built site, as its own list says. */
export interface Route {
  readonly path: string;
  readonly template: TemplateName;
  readonly title: string;
  readonly repeats: boolean;
  readonly ids: readonly string[];
}

/** A built site. */
export interface Site {
  readonly folder: string;
  readonly routes: readonly Route[];
  /** The HTML of a page. */
  html(path: string): string;
}

/** The site that was built in a copy of the project, or in the project itself. */
export function siteIn(project: string): Site {
  const folder = join(project, "site", "build");
  return {
    folder,
    routes: JSON.parse(readFileSync(join(folder, "routes.json"), "utf8")),
    html: (path) => readFileSync(join(folder, path, "index.html"), "utf8"),
  };
}

/** Builds the site of a copy of the project, or of the project itself. Throws what it says. */
export function buildSite(project = ROOT, env: NodeJS.ProcessEnv = {}): Site {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/site.mjs", "build"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, PVSPEC_BUILT: "1", ...env },
  });
  if (status !== 0) throw new Error(`the site cannot be built:\n${stdout}\n${stderr}`);
  return siteIn(project);
}

const COPIED = [
  "LICENSE",
  "scripts",
  "spec",
  "generator",
  "generated",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "test/oracles/evidence.json",
];
const COPIED_OF_SITE = ["docusaurus.config.ts", "plugin", "src", "static", "redirects.json"];

/**
 * Copies to a new folder all that the site is made from, with a specification of its own or a fault
 * in its source. `dist/` is what ran last; a fault of the generator is put into that.
 */
export function copyOfProject(
  folder: string,
  { spec = join(ROOT, "spec"), fault }: { readonly spec?: string; readonly fault?: Fault } = {},
): string {
  for (const name of [...COPIED, "dist"])
    cpSync(name === "spec" ? spec : join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, "spec/xen"), join(folder, "spec/xen"), { recursive: true });
  mkdirSync(join(folder, "site"), { recursive: true });
  for (const name of [...COPIED_OF_SITE, "package.json", "package-lock.json"])
    cpSync(join(ROOT, "site", name), join(folder, "site", name), { recursive: true });
  for (const name of ["node_modules", "site/node_modules"])
    symlinkSync(join(ROOT, name), join(folder, name));
  if (fault) {
    const path = join(folder, fault.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withFault(readFileSync(path, "utf8"), fault));
  }
  return folder;
}
