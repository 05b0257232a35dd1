import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/** Nodes that nobody reads, unless a `status` says why. */
export function* unusedNode(p: ResolvedProtocol): Generator<Finding> {
  for (const node of p.nodes)
    if (node.spec.readers.length === 0 && node.spec.status === undefined)
      yield finding("PV914", { node: node.path }, node.span);
}
