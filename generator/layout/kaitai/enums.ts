import type { Field } from "../messages/fields.ts";
import type { ResolvedValueSet } from "../resolved/item.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import type { KaitaiEnum, KaitaiSwitch } from "./file.ts";
import { KaitaiNames } from "./names.ts";

/** The least and the greatest number of an enumeration in every language: an `int` in C# and Java. */
const LEAST = -(2n ** 31n);
const MOST = 2n ** 31n - 1n;

/**
 * A set as an enumeration; nothing if it has no numbers, some that are the same, or some that an
 * enumeration cannot hold in every language that the compiler writes.
 */
function enumOf(set: ResolvedValueSet, scope: KaitaiNames): KaitaiEnum | undefined {
  const numbers = set.members.flatMap((m) =>
    m.value !== undefined && m.value >= LEAST && m.value <= MOST ? [m.value] : [],
  );
  if (
    set.kind !== "enumeration" ||
    numbers.length === 0 ||
    new Set(numbers).size < set.members.length
  )
    return undefined;
  const names = new KaitaiNames();
  const members = set.members.map((m) => {
    const id = names.take(m.name);
    return {
      id,
      name: id === m.name ? undefined : m.name,
      subject: m.id,
      span: m.span,
      doc: m.doc,
      value: m,
      number: m.value ?? 0n,
    };
  });
  return { id: scope.take(set.name), span: set.span, members };
}

/** The value sets of a protocol that are enumerations, by their names in the specification. */
export function enumsOf(p: ResolvedProtocol, scope: KaitaiNames): ReadonlyMap<string, KaitaiEnum> {
  return new Map(
    p.values.flatMap((s): [string, KaitaiEnum][] => {
      const made = enumOf(s, scope);
      return made ? [[s.name, made]] : [];
    }),
  );
}

/** The enumerations that fields have. */
export class Enums {
  private readonly sets: ReadonlyMap<string, KaitaiEnum>;

  constructor(sets: ReadonlyMap<string, KaitaiEnum>) {
    this.sets = sets;
  }

  /** The enumeration whose numbers a field holds. */
  of(f: Field): KaitaiEnum | undefined {
    const { values, encoded } = f.resolved.spec;
    const single = f.kind === "number" || f.kind === "numbers" || f.kind === "open";
    return values !== undefined && single && (encoded === undefined || encoded === "number")
      ? this.sets.get(values)
      : undefined;
  }

  /**
   * A choice of types by the number in a field called `name`, and the type for all other numbers.
   */
  cases(
    by: Field,
    name: string,
    types: readonly (readonly [bigint, string])[],
    otherwise: string,
  ): KaitaiSwitch {
    const set = this.of(by);
    const words = types.map(([n]) => set?.members.find((m) => m.number === n)?.id);
    const named = set !== undefined && !words.includes(undefined);
    return {
      on: set && !named ? `${name}.to_i` : name,
      cases: [
        ...types.map(([n, type], i): [string, string] => [
          named ? `${set.id}::${words[i]}` : String(n),
          type,
        ]),
        ["_", otherwise],
      ],
    };
  }
}
