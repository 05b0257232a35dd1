import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { onOneLine } from "../diagnostics/visible.ts";
import type { SourceFile } from "../resolution.ts";
import { decodeUtf8 } from "../source/utf8.ts";

/** The vocabulary that comes with pvspec, for trees without one of their own. */
const BUNDLED = fileURLToPath(new URL("../../spec/xen", import.meta.url));
const VOCABULARY = "xen";
const LARGEST = 16 * 1024 * 1024;
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = constants;

function problem(e: unknown): string {
  const code = (e as NodeJS.ErrnoException).code;
  return (
    {
      ENOENT: "it does not exist",
      EACCES: "permission denied",
      EISDIR: "it is a directory",
      ENOTDIR: "a part of its path is not a directory",
      ELOOP: "it is a link",
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

const failure = (code: string) => Object.assign(new Error(code), { code });

/** What is at a path itself, links not followed; nothing if nothing is. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Reports a link, which may lead out of the tree or change under one's feet. */
function isNoLink(label: string, stat: Stats | undefined, diagnostics: Diagnostics): boolean {
  if (stat?.isSymbolicLink()) diagnostics.report("PV121", { file: onOneLine(label) });
  return !stat?.isSymbolicLink();
}

/** The bytes of a regular file. Follows no link and waits for nothing. Throws what is wrong. */
function bytesOf(path: string): Buffer {
  const fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    if (stat.isDirectory()) throw failure("EISDIR");
    if (!stat.isFile()) throw failure("it is not a regular file");
    if (stat.size > LARGEST) throw failure(`it is larger than ${LARGEST} bytes`);
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Names of files that are for people and no part of a specification. */
const FOR_PEOPLE = /^(?:\.|(?:readme|licen[cs]e|copying|changes)\b)/i;

function readFiles(folder: string, label: string, diagnostics: Diagnostics): SourceFile[] {
  const isRead = (name: string) =>
    /\.ya?ml$/.test(name) || name === "document.md" || name === "example.ts";
  const names = list(folder, label, diagnostics) ?? [];
  for (const name of names)
    if (!isRead(name) && !FOR_PEOPLE.test(name))
      diagnostics.report("PV122", { file: onOneLine(`${label}/${name}`) });
  return names.filter(isRead).flatMap((name): SourceFile[] => {
    const path = join(folder, name);
    const file = `${label}/${name}`;
    if (!isPlain(file, name, diagnostics)) return [];
    try {
      const stat = statOf(path);
      if (!isNoLink(file, stat, diagnostics)) return [];
      if (stat && !stat.isFile() && !stat.isDirectory()) throw failure("it is not a regular file");
      const text = decodeUtf8(file, bytesOf(path), diagnostics);
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
  const stat = statOf(spec);
  if (!stat) diagnostics.report("PV104", { folder: "spec" });
  if (!stat || !isNoLink("spec", stat, diagnostics)) return [];
  const entries = (list(spec, "spec", diagnostics) ?? [])
    .filter((name) => !name.startsWith("."))
    .map((name) => ({ name, label: `spec/${name}`, stat: statOf(join(spec, name)) }));
  for (const { name, label, stat } of entries) {
    const isLink = !isNoLink(label, stat, diagnostics);
    if (!isLink && stat && !stat.isDirectory() && !stat.isFile())
      diagnostics.report("PV105", { file: onOneLine(label), problem: "it is no folder" });
    if (stat?.isFile() && !FOR_PEOPLE.test(name))
      diagnostics.report("PV122", { file: onOneLine(label) });
  }
  const folders = entries.filter((e) => e.stat?.isDirectory()).map((e) => e.name);
  if (!diagnostics.failed && folders.length === 0) diagnostics.report("PV104", { folder: "spec" });
  const files = folders
    .filter((name) => isPlain(`spec/${name}`, name, diagnostics))
    .flatMap((name) => readFiles(join(spec, name), `spec/${name}`, diagnostics));
  if (diagnostics.failed || folders.includes(VOCABULARY)) return files;
  return [...readFiles(BUNDLED, `spec/${VOCABULARY}`, diagnostics), ...files];
}
