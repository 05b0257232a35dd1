import type { Expression, Formula } from "../model/spec.ts";

/**
 * Why an expression has no value: it depends on something that is only known at run time, or is no
 * number.
 */
export class NoValue extends Error {
  /** The innermost expression that has none, as soon as that is known. */
  at: Formula | undefined;
}

/** The name has a value, but only at run time. */
export class OnlyAtRunTime extends NoValue {
  constructor(name: string) {
    super(`${name} is only known at run time`);
  }
}

/** The name needs its own value. */
export class DependsOnItself extends NoValue {
  readonly subject: string;

  constructor(subject: string) {
    super(`${subject} depends on itself`);
    this.subject = subject;
  }
}

/** It calculates what has no result, whatever its names stand for. */
export class NoResult extends NoValue {}

/** A name in an expression, with what it stands for. */
export type Name = Extract<Expression, { kind: "name" }>;

/** What an expression needs from its surroundings. */
export interface Environment {
  name(name: Name): bigint;
  /** `sizeof` and `offsetof` look at a place, not at a value. */
  place(f: "sizeof" | "offsetof", name: Name): bigint;
  call(name: string, args: readonly bigint[]): bigint;
}

const MAX_BITS = 4096n;
const LARGEST = 1n << MAX_BITS;
const bool = (b: boolean) => (b ? 1n : 0n);

/** Evaluates with whole numbers of any size, true being 1; throws {@link NoValue}. */
export function evaluate(e: Expression, env: Environment): bigint {
  switch (e.kind) {
    case "number":
      return e.value;
    case "name":
      return env.name(e);
    case "call":
      return call(e, env);
    case "unary": {
      const v = evaluate(e.of, env);
      return e.op === "-" ? -v : e.op === "~" ? ~v : bool(v === 0n);
    }
    case "binary":
      return limited(binary(e.op, evaluate(e.left, env), () => evaluate(e.right, env)));
    case "choice":
      return evaluate(e.test, env) === 0n ? evaluate(e.whenFalse, env) : evaluate(e.whenTrue, env);
    default:
      return e satisfies never;
  }
}

/** A limit that protects against formulas made to exhaust memory. */
function limited(n: bigint): bigint {
  if (n <= LARGEST && n >= -LARGEST) return n;
  throw new NoResult(`it needs more than ${MAX_BITS} bits`);
}

function call(e: Extract<Expression, { kind: "call" }>, env: Environment): bigint {
  const [first] = e.args;
  if (e.name === "sizeof" || e.name === "offsetof") {
    if (e.args.length !== 1 || first?.kind !== "name")
      throw new NoResult(`${e.name} takes the name of one item`);
    return env.place(e.name, first);
  }
  const args = e.args.map((a) => evaluate(a, env));
  return applied(e.name, args, env);
}

/** What a function gives for its arguments. */
function applied(name: string, args: readonly bigint[], env: Environment): bigint {
  const one = args[0];
  switch (name) {
    case "min":
    case "max":
      if (one === undefined) throw new NoResult(`${name} needs a number`);
      return args.reduce((a, b) => ((name === "min" ? b < a : b > a) ? b : a));
    case "floor_pow2":
    case "log2": {
      if (args.length !== 1 || one === undefined || one < 1n)
        throw new NoResult(`${name} takes one number of at least 1`);
      const exponent = BigInt(one.toString(2).length - 1);
      return name === "log2" ? exponent : 1n << exponent;
    }
    default:
      return env.call(name, args);
  }
}

/**
 * What is known now of an expression whose names may be known at run time only; undefined if that
 * is no number. Throws {@link NoResult} for every part that would have none whenever it is
 * evaluated: one behind a test that is known to fail is never evaluated.
 */
export function evaluateKnown(e: Expression, env: Environment): bigint | undefined {
  switch (e.kind) {
    case "number":
    case "name":
      return ifKnown(() => evaluate(e, env));
    case "call": {
      if (e.name === "sizeof" || e.name === "offsetof") return ifKnown(() => call(e, env), true);
      const args = e.args.map((a) => evaluateKnown(a, env));
      const known = args.filter((a) => a !== undefined);
      const given = known.length === args.length ? known : undefined;
      return given && ifKnown(() => applied(e.name, given, env), true);
    }
    case "unary": {
      const v = evaluateKnown(e.of, env);
      return v === undefined ? v : evaluate({ ...e, of: { kind: "number", value: v } }, env);
    }
    case "binary": {
      const left = evaluateKnown(e.left, env);
      if (left !== undefined && (e.op === "&&" ? left === 0n : e.op === "||" && left !== 0n))
        return bool(left !== 0n);
      const right = evaluateKnown(e.right, env);
      if (right === undefined) return undefined;
      const value = limited(binary(e.op, left ?? 0n, () => right));
      return left === undefined ? undefined : value;
    }
    case "choice": {
      const test = evaluateKnown(e.test, env);
      if (test !== undefined) return evaluateKnown(test === 0n ? e.whenFalse : e.whenTrue, env);
      evaluateKnown(e.whenTrue, env);
      evaluateKnown(e.whenFalse, env);
      return undefined;
    }
    default:
      return e satisfies never;
  }
}

/**
 * A number, or nothing if it has none now. What a name leads to is reported at its own place; what
 * a function cannot do, where it is `called`.
 */
function ifKnown(f: () => bigint, called = false): bigint | undefined {
  try {
    return f();
  } catch (x) {
    if (!(x instanceof NoValue) || (called && x instanceof NoResult && !x.at)) throw x;
    return undefined;
  }
}

function binary(op: string, a: bigint, right: () => bigint): bigint {
  if (op === "&&") return bool(a !== 0n && right() !== 0n);
  if (op === "||") return bool(a !== 0n || right() !== 0n);
  const b = right();
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
    case "%":
      if (b === 0n) throw new NoResult("it divides by zero");
      return op === "/" ? a / b : a % b;
    case "<<":
    case ">>":
      if (b < 0n || b > MAX_BITS) throw new NoResult(`it shifts by ${b}`);
      return op === "<<" ? a << b : a >> b;
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "==":
      return bool(a === b);
    case "!=":
      return bool(a !== b);
    case "<":
      return bool(a < b);
    case "<=":
      return bool(a <= b);
    case ">":
      return bool(a > b);
    case ">=":
      return bool(a >= b);
    default:
      throw new NoValue(`the operator ${op} is unknown`);
  }
}
