import type { Span } from "../../diagnostics/span.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";
import { type OpenPoint, unwaived } from "../waived.ts";

const OPEN = "open question";

/** What is not decided. */
interface Open extends OpenPoint {
  readonly about: string;
  readonly question: string;
  readonly span: Span;
}

/**
 * What the specification itself calls undecided: its questions, and items about which none asks.
 */
export function openQuestionsIn(p: ResolvedProtocol): Open[] {
  const questions = p.spec
    .own("questions")
    .filter(({ value: { status } }) => status === undefined || status === OPEN);
  const asked = questions.map(({ id, value, span }) => {
    return { id, about: value.about, question: value.asks, span };
  });
  const items = [...p.spec.items.values()].flatMap(({ id, path, data, value, span }) => {
    const item = value as { status?: string; doc?: string } | null;
    return data[0] === "questions" ||
      item?.status !== OPEN ||
      questions.some((q) => q.value.about === path)
      ? []
      : { id, about: path, question: item.doc ?? "What is it?", span };
  });
  return [...asked, ...items];
}

/** Finds open questions; at the production stage none may be left. */
export function* openQuestion(p: ResolvedProtocol): Generator<Finding> {
  const production = hasReached(p, "production");
  const open = openQuestionsIn(p);
  for (const { id, about, question, span } of production ? unwaived(p, open) : open) {
    if (production) yield finding("PV965", { about, question, id }, span);
    else yield finding("PV921", { about, question }, span);
  }
}
