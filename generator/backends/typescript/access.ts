import { accessor, type Field, range } from "../../layout/messages/fields.ts";

const order = (f: Field) => (f.bits === 8 ? "" : `, ${f.resolved.scalar?.order === "little"}`);

/** Reads a number of the field. */
export const get = (f: Field, at: string, view = "view"): string =>
  `${view}.get${accessor(f)}(${at}${order(f)})`;

/** Writes a number of the field. */
export const set = (f: Field, at: string, value: string, view = "view"): string =>
  `${view}.set${accessor(f)}(${at}, ${value}${order(f)});`;

/** Refuses what the field cannot hold. `name` and `inside` are expressions. */
export function fits(
  f: Field,
  use: (name: string) => string,
  at: string,
  name: string,
  inside: string,
  value: string,
): string {
  return (
    `if (!${use(`is${range(f)}`)}(${value})) ${use(`refuse${range(f)}`)}(${at}, ${name}, ` +
    `${inside}, ${value});`
  );
}
