import type { ResolvedPart } from "../resolved/fields.ts";
import type { ProtocolLayout } from "../resolved/protocol-layout.ts";
import { type Field, fieldsOf, sizeOf, withoutPadding, zerosOf } from "./fields.ts";
import { derivedNames, Names, typeName } from "./names.ts";
import { type Records, recordsIn } from "./records.ts";
import type { Union } from "./shapes.ts";

/** The messages of a protocol; records whose variant has no form in TypeScript are missing. */
export function unions(p: ProtocolLayout, names: Names, records: Records): Union[] {
  return p.records.flatMap((r) =>
    r.fields.some((f) => f.form === "variant") ? (unionOf(r, p, names, records) ?? []) : [],
  );
}

/** The variant of a part, and the number that chooses among its alternatives. */
interface Choice {
  readonly part: ResolvedPart;
  readonly size: number;
  readonly variant: Field;
  readonly by: Field;
}

type Case = Omit<Union["cases"][number], "name" | "type">;

/** One alternative as the message of a command; undefined if it has no form in TypeScript. */
function caseOf(
  a: ResolvedPart,
  { part, size, variant, by }: Choice,
  p: ProtocolLayout,
  known: Records,
): Case | undefined {
  const fields = fieldsOf([...part.fields.filter((f) => f !== variant.resolved), ...a.fields]);
  const shown = fields && withoutPadding(fields);
  const records = shown && recordsIn(shown, (name) => known.get(name));
  const command = p.commands.find((c) => c.name === a.name);
  const own = shown?.find((f) => f.resolved === by.resolved);
  if (
    !fields ||
    !shown ||
    !records ||
    !own ||
    a.record !== undefined ||
    command?.number === undefined ||
    fields.some((f) => f.kind === "open" || f.kind === "variant")
  )
    return undefined;
  return {
    part: a,
    fields: shown,
    records,
    command: { name: a.name, number: command.number, by: own },
    zeros: zerosOf(fields, size, variant.name),
    size,
    inner: false,
  };
}

function unionOf(
  part: ResolvedPart,
  p: ProtocolLayout,
  names: Names,
  known: Records,
): Union | undefined {
  const all = fieldsOf(part.fields);
  const size = sizeOf(part);
  const fixed = all && withoutPadding(all);
  const variant = fixed?.find((f) => f.kind === "variant");
  const by = fixed?.find((f) => f.resolved.name === variant?.resolved.spec.variant?.by);
  if (
    !all ||
    !fixed ||
    !variant ||
    size === undefined ||
    by?.kind !== "number" ||
    fixed.some((f) => (f.kind === "variant" && f !== variant) || f.kind === "open")
  )
    return undefined;
  const choice = { part, size, variant, by };
  const alternatives = variant.resolved.alternatives.map((a) => caseOf(a, choice, p, known));
  const records = recordsIn(fixed, (name) => known.get(name));
  if (alternatives.includes(undefined) || alternatives.length === 0 || !records) return undefined;
  const name = names.take(typeName(part.name), (n) => [
    ...derivedNames(n),
    ...derivedNames(`Unknown${n}`),
  ]);
  const cases = alternatives.flatMap((a) => {
    if (!a) return [];
    const own = names.take(typeName(a.part.name) + name, derivedNames);
    return [{ ...a, name: own, type: own }];
  });
  const properties = new Names(fixed.map((f) => f.name));
  return {
    shape: {
      name,
      type: name,
      part,
      size,
      fields: fixed,
      zeros: zerosOf(all, size, ""),
      inner: false,
      records,
    },
    by,
    cases,
    unknown: {
      name: `Unknown${name}`,
      word: new Names(cases.map((c) => c.command.name)).take("unknown"),
      fields: fixed.filter((f) => f !== by && f !== variant),
      number: properties.take("number"),
      bytes: properties.take("bytes"),
    },
  };
}
