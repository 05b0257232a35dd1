import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding, listed } from "../rule.ts";

/** Gives what lies between numbers, such as `3` and `5 to 9`. */
function gaps(numbers: readonly bigint[]): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => (a < b ? -1 : 1));
  return sorted.flatMap((n, i) => {
    const next = sorted[i + 1];
    if (next === undefined || next === n + 1n) return [];
    return next === n + 2n ? [String(n + 1n)] : [`${n + 1n} to ${next - 1n}`];
  });
}

/**
 * Numbers between those of an enumeration, or between the words of a node, of which nobody says
 * what they are for.
 */
export function* skippedValues(p: ResolvedProtocol): Generator<Finding> {
  for (const set of p.values) {
    // A set whose members all have numbers of systems follows a numbering from elsewhere, with the
    // gaps of that.
    const borrowed = set.members.every((m) => m.item.value.local !== undefined);
    if (set.kind !== "enumeration" || borrowed) continue;
    const skipped = gaps([
      ...set.members.flatMap((m) => m.value ?? []),
      ...(set.item.value.withdrawn ?? []),
    ]);
    if (skipped.length > 0)
      yield finding("PV906", { item: set.path, values: listed(skipped) }, set.span);
  }
  for (const node of p.nodes) {
    const skipped = gaps(node.words.map((w) => w.value));
    if (skipped.length > 0)
      yield finding("PV906", { item: node.path, values: listed(skipped) }, node.span);
  }
}
