import { countOf } from "../../layout/messages/counts.ts";
import { type Field, literal, numberType } from "../../layout/messages/fields.ts";
import { key } from "../../layout/messages/names.ts";
import { recordOf, type Shape } from "../../layout/messages/shapes.ts";
import { get } from "./access.ts";
import { quoted } from "./comments.ts";
import type { Scope } from "./scope.ts";
import { func } from "./statements.ts";
import type { Statement } from "./writer.ts";

/** The value of a field, read from `view` at `at`. */
export function reading(f: Field, s: Shape, { use }: Scope): string {
  const at = `at + ${f.at}`;
  switch (f.kind) {
    case "record":
      return `read${recordOf(f, s).name}(view, ${at})`;
    case "bytes":
    case "variant":
      return `${use("copyBytes")}(view, ${at}, ${f.size})`;
    case "text":
      return `${use(`format${f.text}`)}(${get(f, at)})`;
    case "numbers":
      return `Array.from({ length: ${f.count} }, (_, i) => ${get(f, `${at} + i * ${f.bits / 8}`)})`;
    case "number":
      return get(f, at);
    case "open":
      return "elements"; // as `openLines` calls them
    default:
      return f.kind satisfies never;
  }
}

/** Reads the open end of a record as far as there are bytes, and no more than can be. */
function openLines({ field, by, most }: NonNullable<Shape["open"]>): string[] {
  const width = field.bits / 8;
  const { end } = field.resolved;
  return [
    `const length = ${get(by, `at + ${by.at}`)};`,
    `const wanted = length <= ${literal(by, end?.largest ?? 0n)} ? ` +
      `${end ? countOf(end.count, "length") : 0} : ${most};`,
    `const present = Math.min(wanted, Math.floor((view.byteLength - at - ${field.at}) / ` +
      `${width}));`,
    `const elements: ${numberType(field)}[] = [];`,
    "for (let i = 0; i < present; i++) " +
      `elements.push(${get(field, `at + ${field.at} + i * ${width}`)});`,
  ];
}

/** The function that reads a value, whatever the bytes are. */
export function readFunction(s: Shape, scope: Scope): Statement {
  const { choice, open } = s;
  const chosen = choice && [
    `const chosen = ${get(choice.by, `at + ${choice.by.at}`)};`,
    ...choice.cases.map(
      (c) => `if (chosen === ${literal(choice.by, c.value)}) return read${c.shape.name}(view, at);`,
    ),
  ];
  const valueIn = (f: Field) => {
    if (f === s.command?.by) return quoted(s.command.name);
    if (f === choice?.by) return "chosen";
    return f === open?.by ? "length" : reading(f, s, scope);
  };
  const body = [
    ...(chosen ?? []),
    ...(open ? openLines(open) : []),
    "return {",
    ...s.fields.map((f) => `  ${key(f.name)}: ${valueIn(f)},`),
    "};",
  ];
  return func({
    name: `read${s.name}`,
    takes: [
      ["view", "DataView"],
      ["at", "number"],
    ],
    gives: s.name,
    body: body,
  });
}
