import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostics.ts";
import type { ResolvedDocument } from "../document/resolve.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { rules } from "./rules.ts";

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/**
 * Gives what all rules find in protocols and vocabularies: errors first, then warnings, then what
 * is only worth knowing.
 */
export function lint(
  sources: readonly { readonly protocol: ResolvedProtocol; readonly document?: ResolvedDocument }[],
): readonly Diagnostic[] {
  const diagnostics = new Diagnostics();
  for (const { protocol, document } of sources) {
    for (const { find } of rules)
      for (const { code, params, span, related } of find(protocol, document))
        diagnostics.report(code, params, span, related);
  }
  return diagnostics.list.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
