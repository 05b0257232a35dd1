import type { ResolvedErrorSet } from "../../layout/resolved/errors.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";
import { unwaived } from "../waived.ts";

/** Commands and uses of tables of which a call has errors without a number. */
export const inexpressibleIn = (p: ResolvedProtocol): ResolvedErrorSet[] =>
  p.errorSets.filter((s) => s.posix !== undefined && s.inexpressible.length > 0);

/**
 * Errors that POSIX gives to a call that the protocol forwards, and for which its table has no
 * number; at the production stage each needs one.
 */
export function* errorWithoutNumber(p: ResolvedProtocol): Generator<Finding> {
  const production = hasReached(p, "production");
  const sets = inexpressibleIn(p);
  for (const set of production ? unwaived(p, sets) : sets) {
    const names = set.inexpressible.join(", ");
    const said = { table: `errors.${set.table}`, user: set.path, names };
    if (production) yield finding("PV966", { ...said, id: set.id }, set.span);
    else yield finding("PV919", said, set.span);
  }
}
