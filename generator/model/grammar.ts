import type { Folder } from "./spec.ts";
import { entry } from "./spec.ts";

/** A grammar of text as the schema accepts it; see `texts` in the language. */
export interface Grammar {
  readonly sequence?: readonly (string | Readonly<Record<string, Grammar | string>>)[];
  readonly choice?: readonly (Grammar | string)[];
  readonly list?: Grammar | string;
  readonly separator?: string;
  readonly optional?: Grammar | string;
  readonly word?: string;
  readonly values?: string;
  readonly decimal?: string;
  readonly hex?: bigint;
  readonly digits?: bigint;
  readonly chars?: string;
  readonly anything?: boolean;
  readonly min?: bigint | string;
  readonly max?: bigint | string;
  readonly notation?: string | undefined;
  readonly examples?: readonly string[];
  readonly "counter-examples"?: readonly string[];
}

/** The keys of which a grammar has exactly one. */
export const GRAMMAR_FORMS = ["sequence", "choice", "list", "optional", "word", "values", "decimal", "hex", "digits", "chars", "anything"] as const;

const MAX_DEPTH = 32;
const MAX_STEPS = 100_000;

function lookUp(folder: Folder, g: Grammar | string): Grammar {
  if (typeof g !== "string") return g;
  return (entry(folder, "texts", g) as Grammar | undefined) ?? { decimal: g };
}

/** The words of a value set as they stand on the wire. */
export function wordsOf(folder: Folder, set: string): string[] {
  return Object.entries(entry(folder, "values", set)?.members ?? {}).map(([name, m]) => m.word ?? name);
}

const NUMBERS = { decimal: /^-?(?:0|[1-9][0-9]*)/, digits: /^[0-9]+/, hex: /^[0-9a-f]+/ };

/** Whether a number is within the limits that its grammar states as plain numbers. */
const withinLimits = (g: Grammar, value: bigint) => (typeof g.min !== "bigint" || value >= g.min) && (typeof g.max !== "bigint" || value <= g.max);

/** Every place in `text` where the grammar can end when it starts at `at`. */
function* ends(folder: Folder, from: Grammar | string, text: string, at: number, depth = 0): Generator<number> {
  if (depth > MAX_STEPS) return;
  const g = lookUp(folder, from);
  const inner = (x: Grammar | string, here: number) => ends(folder, x, text, here, depth + 1);
  const literal = function* (word: string) {
    if (text.startsWith(word, at)) yield at + word.length;
  };
  const number = function* (pattern: RegExp, base: "" | "0x", width?: bigint) {
    const found = pattern.exec(text.slice(at))?.[0];
    const digits = width === undefined ? found : found?.slice(0, Number(width));
    if (digits === undefined || (width !== undefined && BigInt(digits.length) < width)) return;
    const value = digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(base + digits);
    if (withinLimits(g, value)) yield at + digits.length;
  };
  const parts = g.sequence?.flatMap((p) => (typeof p === "string" ? [{ word: p }] : Object.values(p)));
  const sequence = function* (n: number, here: number): Generator<number> {
    const part = parts?.[n];
    if (part === undefined) yield here;
    else for (const end of inner(part, here)) yield* sequence(n + 1, end);
  };
  if (parts) yield* sequence(0, at);
  else if (g.choice) for (const c of g.choice) yield* inner(c, at);
  else if (g.list !== undefined) {
    for (const end of inner(g.list, at)) {
      yield end;
      const separator = g.separator ?? "";
      if (end > at && text.startsWith(separator, end)) yield* ends(folder, g, text, end + separator.length, depth + 1);
    }
  } else if (g.optional !== undefined) {
    yield* inner(g.optional, at);
    yield at;
  } else if (g.word !== undefined) yield* literal(g.word);
  else if (g.values !== undefined) for (const w of wordsOf(folder, g.values)) yield* literal(w);
  else if (g.decimal !== undefined) yield* number(NUMBERS.decimal, "");
  else if (g.digits !== undefined) yield* number(NUMBERS.digits, "", g.digits);
  else if (g.hex !== undefined) yield* number(NUMBERS.hex, "0x", g.hex);
  else if (g.chars !== undefined) {
    const set = new RegExp(`[${g.chars.replace(/[\]\\^]/g, "\\$&").replace(/-$/, "\\-")}]`, "u");
    let end = at;
    while (end < text.length && set.test(text[end] ?? "")) end++;
    for (; end > at; end--) yield end;
  } else for (let end = text.length; end >= at; end--) yield end;
}

/** Whether a text follows the grammar. */
export function accepts(folder: Folder, g: Grammar | string, text: string): boolean {
  let steps = 0;
  for (const end of ends(folder, g, text, 0)) {
    if (end === text.length) return true;
    if (++steps > MAX_STEPS) return false;
  }
  return false;
}

/** The grammar for people, such as `"0" | "1"` or `<bus:2 hex>":"<slot:2 hex>`. */
export function describeGrammar(folder: Folder, from: Grammar | string, depth = 0): string {
  if (depth > MAX_DEPTH) return "…";
  const g = lookUp(folder, from);
  if (typeof from === "string" && (g.chars !== undefined || g.anything)) return `<${from}>`;
  const inner = (x: Grammar | string) => (typeof x === "string" && entry(folder, "texts", x) ? `<${x}>` : describeGrammar(folder, x, depth + 1));
  const part = (name: string, x: Grammar | string) => {
    const d = describeGrammar(folder, x, depth + 1);
    return /^<[^<>]*>$/.test(d) ? `<${name}: ${d.slice(1, -1)}>` : `<${name}: ${d}>`;
  };
  if (g.sequence) {
    return g.sequence
      .map((p) =>
        typeof p === "string"
          ? JSON.stringify(p)
          : Object.entries(p)
              .map(([n, x]) => (typeof x === "object" && x.optional !== undefined ? `[${inner(x.optional)}]` : part(n, x)))
              .join(""),
      )
      .join(" ");
  }
  if (g.choice) return g.choice.map(inner).join(" | ");
  if (g.list !== undefined) return `${inner(g.list)} {${JSON.stringify(g.separator ?? "")} ${inner(g.list)}}`;
  if (g.optional !== undefined) return `[${inner(g.optional)}]`;
  if (g.word !== undefined) return JSON.stringify(g.word);
  if (g.values !== undefined)
    return wordsOf(folder, g.values)
      .map((w) => JSON.stringify(w))
      .join(" | ");
  if (g.decimal !== undefined) return `<decimal ${g.decimal}>`;
  if (g.hex !== undefined) return `<${g.hex} hex digits>`;
  if (g.digits !== undefined) return `<${g.digits} digits>`;
  if (g.chars !== undefined) return `<characters ${g.chars}>`;
  return "<any text>";
}
