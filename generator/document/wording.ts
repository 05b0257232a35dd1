import { createHash } from "node:crypto";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { Span } from "../diagnostics/span.ts";
import { canonical } from "../facts/fact.ts";
import type { SpecItems } from "../model/spec.ts";
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
  spec: SpecItems,
  statements: readonly Statement[],
): ReadonlyMap<string, Sentence> {
  const out = new Map<string, Sentence>();
  for (const item of spec.items.values()) {
    if (typeof item.value === "string")
      out.set(item.id, { hash: hashOf(canonical(item.value)), span: item.at() });
  }
  for (const s of statements) out.set(s.id, { hash: hashOf(s.text), span: s.span });
  return out;
}

/** Sentences whose wording is not recorded yet, by id. */
export function newWording(
  spec: SpecItems,
  statements: readonly Statement[],
): ReadonlyMap<string, string> {
  const recorded = spec.section("wording")?.value ?? {};
  return new Map(
    [...sentencesOf(spec, statements)].flatMap(([id, s]): [string, string][] =>
      Object.hasOwn(recorded, id) ? [] : [[id, s.hash]],
    ),
  );
}

/** Reports pointers from the data to sentences that the document does not have. */
export function checkPointers(
  spec: SpecItems,
  statements: readonly Statement[],
  diagnostics: Diagnostics,
): void {
  const known = statements.map((s) => s.id);
  for (const { name, span } of spec.pointers) {
    if (!known.includes(name))
      diagnostics.report("PV311", { name, nearest: didYouMean(name, known) }, span);
  }
}

/**
 * An id never comes to mean something else in silence: reports sentences that changed, vanished,
 * came back or are not recorded.
 */
export function checkWording(
  spec: SpecItems,
  statements: readonly Statement[],
  diagnostics: Diagnostics,
): void {
  const wording = spec.section("wording");
  const recorded = wording?.value ?? {};
  const retired = spec.section("retired");
  const now = sentencesOf(spec, statements);
  for (const [id, hash] of Object.entries(recorded)) {
    const sentence = now.get(id);
    if (!sentence) {
      if (!Object.hasOwn(retired?.value ?? {}, id))
        diagnostics.report("PV304", { id }, wording?.key(id));
    } else if (sentence.hash !== hash)
      diagnostics.report("PV318", { id, hash: sentence.hash }, sentence.span, [
        { span: wording?.at(id) ?? sentence.span, note: "recorded here" },
      ]);
  }
  for (const s of statements)
    if (retired && Object.hasOwn(retired.value, s.id))
      diagnostics.report("PV306", { id: s.id }, s.span, [
        { span: retired.key(s.id), note: "retired here" },
      ]);
  const [first, ...more] = [...newWording(spec, statements).keys()];
  const draft =
    spec.section("protocol")?.value.stage === "design" && Object.keys(recorded).length === 0;
  if (first !== undefined && !draft)
    diagnostics.report("PV319", { id: first, count: more.length + 1 }, now.get(first)?.span);
}
