import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/** Errors of a table that no command, no use of the table and no implementation gives. */
export function* errorsWithoutUse(p: ResolvedProtocol): Generator<Finding> {
  const made = p.implementations.flatMap((i) => i.errors);
  for (const table of p.errorTables) {
    const uses = p.errorSets.filter((s) => s.table === table.name);
    if (uses.length === 0) continue;
    const given = new Set([
      ...uses.flatMap((s) => s.allowed),
      ...made,
      table.item.value.fallback?.name,
    ]);
    // An alias has the number of an error that is given.
    const unused = table.errors.filter(
      (e) => !given.has(e.name) && !e.sameAs.split(", ").some((a) => given.has(a)),
    );
    if (unused.length > 0)
      yield finding(
        "PV915",
        {
          count: unused.length,
          all: table.errors.length,
          table: table.path,
          names: unused.map((e) => e.name).join(", "),
        },
        table.span,
      );
  }
}
