import type { Range, Source } from "./source.ts";
import type { Token } from "./tokens.ts";

/** `#define NAME value`. */
export interface Macro {
  readonly name: Token;
  readonly value: string;
  readonly valueAt: Range;
}

interface Preprocessed {
  readonly guard: Token | undefined;
  readonly includes: readonly Token[];
  readonly macros: readonly Macro[];
}

const NUMBER = /^-?(?:0|[1-9][0-9]*|0x[0-9a-fA-F]+)$/;
const STRING = /^"[^]*"$/;
const INCLUDE = /^(?:"[\w.+/-]+"|<[\w.+/-]+>)$/;

/**
 * Reads all lines for the preprocessor: the guard around everything, right behind its start the includes, and macros
 * with a number or a string. Any other line is a problem.
 */
export function readDirectives(source: Source, tokens: readonly Token[], directives: readonly (readonly Token[])[]): Preprocessed {
  const guard = readGuard(source, tokens, directives);
  const includes: Token[] = [];
  const macros: Macro[] = [];
  const seen = new Set<string>(guard && [guard.text]);
  /** The number of the token where an include may stand. */
  let next = 6;
  for (const directive of directives) {
    const [hash, command, name, first, ...more] = directive;
    if (!hash || (guard && isGuard(directive, tokens, guard.text))) continue;
    const all: Range = { start: hash.start, end: directive.at(-1)?.end ?? hash.end };
    if (command?.text === "include" && name && INCLUDE.test(name.text) && !first) {
      if (guard && hash.index !== next) source.problem(all, "includes stand right behind the guard");
      next = hash.index + 3;
      includes.push(name);
    } else if (command?.text === "define" && name?.kind === "name" && first) {
      const valueAt: Range = { start: first.start, end: (more.at(-1) ?? first).end };
      const value = source.text.slice(valueAt.start, valueAt.end);
      if (first.kind === "string" ? !STRING.test(value) || more.length > 0 : !NUMBER.test(value)) source.problem(valueAt, `the value of \`${name.text}\` is neither a number nor a string`);
      if (name.end === first.start) source.problem(name, `\`${name.text}\` is not apart from its value`);
      if (seen.has(name.text)) source.problem(name, `\`${name.text}\` is defined twice`);
      seen.add(name.text);
      macros.push({ name, value, valueAt });
    } else source.problem(all, "the line is no guard, no `#include` and no `#define NAME value`");
  }
  return { guard, includes, macros };
}

/** The name of the guard, if the guard is as it has to be. */
function readGuard(source: Source, tokens: readonly Token[], directives: readonly (readonly Token[])[]): Token | undefined {
  const name = directives[0]?.[2];
  const [first, second, ...rest] = directives;
  const last = rest.at(-1);
  if (name?.kind === "name" && first && second && last && [first, second, last].every((d) => isGuard(d, tokens, name.text))) return name;
  source.problem(directives[0]?.[0], "the header is not as a whole inside `#ifndef GUARD`, `#define GUARD` and `#endif`");
  return undefined;
}

/** Whether a line is one of the three of the guard, at its place in the file. */
function isGuard(directive: readonly Token[], tokens: readonly Token[], guard: string): boolean {
  const text = directive.slice(1).map((t) => t.text).join(" ");
  switch (directive[0]?.index) {
    case 0:
      return text === `ifndef ${guard}`;
    case 3:
      return text === `define ${guard}`;
    case tokens.length - 2:
      return text === "endif";
    default:
      return false;
  }
}
