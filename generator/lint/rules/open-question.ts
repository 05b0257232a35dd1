import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

const OPEN = "open question";

/**
 * Finds what the specification itself calls undecided: its questions, and items about which none
 * asks.
 */
export function* openQuestion(p: ResolvedProtocol): Generator<Finding> {
  const questions = p.spec
    .own("questions")
    .filter(({ value: { status } }) => status === undefined || status === OPEN);
  for (const { value, span } of questions)
    yield finding("PV921", { about: value.about, question: value.asks }, span);
  for (const { path, data, value, span } of p.spec.items.values()) {
    const item = value as { status?: string; doc?: string } | null;
    if (
      data[0] === "questions" ||
      item?.status !== OPEN ||
      questions.some((q) => q.value.about === path)
    )
      continue;
    yield finding("PV921", { about: path, question: item.doc ?? "What is it?" }, span);
  }
}
