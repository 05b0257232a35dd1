import { type FieldItem, messageParts, Part, type RecordItem } from "../model/parts.ts";
import type { Formula } from "../model/spec.ts";
import type { Layout } from "./layout.ts";
import { common, forEachModel, type PerModel } from "./per-model.ts";
import { type NumberRange, rangeOf, scalarType } from "./scalar-type.ts";
import { orderOf } from "./scalars.ts";

/** Where a field is, for each data model. */
interface Place {
  /** Its offset in the outermost record, and that of the part that it stands in. */
  readonly offset: PerModel;
  readonly base: PerModel;
  /** Says that it is an open end. */
  readonly isOpen: boolean;
}

/** Reports what of a field does not fit: its place, its padding, its values, its bits. */
export function checkField(layout: Layout, field: FieldItem, place: Place): void {
  const keys = [["bytes"], ["pad"], ["variant", "size"], ...(place.isOpen ? [] : [["count"]])];
  for (const key of keys) checkSame(layout, field.formula(...key));
  checkOffset(layout, field, place);
  checkPadding(layout, field);
  checkEcho(layout, field);
  const type = field.to("types", "type");
  if (!type) return;
  const { bytes, signed, format } = scalarType(type);
  if (format === "ipv4" && (bytes !== 4n || signed))
    layout.diagnostics.report("PV540", { field: field.name, type: type.name }, field.at("type"));
  checkValues(layout, field, type.name, rangeOf(scalarType(type)));
  checkBits(layout, field, bytes);
}

/** A header holds one number for all data models. */
function checkSame({ numbers, diagnostics }: Layout, formula: Formula | undefined): void {
  if (!formula || common(forEachModel(numbers.models, (m) => numbers.at(formula, m))) !== undefined)
    return;
  diagnostics.report(
    "PV406",
    { expression: formula.text, problem: "it differs between data models" },
    formula.span,
  );
}

function checkOffset(
  { numbers, diagnostics }: Layout,
  field: FieldItem,
  { offset, base }: Place,
): void {
  const at = field.formula("at");
  if (!at) return;
  for (const m of numbers.models) {
    const stated = numbers.at(at, m);
    const actual = (offset.get(m) ?? 0n) - (base.get(m) ?? 0n);
    if (stated === actual) continue;
    diagnostics.report("PV403", { field: field.name, actual, stated }, at.span);
    break;
  }
}

/** What a field is in memory, for people: bits, sign and order of a scalar, or bytes. */
function kindOf({ numbers }: Layout, field: FieldItem): string {
  const type = field.to("types", "type");
  const many = field.value.count === undefined ? "" : `, ${field.value.count} times`;
  if (!type) {
    const sizes = new Set(numbers.models.map((m) => numbers.sizeOf(field, m)));
    return `${[...sizes].join(" or ")} bytes${many}`;
  }
  const { bytes, signed } = scalarType(type);
  const sign = signed ? "with a sign" : "without a sign";
  const order = orderOf(field);
  return `${bytes * 8n} bits ${sign}${order ? `, ${order}-endian` : ""}${many}`;
}

/** Reports a field that cannot repeat the value of the field that it is said to repeat. */
function checkEcho(layout: Layout, field: FieldItem): void {
  const other = field.target("echoes") as FieldItem | undefined;
  if (!other) return;
  const isField = Part.around(other) !== undefined;
  const actual = kindOf(layout, field);
  const stated = isField ? kindOf(layout, other) : "not a field";
  if (actual !== stated)
    layout.diagnostics.report(
      "PV550",
      { field: field.path, actual, other: other.path, stated },
      field.at("echoes"),
    );
}

/**
 * Reports the first number of several bytes in a protocol of which nothing says in which order they
 * stand. A vocabulary leaves that to the protocols.
 */
export function checkOrder({ folder, diagnostics }: Layout): void {
  if (!folder.section("protocol")) return;
  const unordered = (f: FieldItem): boolean => {
    const type = f.to("types", "type");
    if (type) return scalarType(type).bytes > 1n && orderOf(f) === undefined;
    const record = f.to("records", "record");
    return record !== undefined && record.home !== folder && unorderedIn(record).length > 0;
  };
  const unorderedIn = (record: RecordItem) => Part.ofRecord(record).fields.filter(unordered);
  const parts = [...folder.own("records").map(Part.ofRecord), ...messageParts(folder)];
  const first = parts.flatMap((p) => p.fields).find(unordered);
  if (first) diagnostics.report("PV554", { field: first.path }, first.span);
}

function checkPadding({ numbers, diagnostics }: Layout, field: FieldItem): void {
  const as = field.to("types", "as");
  const pad = field.formula("pad");
  if (!as || !pad || scalarType(as).bytes === numbers.same(pad)) return;
  diagnostics.report(
    "PV404",
    {
      what: `the padding \`${field.name}\` declared as ${as.name}`,
      actual: pad.text,
      room: scalarType(as).bytes,
    },
    field.at("as"),
  );
}

/** Reports an initial value and members of the value set that the type of the field cannot hold. */
function checkValues(
  layout: Layout,
  field: FieldItem,
  type: string,
  { least, most }: NumberRange,
): void {
  const fits = (value: bigint, what: string, span: FieldItem["span"]) => {
    if (value < least || value > most)
      layout.diagnostics.report("PV405", { value: what, type, least, most }, span);
  };
  const initial = field.formula("initial");
  if (initial)
    fits(layout.numbers.same(initial), `the initial value ${initial.text}`, initial.span);
  const set = field.value.encoded === "bit" ? undefined : field.to("values", "values");
  for (const { name, value = 0n } of set ? layout.valueSet(set).members : [])
    fits(value, `\`${name}\` (${value})`, field.at("values"));
}

/**
 * Reports groups of bits that the scalar does not have, that share a bit, or that do not hold their
 * values.
 */
function checkBits(layout: Layout, field: FieldItem, bytes: bigint): void {
  const { diagnostics } = layout;
  const last = bytes * 8n - 1n;
  const groups = field.children("bits");
  for (const [i, { name, value, span }] of groups.entries()) {
    const shares = (o: typeof value) => o.at < value.at + value.width && value.at < o.at + o.width;
    const first = groups.slice(0, i).find((o) => shares(o.value));
    if (first)
      diagnostics.report("PV547", { first: first.name, second: name, field: field.path }, span, [
        { span: first.span, note: "the other ones" },
      ]);
  }
  for (const bits of groups) {
    const set = bits.to("values", "values");
    const most = (1n << (bits.value.width > 0n ? bits.value.width : 0n)) - 1n;
    for (const { name, value = 0n } of set ? layout.valueSet(set).members : [])
      if (value < 0n || value > most)
        diagnostics.report(
          "PV405",
          { value: `\`${name}\` (${value})`, type: `the bits \`${bits.name}\``, least: 0n, most },
          bits.at("values"),
        );
  }
  for (const bits of field.children("bits")) {
    const { at, width } = bits.value;
    if (at < 0n || at > last)
      diagnostics.report(
        "PV407",
        { value: at, what: "the lowest bit", least: 0, most: last },
        bits.at("at"),
      );
    else if (width < 1n)
      diagnostics.report(
        "PV407",
        { value: width, what: "a number of bits", least: 1, most: last + 1n - at },
        bits.at("width"),
      );
    else if (at + width > last + 1n)
      diagnostics.report(
        "PV404",
        { what: `the bits \`${bits.name}\``, actual: (at + width + 7n) / 8n, room: bytes },
        bits.span,
      );
  }
}
