import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { nodesOf } from "../nodes.ts";
import { type Finding, finding } from "../rule.ts";

/** Nodes that nobody reads, unless a `status` says why. */
export function* unusedNode(p: ResolvedProtocol): Generator<Finding> {
  for (const { node, spec } of nodesOf(p))
    if (spec.readers.length === 0 && spec.status === undefined)
      yield finding("PV914", { node: node.path }, node.span);
}
