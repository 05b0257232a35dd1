import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { Folder, SpecItems } from "./spec.ts";

/**
 * The ids of a protocol's items, sorted. They are compared with the recorded list in `ids` and
 * `retired`.
 */
export function idsOf(spec: SpecItems): string[] {
  return [...spec.items.values()].map((i) => i.id).sort();
}

/** Ids are given out once and for ever: reports doubled, vanished, revived and unrecorded ones. */
export function checkIds(folder: Folder, diagnostics: Diagnostics): void {
  const owners = new Map<string, string>();
  const recorded = folder.sections.ids ?? [];
  const retired = folder.sections.retired ?? {};
  for (const item of folder.items.values()) {
    const earlier = owners.get(item.id);
    if (earlier !== undefined) {
      const other = folder.items.get(earlier);
      diagnostics.report(
        "PV303",
        { id: item.id },
        item.span,
        other ? [{ span: other.span, note: `\`${earlier}\` has it too` }] : [],
      );
    }
    owners.set(item.id, item.path);
    if (Object.hasOwn(retired, item.id))
      diagnostics.report("PV306", { id: item.id }, item.span, [
        { span: folder.span(["retired", item.id], "key"), note: "retired here" },
      ]);
  }
  const listed = new Set<string>();
  for (const [i, id] of recorded.entries()) {
    const span = folder.span(["ids", String(i)]);
    if (listed.has(id)) diagnostics.report("PV303", { id }, span);
    listed.add(id);
    if (!owners.has(id)) diagnostics.report("PV304", { id }, span);
  }
  const fresh = idsOf(folder).filter((id) => !listed.has(id));
  const { protocol } = folder.sections;
  const draft = protocol && (protocol.stage ?? "design") === "design" && recorded.length === 0;
  if (fresh[0] !== undefined && !draft)
    diagnostics.report(
      "PV305",
      { id: fresh[0], count: fresh.length },
      folder.span([protocol ? "protocol" : "vocabulary", "name"]),
    );
}
