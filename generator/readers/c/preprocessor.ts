import type { Token } from "../text/c-tokens.ts";
import type { Range } from "../text/lines.ts";
import type { Source } from "../text/source.ts";
import { numberOf } from "./words.ts";

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

const INCLUDE = /^(?:"[\w.+/-]+"|<[\w.+/-]+>)$/;

/**
 * Reads all lines for the preprocessor: the guard around everything, right behind its start the
 * includes, and macros with a number or a string. Any other line is a problem.
 */
export function readDirectives(
  source: Source,
  tokens: readonly Token[],
  directives: readonly (readonly Token[])[],
): Preprocessed {
  const guard = readGuard(source, tokens, directives);
  const includes: Token[] = [];
  const macros: Macro[] = [];
  const seen = new Set<string>(guard.name && [guard.name.text]);
  /** The number of the token where an include may stand. */
  let next = 6;
  for (const directive of directives) {
    const [hash, command, name, first, ...more] = directive;
    if (!hash || guard.lines.has(directive)) continue;
    const all: Range = { start: hash.start, end: directive.at(-1)?.end ?? hash.end };
    if (command?.text === "include" && name && INCLUDE.test(name.text) && !first) {
      if (guard.whole && hash.index !== next)
        source.problem(all, "includes stand right behind the guard");
      next = hash.index + 3;
      includes.push(name);
    } else if (command?.text === "define" && name?.kind === "name" && first) {
      const valueAt: Range = { start: first.start, end: (more.at(-1) ?? first).end };
      const value = source.text.slice(valueAt.start, valueAt.end);
      if (name.end === first.start)
        source.problem(name, `\`${name.text}\` is not apart from its value`);
      else if (first.kind === "string" ? more.length > 0 : numberOf(value) === undefined)
        source.problem(valueAt, `the value of \`${name.text}\` is neither a number nor a string`);
      if (seen.has(name.text)) source.problem(name, `\`${name.text}\` is defined twice`);
      seen.add(name.text);
      macros.push({ name, value, valueAt });
    } else source.problem(all, "the line is no guard, no `#include` and no `#define NAME value`");
  }
  return { guard: guard.name, includes, macros };
}

interface Guard {
  readonly name: Token | undefined;
  /** True if all three lines are as they have to be. */
  readonly whole: boolean;
  /** The lines that stand where those of the guard ought to, and look like them. */
  readonly lines: ReadonlySet<readonly Token[]>;
}

const ORDER = [
  "the file does not start with `#ifndef GUARD`",
  "`#ifndef GUARD` is not followed by `#define GUARD`",
  "the file does not end with `#endif`",
];

function readGuard(
  source: Source,
  tokens: readonly Token[],
  directives: readonly (readonly Token[])[],
): Guard {
  const [first, second, ...rest] = directives;
  const lines = [first, second, rest.at(-1)];
  const name = first?.[1]?.text === "ifndef" && first[2]?.kind === "name" ? first[2] : undefined;
  const wrong = lines.findIndex((d) => !d || !name || !isGuard(d, tokens, name.text));
  if (wrong >= 0) source.problem(lines[wrong]?.[0], ORDER[wrong] ?? "");
  return {
    name,
    whole: wrong < 0,
    lines: new Set(lines.flatMap((d) => (d && looksLikeGuard(d) ? [d] : []))),
  };
}

function looksLikeGuard([, command, ...more]: readonly Token[]): boolean {
  return (
    command?.text === "ifndef" ||
    command?.text === "endif" ||
    (command?.text === "define" && more.length <= 1)
  );
}

/** Tells if a line is one of the three of the guard, at its place in the file. */
function isGuard(directive: readonly Token[], tokens: readonly Token[], guard: string): boolean {
  const text = directive
    .slice(1)
    .map((t) => t.text)
    .join(" ");
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
