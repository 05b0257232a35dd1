import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Errors that POSIX gives to a call that the protocol forwards, and for which its table has no
 * number.
 */
export function* errorWithoutNumber(p: ResolvedProtocol): Generator<Finding> {
  for (const set of p.errorSets) {
    if (set.posix === undefined || set.inexpressible.length === 0) continue;
    yield finding(
      "PV919",
      { table: `errors.${set.table}`, user: set.path, names: set.inexpressible.join(", ") },
      set.span,
    );
  }
}
