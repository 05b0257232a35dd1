import type { Span } from "../../diagnostics/span.ts";
import { valueSetOf } from "../channels.ts";
import type { FieldItem } from "../parts.ts";
import { messageParts, Part } from "../parts.ts";
import type { Formula } from "../spec.ts";
import { type Checker, membersOf } from "./checker.ts";
import { valuesIn } from "./formulas.ts";

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
  for (const record of folder.own("records"))
    checkCases(
      check,
      record.formula("alternatives", "by"),
      record.value.alternatives?.cases,
      (name) => record.at("alternatives", "cases", name),
    );
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
  checkCases(check, f.formula("variant", "by"), variant?.cases, (name) =>
    f.at("variant", "cases", name),
  );
}

/** Alternatives are named after values of what chooses between them. */
function checkCases(
  check: Checker,
  by: Formula | undefined,
  cases: object | undefined,
  at: (name: string) => Span,
): void {
  if (!by || !cases) return;
  const sets = [...valuesIn(by.expression)].flatMap((item) => valueSetOf(item) ?? []);
  if (sets.length === 0) check.report("PV553", { by: by.text }, by.span);
  const known = sets.flatMap(membersOf);
  if (sets.length > 0)
    for (const name of Object.keys(cases)) check.member("value", name, known, at(name));
}
