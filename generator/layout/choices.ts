import { parseExpression } from "../model/expression.ts";
import { entry, type Folder, findItem } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import type { Numbers } from "./numbers.ts";

/** Records that describe the same bytes as another one, and the field whose value says which of them does. */
export interface ResolvedChoice {
  readonly by: string;
  readonly cases: readonly {
    readonly name: string;
    readonly value: bigint;
    readonly record: string;
  }[];
}

/** The alternatives of a whole record, if each has a number and the record's size and none has alternatives itself. */
export function resolveChoice(
  numbers: Numbers,
  folder: Folder,
  data: DataPath,
): ResolvedChoice | undefined {
  const [section, name = ""] = data;
  const record = section === "records" ? folder.sections.records?.[name] : undefined;
  const stated = record?.alternatives;
  const field = stated && record.fields[String(stated.by)];
  if (!stated || field?.values === undefined) return undefined;
  const { values } = field;
  const home = findItem(folder, `values.${values}`)?.folder ?? folder;
  const cases = Object.entries(stated.cases).flatMap(([member, other]) => {
    const m = entry(folder, "values", values)?.members[member];
    const value =
      m?.bit !== undefined
        ? 1n << m.bit
        : numbers.known(
            home,
            ["values", values, "members", member, "is"],
            typeof m?.is === "string"
              ? parseExpression(m.is)
              : { kind: "number", value: m?.is ?? -1n },
          );
    const fits = numbers.models.every(
      (model) => numbers.sizeOf(folder, other, model) === numbers.sizeOf(folder, name, model),
    );
    return value === undefined ||
      value < 0n ||
      !fits ||
      entry(folder, "records", other)?.alternatives
      ? []
      : [{ name: member, value, record: other }];
  });
  return cases.length === Object.keys(stated.cases).length
    ? { by: String(stated.by), cases }
    : undefined;
}
