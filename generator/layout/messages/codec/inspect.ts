import type { Module } from "../messages.ts";
import { membersFor } from "../rules.ts";
import type { Shape } from "../shapes.ts";
import { holds, limitsOf } from "../values/legal.ts";
import { elementsFor } from "../values/values.ts";
import { type Home, inside, Refused } from "./refused.ts";

type Value = Readonly<Record<string, unknown>>;

/** A number of a value. */
const numberIn = (value: Value, name: string) => BigInt(value[name] as number | bigint);

/**
 * Refuses a number of a record that breaks a condition of its field, or that its enumeration does
 * not have. Numbers of records inside are looked at by themselves. Throws `Refused`.
 */
export function checkNumbers(s: Shape, value: Value, home: Home, module: Module): void {
  for (const f of s.fields) {
    if (f.kind !== "number" || f === s.command?.by) continue;
    const own = value[f.name];
    // What is no number at all is refused where it is written.
    if (typeof own !== "bigint" && !Number.isInteger(own)) continue;
    const n = numberIn(value, f.name);
    const refuse = (code: "condition" | "enumerator", expected: string): never => {
      throw new Refused(code, inside(home, f.name, f.at), expected, own);
    };
    for (const l of limitsOf(f)) if (!holds(l, n)) refuse("condition", `${l.op} ${l.value}`);
    const members = membersFor(f, module);
    if (members && !members.some((m) => (m.value ?? 0n) === n))
      refuse(
        "enumerator",
        members.map((m) => `${m.value} (${m.name})`).join(f.resolved.spec.only ? " or " : ", "),
      );
  }
}

/** Bytes that were decoded by the records of a module. */
interface Decoded {
  readonly bytes: Uint8Array;
  readonly module: Module;
}

/**
 * Refuses what decoding lets pass: numbers that the specification does not allow, padding that is
 * not zero, an open end that is too short. Throws `Refused` at the first of them, in the order in
 * which the generated package finds them.
 */
export function inspectShape(s: Shape, value: Value, home: Home, from: Decoded): void {
  const { bytes, module } = from;
  const { choice, open } = s;
  const chosen = choice && numberIn(value, choice.by.name);
  const other = choice?.cases.find((c) => c.value === chosen)?.shape;
  if (other) {
    inspectShape(other, value, home, from);
    return;
  }
  checkNumbers(s, value, home, module);
  for (const [f, r] of s.records) {
    const { path, offset } = inside(home, f.name, f.at);
    inspectShape(r, value[f.name] as Value, { at: offset, path }, from);
  }
  for (const z of s.zeros)
    for (let at = home.at + z.at; at < home.at + z.at + z.size; at++)
      if (bytes[at] !== 0)
        throw new Refused("padding", inside(home, z.name, at - home.at), "0", bytes[at]);
  if (!open) return;
  const wanted = elementsFor(open, numberIn(value, open.by.name)) ?? open.most;
  const { length } = value[open.field.name] as readonly unknown[];
  if (length < wanted) {
    const where = inside(home, open.field.name, open.field.at);
    throw new Refused("short", where, `${wanted} elements`, length);
  }
}
