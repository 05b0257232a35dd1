import type { Vector } from "../../generator/backends/data/vectors/schema.ts";

/** A vector with one thing changed. */
export interface Change {
  readonly what: string;
  readonly vector: Vector;
}

type Leaf = string | number;
type Tree = Leaf | readonly Tree[] | { readonly [name: string]: Tree };

/** Another number or text of the same form. */
function other(v: Leaf): Leaf {
  if (typeof v === "number") return v === 0 ? 1 : v - Math.sign(v);
  if (/^-?\d+$/.test(v))
    return String(BigInt(v) === 0n ? 1n : BigInt(v) - (BigInt(v) < 0n ? -1n : 1n));
  return `${v.slice(0, -1)}${v.endsWith("1") ? "2" : "1"}`;
}

/** Every tree with one leaf changed, or one property left out. */
function* changedTrees(t: Tree): Generator<Tree> {
  if (typeof t !== "object") {
    if (t !== "") yield other(t);
  } else if (Array.isArray(t)) {
    for (const i of new Set([0, t.length - 1]))
      if (t.length > 0) for (const c of changedTrees(t[i] as Tree)) yield t.with(i, c);
    if (t.length > 0) yield t.slice(1);
  } else {
    for (const [k, v] of Object.entries(t)) {
      for (const c of changedTrees(v)) yield { ...t, [k]: c };
      yield Object.fromEntries(Object.entries(t).filter(([name]) => name !== k));
    }
  }
}

/**
 * Every change of what a vector expects: of the value that decoders give, of what is refused and
 * where, and whether it is refused at all.
 */
export function* changes(v: Vector): Generator<Change> {
  if (v.direction !== "encode" && v.value !== undefined) {
    for (const value of changedTrees(v.value as Tree))
      yield {
        what: `the value ${JSON.stringify(value)}`,
        vector: { ...v, value: value as NonNullable<Vector["value"]> },
      };
  }
  for (const key of ["error", "strict"] as const) {
    const refusal = v[key];
    if (!refusal) continue;
    const { [key]: _, ...without } = v;
    yield { what: `no ${key}`, vector: without };
    yield {
      what: `another code of ${key}`,
      vector: { ...v, [key]: { ...refusal, code: refusal.code === "range" ? "type" : "range" } },
    };
    yield {
      what: `another path of ${key}`,
      vector: { ...v, [key]: { ...refusal, path: `${refusal.path}x` } },
    };
    yield {
      what: `another offset of ${key}`,
      vector: { ...v, [key]: { ...refusal, offset: refusal.offset + 1 } },
    };
  }
  if (!v.error && v.direction !== "decode")
    yield { what: "an error", vector: { ...v, error: { code: "range", path: "", offset: 0 } } };
  if (!v.strict && !v.error && v.direction !== "encode")
    yield {
      what: "a strict error",
      vector: { ...v, strict: { code: "padding", path: "", offset: 0 } },
    };
}
