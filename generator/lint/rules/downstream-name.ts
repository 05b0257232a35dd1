import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

const isDownstream = (name: string) => name.startsWith("__");

/**
 * Names on the wire that are kept for downstream extensions: nodes, directories, and words of value
 * sets. Names of items are refused with the same code when the specification is read.
 */
export function* downstreamName(p: ResolvedProtocol): Generator<Finding> {
  for (const d of p.spec.own("directories")) {
    for (const name of d.value.path.split("/").filter(isDownstream))
      yield finding("PV920", { name }, d.at("path"));
  }
  for (const { definedBy, spec, item } of p.nodes) {
    if (definedBy !== "protocol") continue;
    for (const name of (spec.name ?? "").split("/").filter(isDownstream))
      yield finding("PV920", { name }, item.at("name"));
  }
  for (const { word, item } of p.values.flatMap((s) => s.members)) {
    if (word !== undefined && isDownstream(word))
      yield finding("PV920", { name: word }, item.at("word"));
  }
}
