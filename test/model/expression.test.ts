import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Environment, evaluate, NoValue } from "../../generator/layout/evaluate.ts";
import { ExpressionError, namesIn, parseExpression } from "../../generator/model/expression.ts";

/** Names stand for the length of their text, so that `max-order` is 9 and `max - order` is -2. */
const environment: Environment = {
  name: ({ name }) => BigInt(name.length),
  place: () => 0n,
  call: (_, args) => BigInt(args.length),
};
const compute = (text: string) => evaluate(parseExpression(text), environment);

/**
 * A text as JavaScript parses it, with brackets everywhere and truth as 1n or 0n; JavaScript then
 * computes it.
 */
function inJavaScript(node: ts.Node): string {
  const print = inJavaScript;
  if (ts.isSourceFile(node)) return node.statements.map(print).join();
  if (ts.isExpressionStatement(node)) return print(node.expression);
  if (ts.isNumericLiteral(node)) return `${node.getText()}n`;
  if (ts.isParenthesizedExpression(node)) return print(node.expression);
  if (ts.isConditionalExpression(node))
    return `(${print(node.condition)} ? ${print(node.whenTrue)} : ${print(node.whenFalse)})`;
  if (ts.isPrefixUnaryExpression(node))
    return `BigInt(${ts.tokenToString(node.operator)} ${print(node.operand)})`;
  if (!ts.isBinaryExpression(node)) throw new Error(`unexpected ${ts.SyntaxKind[node.kind]}`);
  const op = node.operatorToken.getText();
  return op === "&&" || op === "||"
    ? `BigInt(Boolean(${print(node.left)} ${op} ${print(node.right)}))`
    : `BigInt(${print(node.left)} ${op} ${print(node.right)})`;
}
const byJavaScript = (text: string): bigint =>
  new Function(
    "return " +
      `${inJavaScript(ts.createSourceFile("e.js", `(${text})`, ts.ScriptTarget.ESNext, true))}`,
  )() as bigint;

const OPERATORS = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "<<",
  ">>",
  "&",
  "|",
  "^",
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "&&",
  "||",
];
const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
  fc.bigInt({ min: 0n, max: 1n << 70n }).map((n) => `0x${n.toString(16)}`),
);
const { text: anyExpression } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    number,
    fc
      .tuple(tie("text"), fc.constantFrom(...OPERATORS), tie("text"))
      .map((parts) => parts.join(" ")),
    fc.tuple(fc.constantFrom("-", "~", "!"), tie("text")).map((parts) => parts.join(" ")),
    tie("text").map((inner) => `(${inner})`),
    fc.tuple(tie("text"), tie("text"), tie("text")).map(([a, b, c]) => `${a} ? ${b} : ${c}`),
  ),
}));

describe("expressions", () => {
  it("have the values that JavaScript gives to the same text", () => {
    let computed = 0;
    fc.assert(
      fc.property(anyExpression, (text) => {
        try {
          expect(compute(text)).toBe(byJavaScript(text));
          computed++;
        } catch (e) {
          if (!(e instanceof NoValue)) throw e;
        }
      }),
      { seed: 1, numRuns: 3000 },
    );
    expect(computed).toBeGreaterThan(1500);
  });

  it.each([
    ["1 + 2 * 3", 7n],
    ["1 << 2 + 3", 32n],
    ["7 & 3 == 3", 1n],
    ["1 | 2 ^ 3 & 2", 1n],
    ["10 - 4 - 3", 3n],
    ["0 ? 1 : 0 ? 2 : 3", 3n],
    ["-1 >> 1", -1n],
    ["0 && 1 / 0", 0n],
    ["1 || 1 / 0", 1n],
    ["0xffffffffffffffff + 1", 1n << 64n],
    ["max(3, 9, 4) - min(3, 9, 4)", 6n],
    ["floor_pow2(72) + log2(72)", 70n],
  ])("%s is %s", (text, value) => expect(compute(text)).toBe(value));

  it.each([
    ["max-order", ["max-order"]],
    ["max - order", ["max", "order"]],
    ["max -order", ["max", "order"]],
    ["max- order", ["max", "order"]],
    ["max--order", ["max", "order"]],
    ["nodes.backend.max-page-order - 1", ["nodes.backend.max-page-order"]],
    ["a-1 + b", ["a-1", "b"]],
    ["1-a", ["a"]],
    ["sizeof(a.b) / c", ["sizeof", "a.b", "c"]],
  ])("the names in %s are %s, at their places", (text, names) => {
    const found = [...namesIn(parseExpression(text))];
    expect(found.map((n) => n.name)).toEqual(names);
    for (const n of found) expect(text.slice(n.at, n.at + n.name.length)).toBe(n.name);
  });

  it("as long as they may be have values", () =>
    expect(compute(Array(1000).fill("1").join(" + "))).toBe(1000n));

  it.each([
    ["", 0, "the expression ends too early"],
    ["1 +", 3, "the expression ends too early"],
    ["1 + * 2", 4, "`*` cannot stand here"],
    ["(1 + 2", 6, "`)` is missing at the end"],
    ["f(1, 2 3)", 7, "`)` expected before `3`"],
    ["1 2", 2, "`2` cannot follow here"],
    ["1 ? 2", 5, "`:` is missing at the end"],
    ["  1 + §", 6, "`§` has no meaning in an expression"],
    ["1 = 2", 2, "`=` has no meaning in an expression"],
    ["4 + 12ab", 4, "`12a` is neither a number nor a name"],
    ["a.b. + 1", 3, "`.` has no meaning in an expression"],
    [`1${" + 1".repeat(2000)}`, 4000, "more than 4000 characters"],
    [`${"(".repeat(200)}1`, 100, "more than 100 levels of brackets"],
  ])("%j is wrong at character %i", (text, at, message) => {
    let error: unknown;
    try {
      parseExpression(text);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(ExpressionError);
    expect(error).toMatchObject({ at, message });
  });

  it("of any text are parsed, or refused with a place in the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        ...OPERATORS,
        "(",
        ")",
        "?",
        ":",
        ",",
        "a",
        "a-b",
        "0x",
        "0xf",
        "12",
        " ",
        "-",
        "!",
        "~",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        try {
          parseExpression(text);
        } catch (e) {
          if (!(e instanceof ExpressionError)) throw e;
          expect(e.at).toBeGreaterThanOrEqual(0);
          expect(e.at).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
