import { edgeOf } from "../../layout/limits.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Limit, type Limited, Limits } from "../limits.ts";
import { type Finding, finding, listed, quoted } from "../rule.ts";

/** Conditions of one item of which some cannot hold together. */
function conflict(limits: Limits, item: Limited): Limit[] {
  const { least, most, not } = limits.interval(item);
  if (!least || !most || edgeOf(least) < edgeOf(most)) return [];
  if (edgeOf(least) > edgeOf(most)) return [least, most];
  const refused = not.find((l) => l.value === edgeOf(least));
  return refused ? [least, most, refused] : [];
}

/**
 * Fields and nodes that no value can fill, because conditions contradict each other or are never
 * true.
 */
export function* contradictingLimits(p: ResolvedProtocol): Generator<Finding> {
  const limits = new Limits(p);
  for (const item of limits.items) {
    for (const { text, span, always } of item.conditions) {
      if (always === 0n)
        yield finding("PV918", { item: item.path, conditions: quoted(text) }, span);
    }
    const [first, ...more] = conflict(limits, item);
    if (!first) continue;
    const texts = [...new Set([first, ...more].map((l) => quoted(l.text)))];
    yield finding(
      "PV918",
      { item: item.path, conditions: listed(texts) },
      first.span,
      more
        .filter((l) => l.span.line !== first.span.line || l.span.column !== first.span.column)
        .map((l) => ({ span: l.span, note: `against \`${l.text}\`` })),
    );
  }
}
