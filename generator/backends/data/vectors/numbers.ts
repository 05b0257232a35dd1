import type { Field } from "../../../layout/messages/fields.ts";
import type { Module } from "../../../layout/messages/messages.ts";
import {
  brokenBy,
  enumerators,
  holds,
  limitsOf,
  rangeOf,
} from "../../../layout/messages/values/legal.ts";

/** A number that a field can hold, and that the specification does not allow there. */
export interface Wrong {
  readonly number: bigint;
  readonly code: "condition" | "enumerator";
  readonly what: string;
}

/**
 * Numbers that break the rules of a field, each another one: beside a limit, without a name, with a
 * name that is not allowed here.
 */
export function wrongNumbers(f: Field, module: Module, taken: readonly bigint[]): Wrong[] {
  const { least, most } = rangeOf(f);
  const can = (n: bigint) => n >= least && n <= most && !taken.includes(n);
  const beyond = limitsOf(f).flatMap((l) => {
    const beside = [l.value, l.value + 1n, l.value - 1n, most, least].filter(
      (n) => can(n) && !holds(l, n),
    );
    const only = beside.find((n) => limitsOf(f).every((o) => o === l || holds(o, n))) ?? beside[0];
    return only === undefined ? [] : [{ number: only, what: `${only} is not ${l.op} ${l.value}` }];
  });
  const named = enumerators(f, module) ?? [];
  const set =
    named.length === 0 ? [] : (module.sets.get(f.resolved.spec.values ?? "")?.members ?? []);
  const others = set
    .filter((m) => m.value !== undefined && !named.includes(m.value))
    .map((m) => ({ number: m.value ?? 0n, what: `${m.value} is not allowed here` }));
  const free =
    named.length === 0
      ? []
      : [...named.map((n) => n + 1n), ...named.map((n) => n - 1n), most, least].filter(
          (n) => !set.some((m) => m.value === n),
        );
  const nameless = free.find((n) => can(n) && brokenBy(f, n, module) === "enumerator");
  const all = [
    ...beyond,
    ...others.filter((o) => can(o.number)),
    ...(nameless === undefined ? [] : [{ number: nameless, what: `${nameless} has no name` }]),
  ];
  return all.flatMap((w, i) => {
    const code = brokenBy(f, w.number, module);
    return code === undefined || all.findIndex((o) => o.number === w.number) !== i
      ? []
      : [{ ...w, code }];
  });
}
