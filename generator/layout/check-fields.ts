import type { FieldItem } from "../model/parts.ts";
import type { Formula } from "../model/spec.ts";
import type { Layout } from "./layout.ts";
import { common, forEachModel, type PerModel } from "./per-model.ts";
import { type NumberRange, rangeOf, scalarType } from "./scalar-type.ts";

/** Reports what of a field does not fit: its place, its padding, its values, its bits. */
export function checkField(
  layout: Layout,
  field: FieldItem,
  offset: PerModel,
  base: PerModel,
  open: boolean,
): void {
  const keys = [["bytes"], ["pad"], ["variant", "size"], ...(open ? [] : [["count"]])];
  for (const key of keys) checkSame(layout, field.formula(...key));
  checkOffset(layout, field, offset, base);
  checkPadding(layout, field);
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
  offset: PerModel,
  base: PerModel,
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

/** Reports groups of bits that the scalar does not have. */
function checkBits({ diagnostics }: Layout, field: FieldItem, bytes: bigint): void {
  const last = bytes * 8n - 1n;
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
