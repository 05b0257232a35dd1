import { literal, numberType } from "../../layout/messages/fields.ts";
import { key, member } from "../../layout/messages/names.ts";
import { inspects } from "../../layout/messages/rules.ts";
import type { Union } from "../../layout/messages/shapes.ts";
import { fits, get, set } from "./access.ts";
import { decodeFunction, encodeFunction } from "./codec.ts";
import { quoted, safe, told } from "./comments.ts";
import { inspecting } from "./inspect.ts";
import { numbersOf, property } from "./interfaces.ts";
import type { Parameter } from "./members.ts";
import { reading } from "./read.ts";
import type { Scope } from "./scope.ts";
import { alias, func, shape } from "./statements.ts";
import { viewClass } from "./view.ts";
import { writing } from "./write.ts";
import type { Statement } from "./writer.ts";

const VIEW: readonly Parameter[] = [
  ["view", "DataView"],
  ["at", "number"],
];

/**
 * The type of messages of commands that the specification does not have, and the functions that
 * read and write them.
 */
function unknownMessages(u: Union, scope: Scope): Statement[] {
  const { use } = scope;
  const { name, fields, number, bytes } = u.unknown;
  const { shape: s, by } = u;
  const properties = [
    {
      about: [
        `Says that the specification does not have the command.`,
        "",
        `\`${by.resolved.id}\``,
      ],
      name: key(by.name),
      type: quoted(u.unknown.word),
    },
    {
      about: ["The number of the command.", "", `Byte ${by.at}, ${by.size} bytes.`],
      name: number,
      type: numberType(by),
    },
    ...fields.map((f) => property(f, s, scope)),
    {
      about: [`All ${s.size} bytes. Where the properties above stand, they win.`],
      name: bytes,
      type: "Uint8Array",
    },
  ];
  const at = `at + ${by.at}`;
  const own = member("value", number);
  const taken = u.cases.map((c) => `${own} === ${literal(by, c.command.number)}`);
  return [
    shape(
      [
        `${safe(s.part.doc).replace(/\.$/, "") || s.name} of a command that the specification ` +
          "does not have.",
      ],
      name,
      properties,
    ),
    func({
      name: `read${name}`,
      takes: [...VIEW, ["number", numberType(by)]],
      gives: name,
      body: [
        "return {",
        `  ${key(by.name)}: ${quoted(u.unknown.word)},`,
        `  ${number === "number" ? number : `${number}: number`},`,
        ...fields.map((f) => `  ${key(f.name)}: ${reading(f, s, scope)},`),
        `  ${bytes}: ${use("copyBytes")}(view, at, ${s.size}),`,
        "};",
      ],
    }),
    func({
      name: `write${name}`,
      takes: [...VIEW, ["value", name]],
      gives: "void",
      body: [
        `${use("putBytes")}(view, at, ${use("fitsBytes")}(${member("value", bytes)}, ${s.size}, ` +
          `at, ${quoted(bytes)}, ""));`,
        fits(by, scope, { value: own, at, name: quoted(number) }),
        set(by, at, own),
        ...fields.flatMap((f) => writing(f, s, scope, "value")),
        `if (${taken.join(" || ")}) ${use("refuse")}("enumerator", ${at}, ${quoted(number)}, ` +
          `"", "a number that no command has", ${own});`,
      ],
    }),
  ];
}

/**
 * Everything for the messages of all commands together: one type, told apart by the name of the
 * command.
 */
export function messages(u: Union, scope: Scope): Statement[] {
  const { use } = scope;
  const { shape: s, by } = u;
  const value = member("value", by.name);
  const at = `at + ${by.at}`;
  const commands = u.cases.map((c) => ({ c, ...c.command }));
  const names = commands.map((c) => `${c.number} (${c.name})`).join(", ");
  return [
    ...unknownMessages(u, scope),
    alias(
      [...told(s.part.doc), `\`${s.part.id}\`, ${s.size} bytes.`],
      s.name,
      [...u.cases.map((c) => c.name), u.unknown.name].join(" | "),
    ),
    ...numbersOf(s),
    func({
      name: `read${s.name}`,
      takes: VIEW,
      gives: s.name,
      body: [
        `const number = ${get(by, at)};`,
        "switch (number) {",
        ...commands.flatMap(({ c, number }) => [
          `  case ${literal(by, number)}:`,
          `    return read${c.name}(view, at);`,
        ]),
        "  default:",
        `    return read${u.unknown.name}(view, at, number);`,
        "}",
      ],
    }),
    func({
      name: `inspect${s.name}`,
      takes: [...VIEW, ["value", s.name]],
      gives: "void",
      body: [
        `switch (${value}) {`,
        ...commands.flatMap(({ c, name }) =>
          inspects(c, scope.module)
            ? [`  case ${quoted(name)}:`, `    return ${inspecting(c, scope, { value: "value" })};`]
            : [],
        ),
        `  case ${quoted(u.unknown.word)}:`,
        `    ${use("refuse")}("enumerator", ${at}, ${quoted(by.name)}, "", ${quoted(names)}, ` +
          `${member("value", u.unknown.number)});`,
        "}",
      ],
    }),
    func({
      name: `write${s.name}`,
      takes: [...VIEW, ["value", s.name]],
      gives: "void",
      body: [
        `${use("wantObject")}(value, at, "", "");`,
        `switch (${value}) {`,
        ...commands.flatMap(({ c, name }) => [
          `  case ${quoted(name)}:`,
          `    return write${c.name}(view, at, value);`,
        ]),
        `  case ${quoted(u.unknown.word)}:`,
        `    return write${u.unknown.name}(view, at, value);`,
        "  default:",
        `    return ${use("refuse")}("command", ${at}, ${quoted(by.name)}, "", ` +
          `${quoted(`the name of a command, or ${quoted(u.unknown.word)}`)}, (value as { ` +
          `${key(by.name)}: unknown })${member("", by.name)});`,
        "}",
      ],
    }),
    decodeFunction(s, scope, `inspect${s.name}(view, at, value)`),
    encodeFunction(s, scope),
    viewClass(s, scope),
  ];
}
