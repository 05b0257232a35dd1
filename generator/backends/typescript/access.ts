import { accessor, type Field, range } from "../../layout/messages/fields.ts";
import type { Scope } from "./scope.ts";

const order = (f: Field) => (f.bits === 8 ? "" : `, ${f.resolved.scalar?.order === "little"}`);

/** Reads a number of the field. */
export const get = (f: Field, at: string, view = "view"): string =>
  `${view}.get${accessor(f)}(${at}${order(f)})`;

/** Writes a number of the field. */
export const set = (f: Field, at: string, value: string, view = "view"): string =>
  `${view}.set${accessor(f)}(${at}, ${value}${order(f)});`;

/** A value that is given for a field; all of these are expressions. */
export interface Given {
  readonly value: string;
  /** Where the field starts. */
  readonly at: string;
  /** The name of the field, and the path of the record that holds it; without one, none does. */
  readonly name: string;
  readonly inside?: string;
}

/** Refuses what the field cannot hold. */
export function fits(
  f: Field,
  { use }: Pick<Scope, "use">,
  { value, at, name, inside = '""' }: Given,
): string {
  return (
    `if (!${use(`is${range(f)}`)}(${value})) ${use(`refuse${range(f)}`)}(${at}, ${name}, ` +
    `${inside}, ${value});`
  );
}
