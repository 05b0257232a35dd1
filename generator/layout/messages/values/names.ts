import { entry } from "../../../model/spec.ts";
import type { ProtocolLayout } from "../../resolved.ts";
import { errorsOf } from "../errors.ts";
import type { Field } from "../fields.ts";

/** The names that numbers of a field have, of its value set or its error table. */
function numbersOf(f: Field, p: ProtocolLayout): Map<string, bigint> {
  const { values, encoded } = f.resolved.spec;
  const members = entry(p.folder, "values", values ?? "")?.members ?? {};
  const names = new Map<string, bigint>();
  for (const m of p.values.find((s) => s.name === values)?.members ?? []) {
    if (m.value === undefined) continue;
    const number = encoded === "bit" ? BigInt(m.value.toString(2).length - 1) : m.value;
    for (const name of [m.name, ...(members[m.name]?.aliases ?? [])]) names.set(name, number);
  }
  for (const e of errorsOf(f, p)?.errors ?? []) names.set(e.name, e.wire);
  return names;
}

/** The number that a name stands for in a field. */
export const numberOf = (f: Field, name: string, p: ProtocolLayout): bigint | undefined =>
  numbersOf(f, p).get(name);

/** The names that can be written for numbers of a field. */
export const namesOf = (f: Field, p: ProtocolLayout): string[] => [...numbersOf(f, p).keys()];
