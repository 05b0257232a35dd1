import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";

/** The ids that the specification waives. */
export const waivedIn = (p: ResolvedProtocol): ReadonlySet<string> =>
  new Set(Object.keys(p.spec.section("waived")?.value ?? {}));

/** An open point that a stage does not allow, unless it is waived by its id. */
export interface OpenPoint {
  readonly id: string;
}

/** Open points without those that the specification waives. */
export function unwaived<T extends OpenPoint>(p: ResolvedProtocol, points: readonly T[]): T[] {
  const waived = waivedIn(p);
  return points.filter(({ id }) => !waived.has(id));
}
