import { createHash } from "node:crypto";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { Span } from "../diagnostics/span.ts";
import { canonical } from "../facts/fact.ts";
import { specFile } from "../model/schema/index.ts";
import type { Folder } from "../model/spec.ts";
import { walk } from "../model/walk.ts";
import type { Statement } from "./inline.ts";

/** A sentence with a permanent id, as it reads now. */
interface Sentence {
  readonly hash: string;
  readonly span: Span;
}

/** Eight letters from a to p: no YAML reader takes them for a number. */
const hashOf = (text: string) =>
  createHash("sha256")
    .update(text)
    .digest("hex")
    .slice(0, 8)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/**
 * Sentences with permanent ids: rules and statements of the data, and normative sentences of the
 * document.
 */
export function sentencesOf(
  folder: Folder,
  statements: readonly Statement[],
): ReadonlyMap<string, Sentence> {
  const out = new Map<string, Sentence>();
  for (const { id, value, data } of folder.items.values()) {
    if (typeof value === "string")
      out.set(id, { hash: hashOf(canonical(value)), span: folder.span(data) });
  }
  for (const s of statements) out.set(s.id, { hash: hashOf(s.text), span: s.span });
  return out;
}

/** Sentences whose wording is not recorded yet, by id. */
export function newWording(
  folder: Folder,
  statements: readonly Statement[],
): ReadonlyMap<string, string> {
  const recorded = folder.sections.wording ?? {};
  return new Map(
    [...sentencesOf(folder, statements)].flatMap(([id, s]): [string, string][] =>
      Object.hasOwn(recorded, id) ? [] : [[id, s.hash]],
    ),
  );
}

/** Reports pointers from the data to sentences that the document does not have. */
export function checkPointers(
  folder: Folder,
  statements: readonly Statement[],
  diagnostics: Diagnostics,
): void {
  const known = statements.map((s) => s.id);
  walk(specFile, folder.sections, {
    reference(to, value, data) {
      if (to === "statement" && !known.includes(String(value)))
        diagnostics.report(
          "PV311",
          { name: String(value), nearest: didYouMean(String(value), known) },
          folder.span(data),
        );
    },
  });
}

/**
 * An id never comes to mean something else in silence: reports sentences that changed, vanished,
 * came back or are not recorded.
 */
export function checkWording(
  folder: Folder,
  statements: readonly Statement[],
  diagnostics: Diagnostics,
): void {
  const recorded = folder.sections.wording ?? {};
  const retired = folder.sections.retired ?? {};
  const now = sentencesOf(folder, statements);
  for (const [id, hash] of Object.entries(recorded)) {
    const sentence = now.get(id);
    const place = folder.span(["wording", id]);
    if (!sentence) {
      if (!Object.hasOwn(retired, id))
        diagnostics.report("PV304", { id }, folder.span(["wording", id], "key"));
    } else if (sentence.hash !== hash)
      diagnostics.report("PV318", { id, hash: sentence.hash }, sentence.span, [
        { span: place, note: "recorded here" },
      ]);
  }
  for (const s of statements)
    if (Object.hasOwn(retired, s.id))
      diagnostics.report("PV306", { id: s.id }, s.span, [
        { span: folder.span(["retired", s.id], "key"), note: "retired here" },
      ]);
  const [first, ...more] = [...newWording(folder, statements).keys()];
  const draft = folder.sections.protocol?.stage === "design" && Object.keys(recorded).length === 0;
  if (first !== undefined && !draft)
    diagnostics.report("PV319", { id: first, count: more.length + 1 }, now.get(first)?.span);
}
