import type { ResolvedPart } from "../../layout/resolved/fields.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Fields of shared regions of which nobody is said to write them. Inside a record whose writer is
 * stated, all is said.
 */
export function* fieldWithoutWriter(p: ResolvedProtocol): Generator<Finding> {
  function* within(record: string, region: string, above: readonly string[]): Generator<Finding> {
    const part: ResolvedPart | undefined = p.records.find((r) => r.name === record);
    for (const f of part?.fields ?? []) {
      if (f.form === "pad" || f.spec.writer !== undefined || f.spec.status !== undefined) continue;
      const inner = p.records.some((r) => r.name === f.type) && !above.includes(f.type);
      if (f.form === "record" && inner) yield* within(f.type, region, [...above, f.type]);
      else yield finding("PV916", { field: f.path, region }, f.span);
    }
  }
  for (const { name, value } of p.spec.own("regions")) {
    if (value.holds !== undefined && value.access !== "read-only")
      yield* within(value.holds, name, [value.holds]);
  }
}
