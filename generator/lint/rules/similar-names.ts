import type { Span } from "../../diagnostics/span.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

const folded = (name: string) => name.toLowerCase().replaceAll("-", "_");

/**
 * Names in one collection that differ only in capitals or in `-` and `_`; aliases of values count
 * too.
 */
export function* similarNames(p: ResolvedProtocol): Generator<Finding> {
  const seen = new Map<string, { name: string; span: Span }>();
  for (const { name, data, value, span } of p.spec.items.values()) {
    const aliases = (value as { aliases?: readonly string[] } | null)?.aliases ?? [];
    for (const n of [name, ...aliases]) {
      const key = JSON.stringify([...data.slice(0, -1), folded(n)]);
      const earlier = seen.get(key);
      if (earlier && earlier.name !== n)
        yield finding("PV905", { first: earlier.name, second: n }, span, [
          { span: earlier.span, note: `\`${earlier.name}\` is here` },
        ]);
      else seen.set(key, { name: n, span });
    }
  }
}
