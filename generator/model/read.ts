import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import { type Span, startOf } from "../diagnostics/span.ts";
import type { SpecDocument } from "../source/yaml.ts";
import { type SectionName, type SpecFile, specFile } from "./schema/index.ts";
import { KNOWN_KEYS, NOT_A_NAME, RESERVED_KEYS } from "./schema/language.ts";
import { Folder } from "./spec.ts";
import { type DataPath, walk } from "./walk.ts";
import { reportKind, type ShapeIssue } from "./wording.ts";

interface Issue extends ShapeIssue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

const place = (path: readonly PropertyKey[]) =>
  path.length === 0 ? "the file" : `\`${path.map(String).join(".")}\``;

/** zod's words in those of an author. */
const inWords = (issue: Issue): string =>
  issue.errors
    ? [...new Set(issue.errors.flat().map(inWords))].join("; or ")
    : issue.message
        .replace(/^Invalid (input|string|option): /, "")
        .replace(/^must match pattern (.*)$/, "what matches $1")
        .replace(/, received \w+$/, "")
        .replace(/\bbigint\b/g, "whole number")
        .replace(/\b(\d+)n\b/g, "$1");

const valueAt = (document: SpecDocument, path: readonly PropertyKey[]) =>
  path.reduce<unknown>(
    (v, key) => (v as Record<PropertyKey, unknown> | null | undefined)?.[key],
    document.value,
  );

/** Tells if a key that has to be there is not. */
function isMissing(document: SpecDocument, path: readonly PropertyKey[]): boolean {
  const parent = valueAt(document, path.slice(0, -1));
  const key = path.at(-1);
  return (
    typeof parent === "object" &&
    parent !== null &&
    key !== undefined &&
    !Object.hasOwn(parent, key)
  );
}

/**
 * The text that was refused because it is not a name of an item: a key, or a value that has to be
 * one.
 */
function nameAt(
  document: SpecDocument,
  path: readonly PropertyKey[],
  key: boolean,
  message: string,
): string | undefined {
  const value = key ? path.at(-1) : valueAt(document, path);
  return typeof value === "string" && (key || message.startsWith(NOT_A_NAME)) ? value : undefined;
}

/** zod's issues as diagnostics; of a union's alternatives the one that got furthest is reported. */
function report(
  issue: Issue,
  base: readonly PropertyKey[],
  document: SpecDocument,
  diagnostics: Diagnostics,
): void {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.startsWith(KNOWN_KEYS)
      ? issue.message.slice(KNOWN_KEYS.length)
      : "";
    for (const key of issue.keys ?? []) {
      const span = document.span([...path, key], "key");
      if (RESERVED_KEYS.includes(key)) diagnostics.report("PV203", { key }, span);
      else
        diagnostics.report(
          "PV201",
          { key, where: place(path), nearest: didYouMean(key, known.split(", ")), known },
          span,
        );
    }
    return;
  }
  if (issue.code === "invalid_union" && issue.errors) {
    const depth = (issues: readonly Issue[]) =>
      Math.max(0, ...issues.map((i) => i.path.length + (i.code === "unrecognized_keys" ? 1 : 0)));
    const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(best) > 0) {
      for (const inner of best) report(inner, path, document, diagnostics);
      return;
    }
  }
  const value = valueAt(document, path);
  const missing = isMissing(document, path);
  const where = place(path);
  const misfit = { where, value, missing, span: document.span(path) };
  if (reportKind(issue, misfit, diagnostics)) return;
  const key = issue.code === "invalid_key";
  const span = document.span(path, key ? "key" : "value");
  const name = nameAt(document, path, key, issue.message);
  if (name?.startsWith("__")) diagnostics.report("PV920", { name }, span);
  else if (key) diagnostics.report("PV211", { where }, span);
  else if (missing) diagnostics.report("PV208", { where, accepted: inWords(issue) }, span);
  else diagnostics.report("PV212", { where, accepted: inWords(issue) }, span);
}

/** The sections of a folder, each from the files that have parts of it. */
class Sections {
  readonly all: Record<string, unknown> = {};
  /** The file of each section, and of each entry of one, by `section` and `section.name`. */
  private readonly owner = new Map<string, SpecDocument>();
  private readonly diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds a file's section: maps are joined, anything else stands in one file. */
  add(section: SectionName, value: unknown, document: SpecDocument): void {
    const { owner, all } = this;
    const joinable =
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      !["protocol", "vocabulary", "c"].includes(section);
    if (!joinable) {
      this.own([section], document);
      all[section] = value;
      return;
    }
    if (!owner.has(section)) owner.set(section, document);
    all[section] ??= {};
    for (const [name, entry] of Object.entries(value)) {
      this.own([section, name], document);
      (all[section] as Record<string, unknown>)[name] = entry;
    }
  }

  /** Makes a file the owner of what stands at a path, and reports an earlier one. */
  private own(path: readonly string[], document: SpecDocument): void {
    const item = path.join(".");
    const earlier = this.owner.get(item);
    if (earlier)
      this.diagnostics.report("PV204", { item }, document.span(path, "key"), [
        { span: earlier.span(path, "key"), note: "stated here first" },
      ]);
    this.owner.set(item, document);
  }

  /** Gives the file that has what stands at a path, if one has. */
  documentOf(data: DataPath): SpecDocument | undefined {
    return this.owner.get(data.slice(0, 2).join(".")) ?? this.owner.get(data[0] ?? "");
  }
}

/**
 * Merges the files of one folder into one specification. A folder without a header gives one too.
 */
export function readFolder(
  name: string,
  documents: readonly SpecDocument[],
  imports: readonly Folder[],
  diagnostics: Diagnostics,
): Folder {
  const merged = new Sections(diagnostics);
  for (const document of documents) {
    const parsed = specFile.safeParse(document.value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(issue as Issue, [], document, diagnostics);
      continue;
    }
    for (const [section, value] of Object.entries(parsed.data))
      merged.add(section as SectionName, value, document);
  }
  const span = (data: DataPath, what?: "key" | "value"): Span => {
    const document = merged.documentOf(data) ?? documents[0];
    return document?.span(data, what) ?? startOf(`spec/${name}`);
  };
  const named: { path: string; data: DataPath; value: unknown }[] = [];
  const places = new Map<string, DataPath>();
  const sections = merged.all as SpecFile;
  walk(specFile, sections, {
    item(path, data, value) {
      const earlier = places.get(path);
      if (earlier)
        diagnostics.report("PV213", { path }, span(data, "key"), [
          { span: span(earlier, "key"), note: "the other one" },
        ]);
      places.set(path, data);
      named.push({ path, data, value });
    },
  });
  return new Folder({ name, documents, sections, imports, span }, named);
}
