import type { ProtocolDescription } from "../../backends/typescript/runtime/description.ts";
import { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { resolveFiles, type SourceFile } from "../../resolution.ts";
import { progress } from "../context.ts";
import { loadSpec } from "../load.ts";
import type { Options } from "../usage.ts";
import { describe } from "./describe.ts";

/** Sections that say nothing of messages, and take a good part of the time to read. */
const APART = new Set(
  "ids retired wording history drafts reviews questions implementations examples".split(" "),
);

/** The sections of a file: keys that begin a line. */
const sectionsOf = ({ text }: SourceFile) =>
  [...text.matchAll(/^["']?([\w-]+)["']?\s*:/gm)].map(([, name = ""]) => name);

/** The files that messages depend on: of folders with records, those with sections about them. */
function filesFor(files: readonly SourceFile[]): SourceFile[] {
  const sections = new Map(files.map((f) => [f, sectionsOf(f)]));
  const folderOf = (f: SourceFile) => f.path.split("/").slice(0, 2).join("/");
  const wanted = new Set(
    files
      .filter((f) => sections.get(f)?.some((s) => s === "records" || s === "vocabulary"))
      .map(folderOf),
  );
  return files.filter(
    (f) => wanted.has(folderOf(f)) && !sections.get(f)?.every((s) => APART.has(s)),
  );
}

/**
 * Reads what a specification says of messages. Where that has errors without the other sections,
 * they are read too, and errors that are there then are reported.
 */
function protocolsOf(files: readonly SourceFile[], diagnostics: Diagnostics): ResolvedProtocol[] {
  const some = new Diagnostics();
  const first = resolveFiles(filesFor(files), some);
  if (!some.failed) return first;
  const all = new Diagnostics();
  const second = resolveFiles(files, all);
  if (all.failed) diagnostics.list.push(...all.list);
  return second;
}

/** What `decode` and `encode` know messages by, and the texts that findings point into. */
export interface Messages {
  readonly protocols: readonly ProtocolDescription[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the messages of a tree from its specification; nothing of the tree is run. Reports what
 * keeps the specification from being read; `protocols` is empty then. Warnings about the
 * specification are for `check` and `build`.
 */
export function loadMessages({ root }: Options, diagnostics: Diagnostics): Messages {
  progress("reading the specification");
  const loading = new Diagnostics();
  const files = loadSpec(root, loading);
  if (loading.failed) diagnostics.list.push(...loading.list);
  const protocols = diagnostics.failed ? [] : protocolsOf(files, diagnostics);
  progress("");
  const texts = new Map(files.map((f) => [f.path, f.text]));
  const modules = diagnostics.failed ? [] : protocols.flatMap((p) => p.messages ?? []);
  return { protocols: modules.map(describe), texts };
}
