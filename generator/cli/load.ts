import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { SourceFile } from "../pipeline.ts";

/** The vocabulary that comes with pvspec, for trees without one of their own. */
const BUNDLED = fileURLToPath(new URL("../../spec/xen", import.meta.url));
const VOCABULARY = "xen";
const LARGEST = 16 * 1024 * 1024;

function problem(e: unknown): string {
  const code = (e as NodeJS.ErrnoException).code;
  return (
    { ENOENT: "it does not exist", EACCES: "permission denied", EISDIR: "it is a directory", ENOTDIR: "a part of its path is no directory", ELOOP: "its links go round in a circle" }[code ?? ""] ??
    code ??
    "unknown reason"
  );
}

/** The names in a folder, sorted, or undefined after a report. */
function list(path: string, label: string, diagnostics: Diagnostics): string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch (e) {
    diagnostics.report("PV105", { file: label, problem: problem(e) });
    return undefined;
  }
}

function readYamlFiles(folder: string, label: string, diagnostics: Diagnostics): SourceFile[] {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (list(folder, label, diagnostics) ?? [])
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name): SourceFile[] => {
      const path = join(folder, name);
      const file = `${label}/${name}`;
      try {
        const stat = statSync(path);
        if (!stat.isFile()) throw Object.assign(new Error(), { code: stat.isDirectory() ? "EISDIR" : "it is not a regular file" });
        if (stat.size > LARGEST) throw Object.assign(new Error(), { code: `it is larger than ${LARGEST} bytes` });
        return [{ path: file, text: decoder.decode(readFileSync(path)) }];
      } catch (e) {
        diagnostics.report("PV105", { file, problem: e instanceof TypeError ? "it is not UTF-8" : problem(e) });
        return [];
      }
    });
}

/** Every YAML file of the folders below `ROOT/spec`, in the order of their names. */
export function loadSpec(root: string, diagnostics: Diagnostics): SourceFile[] {
  const spec = join(root, "spec");
  if (!existsSync(spec)) {
    diagnostics.report("PV104", { folder: "spec" });
    return [];
  }
  const folders = (list(spec, "spec", diagnostics) ?? []).filter((name) => !name.startsWith(".") && lstatSync(join(spec, name), { throwIfNoEntry: false })?.isDirectory());
  if (!diagnostics.failed && folders.length === 0) diagnostics.report("PV104", { folder: "spec" });
  const files = folders.flatMap((name) => readYamlFiles(join(spec, name), `spec/${name}`, diagnostics));
  if (diagnostics.failed || folders.includes(VOCABULARY)) return files;
  return [...readYamlFiles(BUNDLED, `spec/${VOCABULARY}`, diagnostics), ...files];
}
