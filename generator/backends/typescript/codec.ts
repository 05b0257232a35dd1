import { countOf } from "../../layout/messages/counts.ts";
import { literal } from "../../layout/messages/fields.ts";
import { member } from "../../layout/messages/names.ts";
import { inspects, rulesOf } from "../../layout/messages/rules.ts";
import type { Shape } from "../../layout/messages/shapes.ts";
import { fits, get } from "./access.ts";
import { check } from "./checks.ts";
import { quoted } from "./comments.ts";
import { inspectFunction, inspecting } from "./inspect.ts";
import { interfaceOf, numbersOf } from "./interfaces.ts";
import { readFunction } from "./read.ts";
import type { Scope } from "./scope.ts";
import { func } from "./statements.ts";
import { viewClass } from "./view.ts";
import { writeFunction } from "./write.ts";
import type { Statement } from "./writer.ts";

const PLACE = "at a place in an array. Keeps nothing of the array.";

/** The function that decodes. `strict` is what it does then, with `view`, `at` and `value`. */
export function decodeFunction(s: Shape, scope: Scope, strict: string | undefined): Statement {
  const { use } = scope;
  const body = [
    `const at = ${use("placeIn")}(bytes.length, ${s.size}, options?.offset);`,
    `const view = ${use("readerOf")}(bytes);`,
  ];
  if (s.command) {
    const { name, number, by } = s.command;
    body.push(`const number = ${get(by, `at + ${by.at}`)};`);
    body.push(
      `if (number !== ${literal(by, number)}) ${use("refuse")}("command", at + ${by.at}, ` +
        `${quoted(by.name)}, "", ${quoted(`${number} (${name})`)}, number);`,
    );
  }
  body.push(`const value = read${s.name}(view, at);`);
  if (strict) body.push(`if (options?.strict === true) ${strict};`);
  body.push("return value;");
  return func({
    about: [`The {@link ${s.name}} ${PLACE}`],
    name: `decode${s.name}`,
    takes: [
      ["bytes", "Uint8Array"],
      ["options?", use("DecodeOptions")],
    ],
    gives: s.name,
    body: body,
  });
}

/** The function that encodes. */
export function encodeFunction(s: Shape, scope: Scope): Statement {
  const { use } = scope;
  const size = s.open ? "size" : String(s.size);
  const rest = s.inner ? ', ""' : "";
  return func({
    about: [
      `Writes a {@link ${s.name}} to a place in \`into\` and gives \`into\`, or gives a new ` +
        "array. A refused value may leave its place half written.",
    ],
    name: `encode${s.name}`,
    takes: [
      ["value", s.name],
      ["into?", "Uint8Array"],
      ["options?", use("Place")],
    ],
    gives: "Uint8Array",
    body: [
      ...(s.open ? [`const size = sizeOf${s.name}(value);`] : []),
      "if (into === undefined) {",
      `  const scratch = ${use("scratchFor")}(${size});`,
      `  write${s.name}(scratch.view, 0, value${rest});`,
      `  return ${use("copyOut")}(scratch, ${size});`,
      "}",
      `const at = ${use("placeIn")}(into.length, ${size}, options?.offset);`,
      `write${s.name}(${use("writerOf")}(into), at, value${rest});`,
      "return into;",
    ],
  });
}

/** The function that says how many bytes a value with an open end takes. */
function sizeFunction(s: Shape, scope: Scope): Statement[] {
  if (!s.open) return [];
  const { use } = scope;
  const { field, by } = s.open;
  const { end } = field.resolved;
  const rest = s.inner ? ', ""' : "";
  return [
    func({
      about: [`Bytes of {@link ${s.name}} with its open end.`],
      name: `sizeOf${s.name}`,
      takes: [["value", s.name]],
      gives: "number",
      body: [
        `${use("wantObject")}(value, 0, "", "");`,
        `const length = ${member("value", by.name)};`,
        fits(by, scope, { value: "length", at: String(by.at), name: quoted(by.name) }),
        ...(rulesOf(s, scope.module).length > 0 ? [`check${s.type}(value, 0${rest});`] : []),
        `return ${field.at} + ${field.bits / 8} * ` +
          `${use("fitsArray")}(${member("value", field.name)}, ` +
          `${end ? countOf(end.count, "length") : 0}, ${field.at}, ${quoted(field.name)}, ` +
          '"").length;',
      ],
    }),
  ];
}

/**
 * Everything for one shape: its type and numbers, the functions that read, check and write it, and
 * its view.
 */
export function codec(s: Shape, scope: Scope): Statement[] {
  const strict = inspects(s, scope.module) ? inspecting(s, scope, { value: "value" }) : undefined;
  return [
    ...interfaceOf(s, scope),
    ...numbersOf(s),
    ...check(s, scope),
    readFunction(s, scope),
    ...inspectFunction(s, scope),
    writeFunction(s, scope),
    decodeFunction(s, scope, strict),
    ...sizeFunction(s, scope),
    encodeFunction(s, scope),
    viewClass(s, scope),
  ];
}
