import { type Field, numberType } from "../../layout/messages/fields.ts";
import { constantName, key } from "../../layout/messages/names.ts";
import { recordOf, type Shape } from "../../layout/messages/shapes.ts";
import { about } from "./about.ts";
import { quoted, told } from "./comments.ts";
import type { Scope } from "./scope.ts";
import { alias, constant, shape } from "./statements.ts";
import type { Statement } from "./writer.ts";

/** The type of a field in a value. */
export function typeOf(f: Field, s: Shape): string {
  switch (f.kind) {
    case "record":
      return recordOf(f, s).name;
    case "bytes":
    case "variant":
      return "Uint8Array";
    case "text":
      return "string";
    case "number":
      return numberType(f);
    case "numbers":
    case "open":
      return `readonly ${numberType(f)}[]`;
    default:
      return f.kind satisfies never;
  }
}

/** A property of a value. */
export const property = (f: Field, s: Shape, scope: Scope) => ({
  about: about(f, scope.module),
  name: key(f.name),
  type: typeOf(f, s),
});

/** The type of the values of a shape. */
export function interfaceOf(s: Shape, scope: Scope): Statement[] {
  const end = s.open ? " and its open end" : "";
  const where = `\`${s.part.id}\`, ${s.size} bytes${end}.`;
  const doc = [...told(s.part.doc), where];
  const properties = s.fields.map((f) => {
    if (!s.command || f !== s.command.by) return property(f, s, scope);
    return {
      about: [`The command: ${s.command.number} at byte ${f.at}.`, "", `\`${f.resolved.id}\``],
      name: key(f.name),
      type: quoted(s.command.name),
    };
  });
  const own = shape(doc, s.type, properties);
  if (!s.choice) return [own];
  return [
    own,
    alias(
      doc,
      s.name,
      [...new Set([...s.choice.cases.map((c) => c.shape.name), s.type])].join(" | "),
    ),
  ];
}

/** The size of a shape, and the places of its fields. */
export function numbersOf(s: Shape): Statement[] {
  const name = constantName(s.name);
  return [
    constant(
      [`Bytes of {@link ${s.name}}${s.open ? " without its open end" : ""}.`],
      `${name}_SIZE`,
      String(s.size),
    ),
    constant(
      [`The byte at which each field of {@link ${s.name}} starts.`],
      `${name}_OFFSETS`,
      `{ ${s.fields.map((f) => `${key(f.name)}: ${f.at}`).join(", ")} } as const`,
    ),
  ];
}
