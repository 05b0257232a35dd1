import type { FieldItem } from "../parts.ts";
import { messageParts, Part } from "../parts.ts";
import { type Checker, membersOf } from "./checker.ts";

const FIELD_FORMS = ["type", "bytes", "record", "variant", "pad", "value"] as const;

/** Each field takes one form, and names values and alternatives that exist. */
export function checkFields(check: Checker): void {
  const { folder } = check;
  for (const record of folder.own("records")) {
    if (Object.keys(record.value.fields).length === 0)
      check.report("PV522", { name: record.name }, record.span);
  }
  for (const part of [...folder.own("records").map(Part.ofRecord), ...messageParts(folder)])
    for (const f of part.fields) checkField(check, f, part.record !== undefined);
}

function checkField(check: Checker, f: FieldItem, inRecord: boolean): void {
  const spec = f.value;
  check.exactlyOne(`\`${f.path}\``, spec, FIELD_FORMS, f.span);
  if (spec.count !== undefined && (spec.variant || spec.as !== undefined))
    check.report("PV523", { field: f.path }, f.key("count"));
  if (spec.value !== undefined && inRecord)
    check.report("PV524", { field: f.path }, f.key("value"));
  const values = membersOf(f.to("values", "values"));
  for (const [i, name] of (spec.only ?? []).entries())
    check.member("value", name, values, f.at("only", String(i)));
  const { variant } = spec;
  if (
    variant &&
    (Boolean(variant.cases) === Boolean(variant.commands) ||
      Object.keys(variant.cases ?? { any: "" }).length === 0)
  )
    check.report("PV525", { field: f.path }, f.span);
  const by = f.formula("variant", "by")?.expression;
  const chosen = by?.kind === "name" && by.to?.kind === "item" ? by.to.item : undefined;
  const set = chosen?.to("values", "values");
  if (!set) return;
  for (const name of Object.keys(variant?.cases ?? {}))
    check.member("value", name, membersOf(set), f.at("variant", "cases", name));
}
