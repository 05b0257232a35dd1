import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { formatSpan } from "../diagnostics/span.ts";
import { type Fact, FactSet, type Reading } from "./fact.ts";

const VERBS: Readonly<Record<string, string>> = {
  offset: "is at",
  size: "has the size",
  number: "is",
  count: "has the count",
  path: "is at",
};

/** How a fact is put in a sentence: `connect.evtchn is at`. */
export const verbOf = (property: string): string => VERBS[property] ?? `has the ${property}`;

const MAX_SHOWN = 120;
const short = (value: string) =>
  value === "" ? "nothing" : value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;

/** The value where it parts from another, so that a long list shows what differs. */
function excerpt(value: string, other: string): string {
  if (value.length <= MAX_SHOWN) return short(value);
  let i = 0;
  while (i < value.length && value[i] === other[i]) i++;
  const start = Math.max(0, i - 20);
  const end = start + MAX_SHOWN;
  return `${start > 0 ? "…" : ""}${value.slice(start, end)}${end < value.length ? "…" : ""}`;
}

/**
 * Compares what an artifact promised to state with what its reader found, and reports
 * contradicting, missing, unexpected and doubled facts with both places. A fact that is promised in
 * several places has to stand in all of them. Returns how many promised facts were found as
 * promised.
 */
export function compareFacts(
  promised: readonly Fact[],
  reading: Reading,
  file: string,
  protocol: string,
  diagnostics: Diagnostics,
): number {
  const expected = new FactSet(promised);
  const times = new Map<string, number>();
  for (const f of promised) times.set(FactSet.key(f), (times.get(FactSet.key(f)) ?? 0) + 1);
  const seen = new Map<string, number>();
  let verified = 0;
  const name = (subject: string) =>
    subject.startsWith(`${protocol}.`) ? subject.slice(protocol.length + 1) : subject;
  for (const { span, problem } of reading.problems)
    diagnostics.report("PV605", { place: formatSpan(span), problem }, span);
  for (const fact of reading.facts) {
    const key = FactSet.key(fact);
    const sentence = {
      place: formatSpan(fact.span),
      subject: name(fact.subject),
      verb: verbOf(fact.property),
    };
    const want = expected.get(fact.subject, fact.property);
    if (!want) diagnostics.report("PV603", { ...sentence, actual: short(fact.value) }, fact.span);
    else if ((seen.get(key) ?? 0) >= (times.get(key) ?? 0))
      diagnostics.report("PV604", { ...sentence, actual: short(fact.value) }, fact.span);
    else if (want.value !== fact.value) {
      diagnostics.report(
        "PV601",
        {
          ...sentence,
          actual: excerpt(fact.value, want.value),
          origin: formatSpan(want.span),
          expected: excerpt(want.value, fact.value),
        },
        fact.span,
        [{ span: want.span, note: "stated here" }],
      );
    } else verified++;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  for (const fact of expected) {
    if ((seen.get(FactSet.key(fact)) ?? 0) >= (times.get(FactSet.key(fact)) ?? 0)) continue;
    diagnostics.report(
      "PV602",
      {
        place: file,
        subject: name(fact.subject),
        verb: verbOf(fact.property),
        expected: short(fact.value),
        origin: formatSpan(fact.span),
      },
      undefined,
      [{ span: fact.span, note: "stated here" }],
    );
  }
  return verified;
}
