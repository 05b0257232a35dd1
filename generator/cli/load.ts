import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { onOneLine } from "../diagnostics/visible.ts";
import { decodeUtf8 } from "../source/utf8.ts";
import type { SourceFile } from "../specification.ts";

/** The vocabulary that comes with pvspec, for trees without one of their own. */
const BUNDLED = fileURLToPath(new URL("../../spec/xen", import.meta.url));
const VOCABULARY = "xen";
const LARGEST = 16 * 1024 * 1024;

function problem(e: unknown): string {
  const code = (e as NodeJS.ErrnoException).code;
  return (
    {
      ENOENT: "it does not exist",
      EACCES: "permission denied",
      EISDIR: "it is a directory",
      ENOTDIR: "a part of its path is not a directory",
      ELOOP: "its links go round in a circle",
    }[code ?? ""] ??
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

/** Tells if a name can stand in findings and in generated files; reports it otherwise. */
function isPlain(file: string, name: string, diagnostics: Diagnostics): boolean {
  const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name);
  if (!plain) diagnostics.report("PV109", { file: onOneLine(file) });
  return plain;
}

function readFiles(folder: string, label: string, diagnostics: Diagnostics): SourceFile[] {
  return (list(folder, label, diagnostics) ?? [])
    .filter((name) => /\.ya?ml$/.test(name) || name === "document.md" || name === "example.ts")
    .flatMap((name): SourceFile[] => {
      const path = join(folder, name);
      const file = `${label}/${name}`;
      if (!isPlain(file, name, diagnostics)) return [];
      try {
        const stat = statSync(path);
        if (!stat.isFile())
          throw Object.assign(new Error(), {
            code: stat.isDirectory() ? "EISDIR" : "it is not a regular file",
          });
        if (stat.size > LARGEST)
          throw Object.assign(new Error(), { code: `it is larger than ${LARGEST} bytes` });
        const text = decodeUtf8(file, readFileSync(path), diagnostics);
        return text === undefined ? [] : [{ path: file, text }];
      } catch (e) {
        diagnostics.report("PV105", { file, problem: problem(e) });
        return [];
      }
    });
}

/**
 * Every YAML file, `document.md` and `example.ts` of the folders below `ROOT/spec`, in the order of
 * their names.
 */
export function loadSpec(root: string, diagnostics: Diagnostics): SourceFile[] {
  const spec = join(root, "spec");
  if (!existsSync(spec)) {
    diagnostics.report("PV104", { folder: "spec" });
    return [];
  }
  const entries = (list(spec, "spec", diagnostics) ?? [])
    .filter((name) => !name.startsWith("."))
    .map((name) => ({ name, stat: lstatSync(join(spec, name), { throwIfNoEntry: false }) }));
  for (const { name, stat } of entries)
    if (stat?.isSymbolicLink()) diagnostics.report("PV121", { file: onOneLine(`spec/${name}`) });
  const folders = entries.filter((e) => e.stat?.isDirectory()).map((e) => e.name);
  if (!diagnostics.failed && folders.length === 0) diagnostics.report("PV104", { folder: "spec" });
  const files = folders
    .filter((name) => isPlain(`spec/${name}`, name, diagnostics))
    .flatMap((name) => readFiles(join(spec, name), `spec/${name}`, diagnostics));
  if (diagnostics.failed || folders.includes(VOCABULARY)) return files;
  return [...readFiles(BUNDLED, `spec/${VOCABULARY}`, diagnostics), ...files];
}
