import { listOf } from "../../layout/lists.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";

/**
 * LC2: every node has a writer, a type, a range and a time. The language wants all of them but a
 * writer, which `status` can excuse.
 */
export function* describedNodes(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  for (const node of p.nodes)
    if (listOf(node.spec.writer).length === 0 && node.spec.status === undefined)
      yield finding("PV932", { node: node.path }, node.span);
}
