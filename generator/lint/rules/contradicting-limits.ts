import { edgeOf } from "../../layout/limits.ts";
import type { ResolvedProtocol } from "../../layout/resolved.ts";
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

/** Fields and nodes that no value can fill, because conditions contradict each other or are never true. */
export function* contradictingLimits(p: ResolvedProtocol): Generator<Finding> {
  const limits = new Limits(p);
  for (const item of limits.items.values()) {
    for (const [i, text] of item.must.entries()) {
      const data = [...item.data, "must", String(i)];
      if (limits.constant(item.home, data, text) === 0n)
        yield finding(
          "PV918",
          { item: item.path, conditions: quoted(String(text)) },
          item.home.span(data),
        );
    }
    const [first, ...more] = conflict(limits, item);
    if (!first) continue;
    const texts = [...new Set([first, ...more].map((l) => quoted(l.text)))];
    yield finding(
      "PV918",
      { item: item.path, conditions: listed(texts) },
      item.home.span(first.data),
      more
        .filter((l) => l.data.at(-1) !== first.data.at(-1))
        .map((l) => ({ span: item.home.span(l.data), note: `against \`${l.text}\`` })),
    );
  }
}
