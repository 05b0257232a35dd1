import type { ResolvedPart } from "../resolved/fields.ts";
import type { ProtocolLayout } from "../resolved/protocol-layout.ts";
import { type Field, fieldsOf, sizeOf, withoutPadding, zerosOf } from "./fields.ts";
import { derivedNames, type Names, typeName } from "./names.ts";
import type { Shape } from "./shapes.ts";

/**
 * The shapes of a protocol's records, by the name of the record. What has no form in TypeScript is
 * missing.
 */
export type Records = ReadonlyMap<string, Shape>;

/**
 * The records that stand inside others: in a field, or as one of the records that describe a
 * field's bytes.
 */
function innerRecords(p: ProtocolLayout): ReadonlySet<string> {
  const inner = new Set<string>();
  const add = (name: string | undefined) => {
    if (name === undefined || inner.has(name)) return;
    inner.add(name);
    for (const c of p.records.find((r) => r.name === name)?.choice?.cases ?? []) add(c.record);
  };
  for (const part of [...p.records, ...p.parts]) for (const f of part.fields) add(f.record);
  return inner;
}

/** The records in the fields of a shape; undefined if one of them has no shape that fits there. */
export function recordsIn(
  fields: readonly Field[],
  find: (name: string) => Shape | undefined,
): ReadonlyMap<Field, Shape> | undefined {
  const map = new Map<Field, Shape>();
  for (const f of fields) {
    if (f.kind !== "record") continue;
    const shape = find(f.resolved.record ?? "");
    if (!shape || shape.open || shape.size !== f.size) return undefined;
    map.set(f, shape);
  }
  return map;
}

/**
 * The open end among the fields; undefined if there is none, `false` if what says how long it is
 * cannot be used.
 */
function openEnd(fields: readonly Field[]): Shape["open"] | false {
  const field = fields.find((f) => f.kind === "open");
  if (!field) return undefined;
  const by = fields.find((f) => f.resolved.name === field.resolved.end?.by);
  return by?.kind === "number" && by.bits < 64
    ? { field, by, most: Number(field.resolved.end?.most) }
    : false;
}

/** The shapes of all records but those with a variant, the innermost first. */
export function recordShapes(p: ProtocolLayout, names: Names): Records {
  const inner = innerRecords(p);
  const shapes = new Map<string, Shape | undefined>();
  const byName = new Map(p.records.map((r) => [r.name, r]));
  const shapeOf = (part: ResolvedPart): Shape | undefined => {
    const all = fieldsOf(part.fields);
    const size = sizeOf(part);
    if (!all || size === undefined || all.some((f) => f.kind === "variant")) return undefined;
    const fields = withoutPadding(all);
    const records = recordsIn(fields, find);
    const open = openEnd(fields);
    const choice = choiceOf(part, fields);
    if (!records || open === false) return undefined;
    const name = names.take(typeName(part.name), derivedNames);
    return {
      name,
      type: choice ? `Other${name}` : name,
      part,
      size,
      fields,
      zeros: zerosOf(all, size, ""),
      inner: inner.has(part.name),
      open,
      choice,
      records,
    };
  };
  const choiceOf = (r: ResolvedPart, fields: readonly Field[]): Shape["choice"] => {
    const by = fields.find((f) => f.resolved.name === r.choice?.by);
    if (!r.choice || by?.kind !== "number") return undefined;
    const cases = r.choice.cases.flatMap((c) => {
      const shape = find(c.record);
      return shape && !shape.open ? [{ value: c.value, shape }] : [];
    });
    return cases.length === 0 ? undefined : { by, cases };
  };
  const find = (name: string): Shape | undefined => {
    if (!shapes.has(name)) {
      shapes.set(name, undefined);
      const record = byName.get(name);
      const shape = record && shapeOf(record);
      shapes.delete(name);
      shapes.set(name, shape);
    }
    return shapes.get(name);
  };
  for (const r of [...p.records].reverse()) find(r.name);
  return new Map([...shapes].flatMap(([name, shape]) => (shape ? [[name, shape]] : [])));
}
