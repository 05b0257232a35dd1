import { ts } from "ts-morph";
import { isIdentifier, parse, type Tree } from "./tree.ts";

/**
 * The kind of code that a form is: a statement, a member of a class or of an interface, a property
 * of an object, an element of an array, or a clause of a `switch`.
 */
export type Place = "statement" | "member" | "signature" | "property" | "element" | "clause";

/** The code in each hole of a pattern that fits. */
export interface Captures {
  readonly texts: Record<string, string>;
  readonly lists: Record<string, readonly Tree[]>;
}

const { SyntaxKind } = ts;
const AROUND: Readonly<Record<Place, readonly [string, string]>> = {
  statement: ["function f() {\n", "\n}"],
  member: ["class C {\n", "\n}"],
  signature: ["interface I {\n", "\n}"],
  property: ["x = {\n", "\n}"],
  element: ["x = [\n", "\n]"],
  clause: ["switch (x) {\n", "\n}"],
};
const HOLE = /\$([a-z])_([a-z][a-z0-9]*|[A-Z])/;
const HOLES = new RegExp(HOLE, "g");
const LIST = /^\$\$(\w+)$/;
const cache = new Map<string, Tree>();

/**
 * Parses a pattern, which is code with holes. Statements of whole files may begin with `export`.
 */
export function patternOf(code: string, place: Place): Tree {
  const key = `${place} ${code}`;
  const known = cache.get(key) ?? compile(code, place);
  cache.set(key, known);
  return known;
}

function compile(code: string, place: Place): Tree {
  const whole = place === "statement" && /^(?:export|import) /.test(code);
  const [before, after] = whole ? ["", ""] : AROUND[place];
  const { statements, errors } = parse(before + code + after);
  const start = before.length;
  const found = statements
    .flatMap((s) => [...within(s)])
    .find(
      (t) =>
        t.start === start &&
        t.end >= start + code.trimEnd().replace(/[;,]$/, "").length &&
        t.kind !== SyntaxKind.SyntaxList,
    );
  if (errors.length > 0 || !found) throw new Error(`no code: ${code}`);
  return found;
}

function* within(t: Tree): Generator<Tree> {
  yield t;
  for (const c of t.children) yield* within(c);
}

/** The only token of a tree. */
function leafOf(t: Tree): Tree | undefined {
  const [child, more] = t.children;
  if (!child) return t;
  return more ? undefined : leafOf(child);
}

/** The name of a hole for the rest of a list; among clauses it is written `case $$name:`. */
function listHole(t: Tree): string | undefined {
  const of = t.kind === SyntaxKind.CaseClause ? t.children[1] : t;
  return LIST.exec((of && leafOf(of)?.text) ?? "")?.[1];
}

/**
 * Compares code with a pattern and gives what stands in its holes; undefined if the code does not
 * fit. A hole that occurs twice has to hold the same both times.
 */
export function match(
  pattern: Tree,
  code: Tree,
  textOf: (t: Tree) => string,
): Captures | undefined {
  const captures: Captures = { texts: {}, lists: {} };
  return fits(pattern, code, captures, textOf) ? captures : undefined;
}

function fits(p: Tree, code: Tree, c: Captures, textOf: (t: Tree) => string): boolean {
  if (p.children.length === 0 && p.kind !== SyntaxKind.SyntaxList)
    return p.text.includes("$")
      ? hole(p, code, c, textOf)
      : p.kind === code.kind && p.text === code.text && code.children.length === 0;
  const single = leafOf(p);
  if (single && p.kind === SyntaxKind.TypeReference && /^\$[tq]_\w+$/.test(single.text))
    return hole(single, code, c, textOf);
  if (p.kind !== code.kind) return false;
  const own = p.children;
  const last = own.at(-1);
  const rest = p.kind === SyntaxKind.SyntaxList && last ? listHole(last) : undefined;
  if (rest === undefined)
    return (
      own.length === code.children.length &&
      own.every((x, i) => fits(x, code.children[i] as Tree, c, textOf))
    );
  const before = own.at(-2)?.kind === SyntaxKind.CommaToken ? own.slice(0, -2) : own.slice(0, -1);
  if (
    code.children.length < before.length ||
    !before.every((x, i) => fits(x, code.children[i] as Tree, c, textOf))
  )
    return false;
  c.lists[rest] = code.children.slice(before.length);
  c.texts[rest] = c.lists[rest].map(textOf).join("").replace(/,/g, ", ");
  return true;
}

/**
 * `$i_` takes a name, `$n_` a number, `$s_` a string, `$o_` a byte order, `$q_` a string as a type,
 * `$e_` and `$t_` any expression or type.
 */
function hole(p: Tree, code: Tree, c: Captures, textOf: (t: Tree) => string): boolean {
  const [all, kind = "", name = ""] = HOLE.exec(p.text) ?? [];
  if (all !== p.text)
    return (
      (p.kind === code.kind || (p.kind === SyntaxKind.Identifier && isName(code))) &&
      inLeaf(p.text, code.text, c)
    );
  const value = held(kind, code, textOf);
  return value !== undefined && capture(name, value, c);
}

/** Tells if a token is a name, or stands for one that has to be in quotation marks. */
const isName = ({ kind, text }: Tree) =>
  kind === SyntaxKind.Identifier || (kind === SyntaxKind.StringLiteral && !isIdentifier(text));

function held(kind: string, t: Tree, textOf: (t: Tree) => string): string | undefined {
  switch (kind) {
    case "i":
      return isName(t) ? t.text : undefined;
    case "n":
      return /^-?(?:0|[1-9]\d*)n?$/.test(textOf(t)) ? textOf(t) : undefined;
    case "s":
      return t.kind === SyntaxKind.StringLiteral ? t.text : undefined;
    case "q":
      return t.kind === SyntaxKind.LiteralType && t.children[0]?.kind === SyntaxKind.StringLiteral
        ? textOf(t)
        : undefined;
    case "o":
      return t.kind === SyntaxKind.TrueKeyword
        ? "little"
        : t.kind === SyntaxKind.FalseKeyword
          ? "big"
          : undefined;
    default:
      return textOf(t);
  }
}

/** Holes that are parts of a name: `read$i_N`, `get$i_M`. */
function inLeaf(pattern: string, text: string, c: Captures): boolean {
  const names = [...pattern.matchAll(HOLES)].map((m) => m[2] ?? "");
  const found = new RegExp(
    `^${pattern
      .split(HOLES)
      .map((part, i) =>
        i % 3 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : i % 3 === 1 ? "(.+?)" : "",
      )
      .join("")}$`,
  ).exec(text);
  return found !== null && names.every((n, i) => capture(n, found[i + 1] ?? "", c));
}

function capture(name: string, value: string, c: Captures): boolean {
  if (Object.hasOwn(c.texts, name)) return c.texts[name] === value;
  c.texts[name] = value;
  return true;
}
