import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";

/** An open point that a stage does not allow, unless it is waived by its id. */
export interface OpenPoint {
  readonly id: string;
}

/** Open points without those that the specification waives. */
export function unwaived<T extends OpenPoint>(p: ResolvedProtocol, points: readonly T[]): T[] {
  const waived = new Set(Object.keys(p.spec.section("waived")?.value ?? {}));
  return points.filter(({ id }) => !waived.has(id));
}
