import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding } from "../rule.ts";

const isDownstream = (name: string) => name.startsWith("__");

/**
 * Names on the wire that are kept for downstream extensions: nodes, directories, and words of value sets.
 * Names of items are refused with the same code when the specification is read.
 */
export function* downstreamName(p: ResolvedProtocol): Generator<Finding> {
  const { directories, nodes, values } = p.folder.sections;
  for (const [name, d] of Object.entries(directories ?? {})) {
    for (const part of d.path.split("/").filter(isDownstream))
      yield finding("PV920", { name: part }, p.folder.span(["directories", name, "path"]));
  }
  for (const [directory, map] of Object.entries(nodes ?? {})) {
    for (const [key, n] of Object.entries(map)) {
      for (const part of (n.name ?? "").split("/").filter(isDownstream))
        yield finding("PV920", { name: part }, p.folder.span(["nodes", directory, key, "name"]));
    }
  }
  for (const [set, s] of Object.entries(values ?? {})) {
    for (const [name, m] of Object.entries(s.members)) {
      if (m.word !== undefined && isDownstream(m.word))
        yield finding(
          "PV920",
          { name: m.word },
          p.folder.span(["values", set, "members", name, "word"]),
        );
    }
  }
}
