import type { Span } from "../diagnostics/span.ts";
import { common, forEachModel, type PerModel, show } from "../layout/per-model.ts";
import type { ResolvedPart } from "../layout/resolved/fields.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";

/**
 * The records that each compiler lays out in its own way. In others every gap is stated, which the
 * layout stage checks.
 */
export const naturalRecords = (p: ResolvedProtocol): ResolvedPart[] =>
  p.records.filter((r) => r.natural);

/** The first number of a record that is not the same on all machines, in words. */
export function unevenNumber(r: ResolvedPart): string | undefined {
  for (const f of r.fields) {
    if (common(f.offset) === undefined) return `\`${f.name}\` is at ${show(f.offset)}`;
    if (common(f.size) === undefined) return `\`${f.name}\` has ${show(f.size)} bytes`;
  }
  return common(r.size) === undefined ? `it has ${show(r.size)} bytes` : undefined;
}

/** Padding that compilers put into a record, with the field or the end that it stands before. */
export function* paddingOf(
  r: ResolvedPart,
  models: readonly string[],
): Generator<{ where: string; span: Span; bytes: PerModel }> {
  let end: PerModel = forEachModel(models, () => 0n);
  const up = (to: PerModel) => forEachModel(models, (m) => (to.get(m) ?? 0n) - (end.get(m) ?? 0n));
  for (const f of r.fields) {
    yield { where: `before \`${f.path}\``, span: f.span, bytes: up(f.offset) };
    end = forEachModel(models, (m) => (f.offset.get(m) ?? 0n) + (f.size.get(m) ?? 0n));
  }
  yield { where: `at the end of \`${r.path}\``, span: r.span, bytes: up(r.size) };
}
