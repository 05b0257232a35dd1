import type { Span } from "../../diagnostics/span.ts";
import { edgeOf } from "../../layout/limits.ts";
import type { ResolvedValueSet } from "../../layout/resolved/item.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { rangeOf, type ScalarType } from "../../layout/scalar-type.ts";
import { Limits } from "../limits.ts";
import { type Finding, finding, quoted } from "../rule.ts";

/** What numbers have to fit: its name and its limits. */
interface Room {
  readonly name: string;
  readonly least: bigint;
  readonly most: bigint;
}

const roomOf = (type: ScalarType | undefined): Room | undefined =>
  type && { name: quoted(type.name), ...rangeOf(type) };

/** A number that does not fit; nothing for one that does, or where no type is known. */
function outside(what: string, value: bigint, room: Room | undefined, span: Span): Finding[] {
  if (!room || (value >= room.least && value <= room.most)) return [];
  const { name, least, most } = room;
  return [finding("PV917", { what, value, type: name, least, most }, span)];
}

const membersOutside = (
  set: ResolvedValueSet | undefined,
  path: string,
  room: Room | undefined,
  span: Span,
): Finding[] =>
  (set?.members ?? []).flatMap(({ name, value }) =>
    value === undefined ? [] : outside(`\`${name}\` in \`${path}\``, value, room, span),
  );

/**
 * Numbers that their type cannot hold: of nodes, of conditions, of error tables, of grammars and of
 * groups of bits.
 */
export function* valueOutsideType(p: ResolvedProtocol): Generator<Finding> {
  for (const { path, type, words, values, item } of p.nodes) {
    const room = roomOf(type);
    for (const w of words) yield* outside(`\`${w.name}\` of \`${path}\``, w.value, room, w.span);
    yield* membersOutside(values, path, room, item.at("values"));
  }
  const limits = new Limits(p);
  for (const item of limits.items) {
    for (const limit of limits.limitsOf(item))
      yield* outside(`a limit of \`${item.path}\``, edgeOf(limit), roomOf(item.type), limit.span);
  }
  for (const { path, type, errors } of p.errorTables) {
    for (const e of errors)
      yield* outside(`\`${e.name}\` of \`${path}\``, e.wire, roomOf(type), e.span);
  }
  for (const { path, bounds } of p.texts) {
    for (const { key, value, type, span } of bounds)
      yield* outside(`\`${key}\` of \`${path}\``, value, roomOf(type), span);
  }
  for (const f of [...p.records, ...p.parts].flatMap((part) => part.fields)) {
    for (const { name, width, values, item } of f.bits) {
      const bits = `${width} ${width === 1n ? "bit" : "bits"}`;
      const room = width > 0n ? { name: bits, least: 0n, most: (1n << width) - 1n } : undefined;
      yield* membersOutside(values, `${f.path}.${name}`, room, item.at("values"));
    }
  }
}
