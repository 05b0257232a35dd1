import type {
  CDeclarator,
  CItem,
  CMacro,
  CMember,
  CStruct,
  CStyle,
} from "../../layout/c/header.ts";
import { inComment } from "../../layout/comments.ts";
import { wrap } from "../wrap.ts";

/** Columns that a line takes when tabs stop at every multiple of the style's width. */
function columns(line: string, style: CStyle): number {
  let n = 0;
  for (const c of line) n = c === "\t" ? (Math.floor(n / style.width) + 1) * style.width : n + 1;
  return n;
}

/** A comment above what it is about. */
function commentAbove(text: string, indent: string, style: CStyle): string[] {
  const one = `${indent}/* ${inComment(text)} */`;
  if (columns(one, style) <= style.line) return [one];
  const room = style.line - columns(`${indent} * `, style);
  return [
    `${indent}/*`,
    ...wrap(inComment(text), room).map((l) => `${indent} * ${l}`),
    `${indent} */`,
  ];
}

/** A line with its comment behind it if that fits, else above it. */
function withComment(line: string, doc: string, style: CStyle): string[] {
  if (doc === "") return [line];
  const both = `${line} /* ${inComment(doc)} */`;
  return columns(both, style) <= style.line
    ? [both]
    : [...commentAbove(doc, /^\s*/.exec(line)?.[0] ?? "", style), line];
}

const declarator = (d: CDeclarator) =>
  d.name + (d.dimension === undefined ? "" : `[${d.dimension}]`);

function member(m: CMember, indent: string, style: CStyle): string[] {
  switch (m.kind) {
    case "plain": {
      const line = `${indent}${m.type} ${m.declarators.map(declarator).join(", ")};`;
      const [only, ...more] = m.declarators;
      if (more.length === 0) return withComment(line, only?.doc ?? "", style);
      const docs = m.declarators
        .filter((d) => d.doc !== "")
        .map((d) => ` * ${d.name}: ${inComment(d.doc)}`);
      const lines = docs.flatMap((d) =>
        wrap(d, style.line - columns(indent, style) - 4).map((l, i) =>
          i === 0 ? `${indent} ${l}` : `${indent} *   ${l}`,
        ),
      );
      return docs.length === 0 ? [line] : [`${indent}/*`, ...lines, `${indent} */`, line];
    }
    case "struct":
      return [
        ...(m.doc === "" ? [] : commentAbove(m.doc, indent, style)),
        ...body(m.struct, indent, style, ` ${m.name};`),
      ];
    case "union":
      return [
        ...(m.doc === "" ? [] : commentAbove(m.doc, indent, style)),
        `${indent}union {`,
        ...m.members.flatMap((inner) => member(inner, indent + style.indent, style)),
        `${indent}} ${m.name};`,
      ];
    default:
      return m satisfies never;
  }
}

function body(s: CStruct, indent: string, style: CStyle, end: string): string[] {
  return [
    `${indent}struct ${s.tag} {`,
    ...s.members.flatMap((m) => member(m, indent + style.indent, style)),
    `${indent}}${end}`,
  ];
}

/** A list of definitions, values in one column. */
export function macroLines(macros: readonly CMacro[], style: CStyle): string[] {
  const width = Math.max(0, ...macros.map((m) => m.name.length));
  return macros.flatMap((m) =>
    withComment(`#define ${m.name.padEnd(width)} ${m.value}`, m.doc, style),
  );
}

/** `MACRO(a, b, c);`, broken after a comma and continued below the bracket. */
function invocation(macro: string, args: readonly string[], style: CStyle): string[] {
  const start = `${macro}(`;
  const indent = style.tabs
    ? "\t".repeat(Math.floor(start.length / style.width)) + " ".repeat(start.length % style.width)
    : " ".repeat(start.length);
  const lines: string[] = [];
  let line = start;
  args.forEach((arg, i) => {
    const text = arg + (i === args.length - 1 ? ");" : ",");
    const fits = columns(`${line} ${text}`, style) <= style.line;
    if (line.endsWith("(")) line += text;
    else if (fits) line += ` ${text}`;
    else {
      lines.push(line);
      line = indent + text;
    }
  });
  return [...lines, line];
}

/** Two comments do not follow each other without an empty line. */
const apart = (above: readonly string[], lines: readonly string[]) => [
  ...above,
  ...(above.length > 0 && lines[0]?.startsWith("/*") ? [""] : []),
  ...lines,
];

/** One thing that a header declares, with its comment. */
export function itemLines(item: CItem, style: CStyle): string[] {
  const above = item.doc === "" ? [] : commentAbove(item.doc, "", style);
  switch (item.kind) {
    case "macros":
      return apart(above, macroLines(item.macros, style));
    case "struct":
      return [...above, ...body(item.struct, "", style, ";")];
    case "invocation":
      return [...above, ...invocation(item.macro, item.args, style)];
    default:
      return item satisfies never;
  }
}
