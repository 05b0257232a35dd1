import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding } from "../rule.ts";

const OPEN = "open question";

/** What the specification itself calls undecided: its questions, and items about which none asks. */
export function* openQuestion(p: ResolvedProtocol): Generator<Finding> {
  const questions = Object.entries(p.folder.sections.questions ?? {}).filter(
    ([, q]) => q.status === undefined || q.status === OPEN,
  );
  for (const [name, q] of questions)
    yield finding(
      "PV921",
      { about: q.about, question: q.asks },
      p.folder.span(["questions", name], "key"),
    );
  for (const { path, data, value, span } of p.folder.items.values()) {
    const item = value as { status?: string; doc?: string } | null;
    if (
      data[0] === "questions" ||
      item?.status !== OPEN ||
      questions.some(([, q]) => q.about === path)
    )
      continue;
    yield finding("PV921", { about: path, question: item.doc ?? "What is it?" }, span);
  }
}
