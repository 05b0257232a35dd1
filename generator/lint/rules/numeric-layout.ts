import type { ResolvedPart } from "../../layout/resolved/fields.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { naturalRecords, unevenNumber } from "../layouts.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";

/** The records that travel, each with the channel or the region that carries it. */
function messages(p: ResolvedProtocol): Map<ResolvedPart, string> {
  const found = new Map<ResolvedPart, string>();
  const add = (name: string | undefined, place: string) => {
    const record = p.records.find((r) => r.name === name);
    if (!record || found.has(record)) return;
    found.set(record, place);
    for (const f of record.fields)
      for (const inner of [f.type, ...f.alternatives.map((a) => a.record)]) add(inner, place);
  };
  for (const { path, item } of p.channels)
    for (const given of Object.values(item.value.with ?? {})) add(given, path);
  for (const { path, value } of p.spec.own("regions")) add(value.holds, path);
  return found;
}

/** LC4: every message has a layout in numbers, whatever a C compiler does. */
export function* numericLayout(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const places = messages(p);
  for (const record of naturalRecords(p)) {
    const place = places.get(record);
    if (place !== undefined && unevenNumber(record) !== undefined)
      yield finding("PV934", { record: record.path, place: `\`${place}\`` }, record.span);
  }
}
