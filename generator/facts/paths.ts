import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { Fact, FactSet } from "./fact.ts";
import type { PathSymbols } from "./symbols.ts";

const PROPERTIES = ["notation.path", "notation.values", "notation.tags", "doc"];

/**
 * Everything that the file in the notation of xenstore-paths has to state: its directories and
 * entries, and of each node its path, values, tags and text.
 */
export function factsOfPaths(
  p: ResolvedProtocol,
  facts: FactSet,
): { facts: Fact[]; symbols: PathSymbols } {
  const promised: Fact[] = [];
  const subjects = new Map<string, string[]>();
  const file = `${p.name}.paths`;
  const directories = [...new Set(p.nodes.map((n) => n.directory))];
  const nodes = directories.flatMap((d) => p.nodes.filter((n) => n.directory === d));
  for (const { id, notation } of nodes) {
    promised.push(...PROPERTIES.flatMap((property) => facts.get(id, property) ?? []));
    subjects.set(notation.path, [...(subjects.get(notation.path) ?? []), id]);
  }
  const whole = (property: string, list: readonly string[]) =>
    promised.push({ subject: file, property, value: list.join(", "), span: p.spec.top });
  whole("directories", directories);
  whole(
    "entries",
    nodes.map((n) => n.notation.path),
  );
  return { facts: promised, symbols: { kind: "paths", file, subjects } };
}
