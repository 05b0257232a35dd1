import { expectedBlocks } from "../../document/expected.ts";
import type { ResolvedDocument } from "../../document/resolve.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Items that no section of the document presents: nothing that is said about them is printed
 * anywhere.
 */
export function* leftOutOfDocument(
  p: ResolvedProtocol,
  document?: ResolvedDocument,
): Generator<Finding> {
  if (!document) return;
  const presented = new Set(
    expectedBlocks(p.name, document.root.children, document.file).flatMap((b) =>
      b.facts.map((f) => f.subject),
    ),
  );
  for (const { id, span } of p.spec.items.values()) {
    if (
      !presented.has(id) &&
      document.scope.find(id).some((s) => document.scope.facts(s).length > 0)
    )
      yield finding("PV963", { item: id }, span);
  }
}
