import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { naturalRecords, paddingOf } from "../layouts.ts";
import { type Finding, finding } from "../rule.ts";

/** Gaps that nobody stated in records which each compiler lays out. */
export function* compilerPadding(p: ResolvedProtocol): Generator<Finding> {
  for (const r of naturalRecords(p)) {
    for (const { where, span, bytes } of paddingOf(r, p.models)) {
      const models = p.models.filter((m) => (bytes.get(m) ?? 0n) > 0n);
      if (models.length > 0)
        yield finding(
          "PV902",
          { bytes: bytes.get(models[0] ?? "") ?? 0n, where, models: models.join(", ") },
          span,
        );
    }
  }
}
