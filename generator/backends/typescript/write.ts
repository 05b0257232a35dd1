import type { Zeros } from "../../layout/messages/fields.ts";
import { type Field, literal, numberType } from "../../layout/messages/fields.ts";
import { member } from "../../layout/messages/names.ts";
import { rulesOf } from "../../layout/messages/rules.ts";
import { recordOf, type Shape } from "../../layout/messages/shapes.ts";
import { fits, set } from "./access.ts";
import { inside } from "./checks.ts";
import { quoted } from "./comments.ts";
import { pathOf } from "./inspect.ts";
import type { Scope } from "./scope.ts";
import { func } from "./statements.ts";
import type { Statement } from "./writer.ts";

const element = (f: Field, elements: string, scope: Scope, text: string): string[] => {
  const at = `at + ${f.at} + i * ${f.bits / 8}`;
  const name = `${quoted(`${f.name}[`)} + i + "]"`;
  return [
    `  const element = ${elements}[i] as ${numberType(f)};`,
    `  ${fits(f, scope, { value: "element", at, name, inside: text })}`,
    `  ${set(f, at, "element")}`,
  ];
};

/** Statements that check a field of a value, which is an expression, and write it. */
export function writing(f: Field, s: Shape, scope: Scope, value: string): string[] {
  const { use } = scope;
  const at = `at + ${f.at}`;
  const { text } = inside(s);
  const own = member(value, f.name);
  const name = quoted(f.name);
  switch (f.kind) {
    case "record": {
      const record = recordOf(f, s);
      return [
        `write${record.name}(view, ${at}, ` +
          `${own}${record.inner ? `, ${pathOf(s, f.name, scope)}` : ""});`,
      ];
    }
    case "bytes":
    case "variant":
      return [
        `${use("putBytes")}(view, ${at}, ${use("fitsBytes")}(${own}, ${f.size}, ${at}, ` +
          `${name}, ${text}));`,
      ];
    case "text":
      return [set(f, at, `${use(`fits${f.text}`)}(${own}, ${at}, ${name}, ${text})`)];
    case "numbers":
      return [
        "{",
        `  const elements = ${use("fitsArray")}(${own}, ${f.count}, ${at}, ${name}, ${text});`,
        `  for (let i = 0; i < ${f.count}; i++) {`,
        ...element(f, "elements", scope, text).map((l) => `  ${l}`),
        "  }",
        "}",
      ];
    case "open":
      return [`for (let i = 0; i < ${own}.length; i++) {`, ...element(f, own, scope, text), "}"];
    case "number":
      return [fits(f, scope, { value: own, at, name, inside: text }), set(f, at, own)];
    default:
      return f.kind satisfies never;
  }
}

/** A statement that clears padding. */
export function clearing(z: Zeros, { use }: Scope): string {
  const at = `at + ${z.at}`;
  if (z.size === 1) return `view.setUint8(${at}, 0);`;
  return z.size === 2 || z.size === 4
    ? `view.setUint${8 * z.size}(${at}, 0, true);`
    : `${use("putZeros")}(view, ${at}, ${z.size});`;
}

/** The function that checks a value and writes it. */
export function writeFunction(s: Shape, scope: Scope): Statement {
  const { use } = scope;
  const { choice, command } = s;
  const { text, passes, takes } = inside(s);
  const body = [`${use("wantObject")}(value, at, "", ${text});`];
  if (command) {
    const by = member("value", command.by.name);
    body.push(
      `if (${by} !== ${quoted(command.name)}) ${use("refuse")}("command", at + ` +
        `${command.by.at}, ${quoted(command.by.name)}, "", ${quoted(quoted(command.name))}, ` +
        `${by});`,
    );
  }
  for (const c of choice?.cases ?? []) {
    body.push(
      `if (${member("value", choice?.by.name ?? "")} === ` +
        `${choice ? literal(choice.by, c.value) : ""}) return write${c.shape.name}(view, at, ` +
        `value as ${c.shape.name}${c.shape.inner ? `, ${text}` : ""});`,
    );
  }
  if (choice) body.push(`const other = value as ${s.type};`);
  const value = choice ? "other" : "value";
  const parts = [
    ...s.fields.map((f) => ({
      at: f.at,
      lines: () =>
        command && f === command.by
          ? [set(f, `at + ${f.at}`, literal(f, command.number))]
          : writing(f, s, scope, value),
    })),
    ...s.zeros.map((z) => ({ at: z.at, lines: () => [clearing(z, scope)] })),
  ];
  for (const p of parts.sort((a, b) => a.at - b.at)) body.push(...p.lines());
  if (rulesOf(s, scope.module).length > 0) body.push(`check${s.type}(${value}, at${passes});`);
  return func({
    name: `write${s.name}`,
    takes: [["view", "DataView"], ["at", "number"], ["value", s.name], ...takes],
    gives: "void",
    body,
  });
}
