import { alternativesOf, type FieldItem, Part } from "../model/parts.ts";
import { checkField } from "./check-fields.ts";
import { resolveChoice } from "./choices.ts";
import type { Layout } from "./layout.ts";
import { add, forEachModel, type PerModel } from "./per-model.ts";
import type { FieldPlace, RecordPlaces } from "./records.ts";
import type { ResolvedBits, ResolvedField, ResolvedPart } from "./resolved/fields.ts";
import { resolvedOf } from "./resolved/item.ts";
import { refined } from "./scalar-type.ts";
import { orderOf, recordIn, resolveConditions, resolveEnd, resolveScalar } from "./scalars.ts";

const FORMS = {
  type: "scalar",
  bytes: "bytes",
  record: "record",
  variant: "variant",
  pad: "pad",
  value: "text",
} as const;

/** A part with its places, for each data model. */
type Places = ReadonlyMap<string, RecordPlaces>;

/**
 * Resolves a part whose first byte is `base` bytes behind the start of the outermost record.
 * Reports what does not fit.
 */
export function resolvePart(layout: Layout, part: Part, base: PerModel): ResolvedPart {
  const { numbers } = layout;
  const { models } = numbers;
  const places: Places = new Map(models.map((m) => [m, numbers.records.of(part, m)]));
  const fields = part.fields.map((f) => {
    const of = (m: string) => places.get(m)?.fields.get(f.name);
    const isLast = f === part.fields.at(-1);
    checkGaps(layout, f, of, isLast);
    const offset = add(
      base,
      forEachModel(models, (m) => of(m)?.offset ?? 0n),
    );
    const isOpen = models.some((m) => of(m)?.open);
    checkField(layout, f, { offset, base, isOpen });
    return resolveField(layout, f, offset, of);
  });
  checkTail(layout, part, places);
  return {
    id: part.id,
    path: part.path,
    name: part.name,
    span: part.span,
    doc: part.doc,
    size: forEachModel(models, (m) => places.get(m)?.size ?? 0n),
    align: forEachModel(models, (m) => places.get(m)?.align ?? 1n),
    fields,
    record: part.record?.name,
    natural: part.record?.value.layout === "natural",
    choice: resolveChoice(layout, part.record),
  };
}

/** Reports gaps that the specification does not state, and an open end in the middle. */
function checkGaps(
  layout: Layout,
  field: FieldItem,
  of: (model: string) => FieldPlace | undefined,
  isLast: boolean,
): void {
  const {
    numbers: { models },
    diagnostics,
  } = layout;
  const { name, span } = field;
  const holes = models.filter((m) => (of(m)?.hole ?? 0n) > 0n);
  const hole = of(holes[0] ?? "")?.hole;
  if (hole !== undefined)
    diagnostics.report("PV401", { bytes: hole, field: name, models: holes.join(", ") }, span);
  const wide = models.filter((m) => (of(m)?.tail ?? 0n) > 0n);
  const tail = of(wide[0] ?? "")?.tail;
  if (tail !== undefined)
    diagnostics.report("PV402", { bytes: tail, record: name, models: wide.join(", ") }, span);
  if (!isLast && of(holes[0] ?? models[0] ?? "")?.open)
    diagnostics.report("PV539", { field: name }, span);
  const open = openIn(layout, field);
  if (open && (!isLast || field.value.count !== undefined))
    diagnostics.report("PV549", { field: field.path, record: open.path }, span);
}

/** The part in the place of a field that has an open end, or that ends with one that has. */
function openIn(layout: Layout, field: FieldItem): Part | undefined {
  const record = field.to("records", "record");
  const inside = [
    ...(record ? [Part.ofRecord(record)] : []),
    ...alternativesOf(field).map((a) => a.part),
  ];
  return inside.find((part) => {
    const last = part.fields.at(-1);
    const [model = ""] = layout.numbers.models;
    const isOpen = last && layout.numbers.records.of(part, model).fields.get(last.name)?.open;
    return isOpen || (last && openIn(layout, last) !== undefined);
  });
}

/** Reports padding at the end that the specification does not state. */
function checkTail({ numbers, diagnostics }: Layout, part: Part, places: Places): void {
  const models = numbers.models.filter((m) => (places.get(m)?.tail ?? 0n) > 0n);
  const bytes = places.get(models[0] ?? "")?.tail;
  const record = part.data.slice(1).join(".");
  if (bytes !== undefined)
    diagnostics.report("PV402", { bytes, record, models: models.join(", ") }, part.span);
}

function resolveField(
  layout: Layout,
  field: FieldItem,
  offset: PerModel,
  of: (model: string) => FieldPlace | undefined,
): ResolvedField {
  const { numbers } = layout;
  const spec = field.value;
  const key =
    (Object.keys(FORMS) as (keyof typeof FORMS)[]).find((k) => spec[k] !== undefined) ?? "pad";
  const size = forEachModel(numbers.models, (m) => of(m)?.size ?? 0n);
  const place = of(numbers.models[0] ?? "");
  const open = place?.open === true;
  const stated = field.formula("variant", "size");
  const room = stated && forEachModel(numbers.models, (m) => numbers.at(stated, m));
  const set = field.to("values", "values");
  return {
    ...resolvedOf(field),
    form: FORMS[key],
    type: spec.type ?? spec.record ?? (typeof spec.value === "string" ? spec.value : ""),
    order: orderOf(field),
    offset,
    size,
    room,
    count: spec.count === undefined ? "" : String(open ? spec.count : (place?.count ?? spec.count)),
    open,
    alternatives: resolveAlternatives(layout, field, offset, room),
    scalar: resolveScalar(field),
    conditions: resolveConditions(numbers, field),
    record: recordIn(numbers, field, size),
    end: open ? resolveEnd(numbers, field) : undefined,
    values: set && layout.valueSet(set),
    errors: errorsOf(layout, field),
    bits: bitsOf(layout, field),
    spec,
    item: field,
  };
}

/**
 * The alternatives of a variant. Reports one that needs more bytes than the variant has room for.
 */
function resolveAlternatives(
  layout: Layout,
  field: FieldItem,
  offset: PerModel,
  room: PerModel | undefined,
): ResolvedPart[] {
  const start = forEachModel(layout.numbers.models, () => 0n);
  return alternativesOf(field).map(({ name, part }) => {
    const resolved = resolvePart(layout, part, part.record ? start : offset);
    for (const [m, there] of room ?? []) {
      const needs = resolved.size.get(m) ?? 0n;
      if (needs <= there) continue;
      layout.diagnostics.report(
        "PV404",
        { what: `\`${name}\` in \`${field.name}\``, actual: needs, room: there },
        resolved.span,
      );
      break;
    }
    return { ...resolved, name };
  });
}

function bitsOf(layout: Layout, field: FieldItem): ResolvedBits[] {
  return field.children("bits").map((item) => {
    const set = item.to("values", "values");
    const values = set && layout.valueSet(set);
    return { ...resolvedOf(item), width: item.value.width, values, item };
  });
}

/**
 * The error table that the numbers of a field come from, if its type or one that it refines says
 * so.
 */
function errorsOf({ errorTables }: Layout, field: FieldItem): ResolvedField["errors"] {
  for (const type of refined(field.to("types", "type"))) {
    const table = type.target("holds");
    if (table) return errorTables.find((t) => t.item === table);
  }
  return undefined;
}
