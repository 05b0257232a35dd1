import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { formatSpan } from "../diagnostics/span.ts";
import { type Fact, FactSet, type Reading } from "./fact.ts";
import { excerpt, short, verbOf, withoutProtocol } from "./sentences.ts";

/** What a file has to state: facts of a protocol. `file` names it in findings. */
export interface Promised {
  readonly file: string;
  readonly protocol: string;
  readonly facts: readonly Fact[];
}

/**
 * Compares what an artifact promised to state with what its reader found, and reports
 * contradicting, missing, unexpected and doubled facts with both places. A fact that is promised in
 * several places has to stand in all of them. Returns how many promised facts were found as
 * promised.
 */
export function compareFacts(
  { file, protocol, facts }: Promised,
  reading: Reading,
  diagnostics: Diagnostics,
): number {
  const expected = new FactSet(facts);
  const times = new Map<string, number>();
  for (const f of facts) times.set(FactSet.key(f), (times.get(FactSet.key(f)) ?? 0) + 1);
  const seen = new Map<string, number>();
  let verified = 0;
  for (const { span, problem } of reading.problems)
    diagnostics.report("PV605", { place: formatSpan(span), problem }, span);
  for (const fact of reading.facts) {
    const key = FactSet.key(fact);
    const sentence = {
      place: formatSpan(fact.span),
      subject: withoutProtocol(fact.subject, protocol),
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
        subject: withoutProtocol(fact.subject, protocol),
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
