import { block, comment, safe } from "./comments.ts";
import type { AccessorPair, Member, Parameter } from "./members.ts";
import type { Statement, Writer } from "./writer.ts";

/** A parameter as it is written: `a: number`, `b?: string`, `c: number = 0`. */
const parameter = ([name, type, value]: Parameter) =>
  `${name}: ${type}${value === undefined ? "" : ` = ${value}`}`;

/** Parameters in brackets. */
const takesText = (list: readonly Parameter[]) => `(${list.map(parameter).join(", ")})`;

/** Type parameters in angle brackets, if there are any. */
const ofText = (of: readonly string[]) => (of.length === 0 ? "" : `<${of.join(", ")}>`);

/** Writes a head and, in braces, lines. An empty line follows each block among them. */
const braces = (w: Writer, head: string, lines: readonly string[]) =>
  w.write(head).inlineBlock(() => {
    for (const [i, text] of lines.entries()) {
      if (lines[i - 1]?.endsWith("}")) w.blankLineIfLastNot();
      w.writeLine(text);
    }
  });

/** A function. With a comment it is exported. */
export interface Func extends Omit<Member, "about"> {
  readonly about?: readonly string[];
  /** Its type parameters. */
  readonly of?: readonly string[];
}

/** Prints a function. */
export function func({ about, name, takes, gives, body, of = [] }: Func): Statement {
  return {
    apart: true,
    write(w) {
      if (about) w.writeLine(block(about)).write("export ");
      braces(w, `function ${name}${ofText(of)}${takesText(takes)}: ${gives} `, body);
    },
  };
}

/** Writes a declaration of one line, below its comment and an empty line. */
const line = (about: readonly string[], text: string): Statement => ({
  apart: false,
  write: (w) => {
    w.blankLineIfLastNot().writeLine(block(about)).write(text);
  },
});

/** A constant that is exported. `text` is its value. */
export const constant = (about: readonly string[], name: string, text: string): Statement =>
  line(about, `export const ${name} = ${text};`);

/** An object that never changes, one property a line, each with a comment where it has one. */
export function table(
  about: readonly string[],
  name: string,
  rows: readonly {
    readonly doc?: string | undefined;
    readonly name: string;
    readonly value: string;
  }[],
  type = "",
): Statement {
  const lines = rows.flatMap((r) => [
    ...(safe(r.doc ?? "") === "" ? [] : [`  ${comment(r.doc ?? "")}`]),
    `  ${r.name}: ${r.value},`,
  ]);
  return ["", block(about), `export const ${name} = {`, ...lines, `} as const${type};`].join("\n");
}

/** A name for a type, exported. */
export const alias = (
  about: readonly string[],
  name: string,
  type: string,
  of: readonly string[] = [],
): Statement => line(about, `export type ${name}${ofText(of)} = ${type};`);

/** A type of objects, exported; nothing of them can be changed. */
export function shape(
  about: readonly string[],
  name: string,
  properties: readonly {
    readonly about: readonly string[];
    readonly name: string;
    readonly type: string;
  }[],
): Statement {
  const lines = properties.flatMap((p) => [block(p.about), `readonly ${p.name}: ${p.type};`]);
  return {
    apart: true,
    write: (w) => braces(w.writeLine(block(about)), `export interface ${name} `, lines),
  };
}

/** A class, which is exported. */
export interface Klass {
  readonly about: readonly string[];
  readonly name: string;
  /** Its private members. */
  readonly own: readonly Parameter[];
  /** Its constructor. */
  readonly make: Pick<Member, "takes" | "body">;
  readonly pairs: readonly AccessorPair[];
  readonly methods: readonly Member[];
}

/** Prints a class. */
export function klass({ about, name, own, make, pairs, methods }: Klass): Statement {
  return {
    apart: true,
    write: (w) =>
      w
        .writeLine(block(about))
        .write(`export class ${name} `)
        .inlineBlock(() => {
          for (const [n, type] of own) w.writeLine(`${n}: ${type};`);
          w.blankLineIfLastNot();
          braces(w, `constructor${takesText(make.takes)} `, make.body);
          for (const p of pairs) {
            w.blankLine().writeLine(block(p.about));
            braces(w, `get ${p.name}(): ${p.type} `, p.get);
            if (p.set) braces(w.blankLine(), `set ${p.name}(value: ${p.type}) `, p.set);
          }
          for (const m of methods) {
            w.blankLine().writeLine(block(m.about));
            braces(w, `${m.name}${takesText(m.takes)}: ${m.gives} `, m.body);
          }
        }),
  };
}
