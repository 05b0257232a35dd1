import type { Field } from "../fields.ts";

/** The names that numbers of a field have, of its value set or its error table. */
function numbersOf({ resolved }: Field): Map<string, bigint> {
  const names = new Map<string, bigint>();
  for (const { name, value, item } of resolved.values?.members ?? []) {
    if (value === undefined) continue;
    const number = resolved.spec.encoded === "bit" ? BigInt(value.toString(2).length - 1) : value;
    for (const n of [name, ...(item.value.aliases ?? [])]) names.set(n, number);
  }
  for (const e of resolved.errors?.errors ?? []) names.set(e.name, e.wire);
  return names;
}

/** The number that a name stands for in a field. */
export const numberOf = (f: Field, name: string): bigint | undefined => numbersOf(f).get(name);

/** The names that can be written for numbers of a field. */
export const namesOf = (f: Field): string[] => [...numbersOf(f).keys()];
