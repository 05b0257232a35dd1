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

/**
 * Merges the files of one folder into one specification. A folder without a header gives one too.
 */
export function readFolder(
  name: string,
  documents: readonly SpecDocument[],
  imports: readonly Folder[],
  diagnostics: Diagnostics,
): Folder {
  const owner = new Map<string, SpecDocument>();
  const sections: Record<string, unknown> = {};
  for (const document of documents) {
    const parsed = specFile.safeParse(document.value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(issue as Issue, [], document, diagnostics);
      continue;
    }
    for (const [section, value] of Object.entries(parsed.data))
      merge(section as SectionName, value, document, owner, sections, diagnostics);
  }
  const span = (data: DataPath, what?: "key" | "value"): Span => {
    const document =
      owner.get(data.slice(0, 2).join(".")) ?? owner.get(data[0] ?? "") ?? documents[0];
    return document?.span(data, what) ?? startOf(`spec/${name}`);
  };
  const named: { path: string; data: DataPath; value: unknown }[] = [];
  const places = new Map<string, DataPath>();
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
  return new Folder(name, documents, sections as SpecFile, imports, span, named);
}

/** Adds a file's section to the folder's: maps are joined, anything else stands in one file. */
function merge(
  section: SectionName,
  value: unknown,
  document: SpecDocument,
  owner: Map<string, SpecDocument>,
  sections: Record<string, unknown>,
  diagnostics: Diagnostics,
): void {
  const twice = (path: readonly string[], earlier: SpecDocument) =>
    diagnostics.report("PV204", { item: path.join(".") }, document.span(path, "key"), [
      { span: earlier.span(path, "key"), note: "stated here first" },
    ]);
  const joinable =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !["protocol", "vocabulary", "c"].includes(section);
  const first = owner.get(section);
  if (!joinable) {
    if (first) twice([section], first);
    owner.set(section, document);
    sections[section] = value;
    return;
  }
  if (!first) owner.set(section, document);
  sections[section] ??= {};
  for (const [name, entry] of Object.entries(value)) {
    const earlier = owner.get(`${section}.${name}`);
    if (earlier) twice([section, name], earlier);
    owner.set(`${section}.${name}`, document);
    (sections[section] as Record<string, unknown>)[name] = entry;
  }
}
