import type { ResolvedPart, ResolvedProtocol } from "../../layout/resolved.ts";
import { type Finding, finding } from "../rule.ts";

/** Fields of shared regions of which nobody is said to write them. Inside a record whose writer is stated, all is said. */
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
  for (const [region, r] of Object.entries(p.folder.sections.regions ?? {})) {
    if (r.holds !== undefined && r.access !== "read-only")
      yield* within(r.holds, region, [r.holds]);
  }
}
