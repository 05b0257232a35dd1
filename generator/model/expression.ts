/**
 * The expression language of formulas, counts and conditions: whole numbers of any size, names and
 * paths, function calls and C's operators with C's precedence. A `-` between two letters or digits
 * is part of a name (`max-page-order`); to subtract, put blanks around it. `B` is what names are
 * bound to, once they are.
 */
export type ExpressionOf<B> =
  | { readonly kind: "number"; readonly value: bigint }
  | {
      readonly kind: "name";
      readonly name: string;
      readonly at: number;
      /** What the name stands for, once it was looked up. */
      readonly to?: B | undefined;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly at: number;
      readonly args: readonly ExpressionOf<B>[];
    }
  | { readonly kind: "unary"; readonly op: string; readonly of: ExpressionOf<B> }
  | {
      readonly kind: "binary";
      readonly op: string;
      readonly left: ExpressionOf<B>;
      readonly right: ExpressionOf<B>;
    }
  | {
      readonly kind: "choice";
      readonly test: ExpressionOf<B>;
      readonly whenTrue: ExpressionOf<B>;
      readonly whenFalse: ExpressionOf<B>;
    };

/** Why a text is no expression, and at which character of it. */
export class ExpressionError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const NUMBER = /0x[0-9a-fA-F]+|\d+/;
const NAME = /[A-Za-z_](?:\w|[.-](?=\w))*/;
const OPERATOR = /<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>?:(),]/;
const TOKEN = new RegExp(`\\s*(?:(${NUMBER.source})|(${NAME.source})|(${OPERATOR.source}))`, "y");
const LEVELS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["|"],
  ["^"],
  ["&"],
  ["==", "!="],
  ["<", "<=", ">", ">="],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
];
const MAX_DEPTH = 100;
const MAX_LENGTH = 4000;

interface Token {
  readonly text: string;
  readonly type: "number" | "name" | "op" | "end";
  readonly at: number;
}

function tokenize(text: string): Token[] {
  if (text.length > MAX_LENGTH)
    throw new ExpressionError(`more than ${MAX_LENGTH} characters`, MAX_LENGTH);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.trimEnd().length) {
    TOKEN.lastIndex = at;
    const m = TOKEN.exec(text);
    if (!m) {
      const start = at + (text.slice(at).match(/^\s*/)?.[0].length ?? 0);
      throw new ExpressionError(`\`${text[start]}\` has no meaning in an expression`, start);
    }
    const body = m[1] ?? m[2] ?? m[3] ?? "";
    at = TOKEN.lastIndex;
    tokens.push({ text: body, type: m[1] ? "number" : m[2] ? "name" : "op", at: at - body.length });
    if (/^0\d/.test(m[1] ?? ""))
      throw new ExpressionError(
        `\`${body}\` begins with 0, so it is not clear whether it is octal`,
        at - body.length,
      );
    if (m[1] && /[\w.]/.test(text[at] ?? ""))
      throw new ExpressionError(
        `\`${body}${text[at]}\` is neither a number nor a name`,
        at - body.length,
      );
  }
  tokens.push({ text: "", type: "end", at: text.trimEnd().length });
  return tokens;
}

/** An expression whose names are not looked up yet. */
type Parsed = ExpressionOf<never>;

/** Parses a text; throws an {@link ExpressionError} that names the place. */
export function parseExpression(text: string): Parsed {
  const tokens = tokenize(text);
  let n = 0;
  let depth = 0;
  const peek = () => tokens[n] as Token;
  const take = () => tokens[n++] as Token;
  const accept = (op: string) => peek().type === "op" && peek().text === op && Boolean(take());
  const expect = (op: string) => {
    if (!accept(op))
      throw new ExpressionError(
        peek().type === "end"
          ? `\`${op}\` is missing at the end`
          : `\`${op}\` expected before \`${peek().text}\``,
        peek().at,
      );
  };

  const primary = (): Parsed => {
    const t = take();
    if (t.type === "number") return { kind: "number", value: BigInt(t.text) };
    if (t.type === "name") {
      if (!accept("(")) return { kind: "name", name: t.text, at: t.at };
      const args: Parsed[] = [];
      if (!accept(")")) {
        do args.push(choice());
        while (accept(","));
        expect(")");
      }
      return { kind: "call", name: t.text, at: t.at, args };
    }
    if (t.text === "(") {
      const inner = choice();
      expect(")");
      return inner;
    }
    if (t.type === "op" && "-~!".includes(t.text))
      return { kind: "unary", op: t.text, of: nested(primary) };
    throw new ExpressionError(
      t.type === "end" ? "the expression ends too early" : `\`${t.text}\` cannot stand here`,
      t.at,
    );
  };
  const binary = (level: number): Parsed => {
    const ops = LEVELS[level];
    if (!ops) return primary();
    let left = binary(level + 1);
    while (peek().type === "op" && ops.includes(peek().text)) {
      const op = take().text;
      left = { kind: "binary", op, left, right: binary(level + 1) };
    }
    return left;
  };
  const nested = <T>(f: () => T): T => {
    if (++depth > MAX_DEPTH)
      throw new ExpressionError(`more than ${MAX_DEPTH} levels of brackets`, peek().at);
    const result = f();
    depth--;
    return result;
  };
  const choice = (): Parsed =>
    nested(() => {
      const test = binary(0);
      if (!accept("?")) return test;
      const whenTrue = choice();
      expect(":");
      return { kind: "choice", test, whenTrue, whenFalse: choice() };
    });

  const result = choice();
  if (peek().type !== "end")
    throw new ExpressionError(`\`${peek().text}\` cannot follow here`, peek().at);
  return result;
}

/** Every name in an expression, calls included, with its place. */
export function* namesIn(
  e: ExpressionOf<unknown>,
): Generator<{ name: string; at: number; call: boolean }> {
  switch (e.kind) {
    case "number":
      return;
    case "name":
      yield { name: e.name, at: e.at, call: false };
      return;
    case "call":
      yield { name: e.name, at: e.at, call: true };
      for (const a of e.args) yield* namesIn(a);
      return;
    case "unary":
      yield* namesIn(e.of);
      return;
    case "binary":
      yield* namesIn(e.left);
      yield* namesIn(e.right);
      return;
    case "choice":
      yield* namesIn(e.test);
      yield* namesIn(e.whenTrue);
      yield* namesIn(e.whenFalse);
      return;
    default:
      return e satisfies never;
  }
}

/** The same expression with what `bind` says of each name in it; calls keep their names. */
export function bound<B>(
  e: ExpressionOf<never>,
  bind: (name: string) => B | undefined,
): ExpressionOf<B> {
  switch (e.kind) {
    case "number":
      return e;
    case "name":
      return { ...e, to: bind(e.name) };
    case "call":
      return { ...e, args: e.args.map((a) => bound(a, bind)) };
    case "unary":
      return { ...e, of: bound(e.of, bind) };
    case "binary":
      return { ...e, left: bound(e.left, bind), right: bound(e.right, bind) };
    case "choice":
      return {
        ...e,
        test: bound(e.test, bind),
        whenTrue: bound(e.whenTrue, bind),
        whenFalse: bound(e.whenFalse, bind),
      };
    default:
      return e satisfies never;
  }
}
