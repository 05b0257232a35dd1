import { Part, type RecordItem } from "../model/parts.ts";
import type { Layout } from "./layout.ts";

/**
 * Records that describe the same bytes as another one, and the field whose value says which of them
 * does.
 */
export interface ResolvedChoice {
  readonly by: string;
  readonly cases: readonly {
    readonly name: string;
    readonly value: bigint;
    readonly record: string;
  }[];
}

/**
 * The alternatives of a whole record, if each has a number and the record's size and none has
 * alternatives itself.
 */
export function resolveChoice(
  { numbers, valueSet }: Layout,
  record: RecordItem | undefined,
): ResolvedChoice | undefined {
  const stated = record?.value.alternatives;
  if (!stated) return undefined;
  const by = String(stated.by);
  const set = record
    .children("fields")
    .find((f) => f.name === by)
    ?.to("values", "values");
  const members = set ? valueSet(set).members : [];
  const sizeOf = (r: RecordItem, model: string) => numbers.records.of(Part.ofRecord(r), model).size;
  const cases = Object.keys(stated.cases).flatMap((name) => {
    const other = record.to("records", "alternatives", "cases", name);
    const value = members.find((m) => m.name === name)?.value;
    const fits =
      other !== undefined &&
      numbers.models.every((model) => sizeOf(other, model) === sizeOf(record, model));
    return value === undefined || value < 0n || !fits || other.value.alternatives
      ? []
      : [{ name, value, record: other.name }];
  });
  return set && cases.length === Object.keys(stated.cases).length ? { by, cases } : undefined;
}
