import { entry } from "./lookup.ts";
import type { Folder } from "./spec.ts";

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
export const GRAMMAR_FORMS = [
  "sequence",
  "choice",
  "list",
  "optional",
  "word",
  "values",
  "decimal",
  "hex",
  "digits",
  "chars",
  "anything",
] as const;

/** How many grammars inside each other are followed. */
export const MAX_DEPTH = 32;

function lookUp(folder: Folder, g: Grammar | string): Grammar {
  if (typeof g !== "string") return g;
  return (entry(folder, "texts", g) as Grammar | undefined) ?? { decimal: g };
}

/** The words of a value set as they stand on the wire. */
export function wordsOf(folder: Folder, set: string): string[] {
  return Object.entries(entry(folder, "values", set)?.members ?? {}).map(
    ([name, m]) => m.word ?? name,
  );
}

const NUMBERS = { decimal: /^-?(?:0|[1-9][0-9]*)/, digits: /^[0-9]+/, hex: /^[0-9a-f]+/ };

/** The limits of a grammar that are numbers. Those that are not known yet are left to programs. */
export interface GrammarLimits {
  readonly min?: bigint;
  readonly max?: bigint;
}

/** Gives the limits of a grammar. */
export type LimitsOf = (g: Grammar) => GrammarLimits;

/** Tells if a number fits a type, or the one that it refines. */
function fitsType(folder: Folder, name: string, value: bigint): boolean {
  let type = entry(folder, "types", name);
  for (let depth = 0; type?.bits === undefined && depth < MAX_DEPTH; depth++)
    type = type?.is === undefined ? undefined : entry(folder, "types", type.is);
  if (type?.bits === undefined) return true;
  const most = 1n << (type.signed ? type.bits - 1n : type.bits);
  return value < most && value >= (type.signed ? -most : 0n);
}

/**
 * Finds where grammars can end in one text. Each grammar is tried once at each place, so no text
 * takes long.
 */
class Matcher {
  private readonly folder: Folder;
  private readonly text: string;
  private readonly limitsOf: LimitsOf;
  private readonly known = new Map<Grammar | string, Map<number, ReadonlySet<number>>>();

  constructor(folder: Folder, text: string, limitsOf: LimitsOf) {
    this.folder = folder;
    this.text = text;
    this.limitsOf = limitsOf;
  }

  /**
   * Every place where the grammar can end when it starts at `at`. One that leads to itself at the
   * same place ends nowhere.
   */
  ends(from: Grammar | string, at: number): ReadonlySet<number> {
    const places = this.known.get(from) ?? new Map<number, ReadonlySet<number>>();
    this.known.set(from, places);
    const earlier = places.get(at);
    if (earlier) return earlier;
    places.set(at, new Set());
    const found = this.find(lookUp(this.folder, from), at);
    places.set(at, found);
    return found;
  }

  private find(g: Grammar, at: number): ReadonlySet<number> {
    const all = (from: Iterable<number>, next: (here: number) => Iterable<number>) =>
      new Set([...from].flatMap((here) => [...next(here)]));
    if (g.sequence) {
      const parts = g.sequence.flatMap((p) =>
        typeof p === "string" ? [{ word: p }] : Object.values(p),
      );
      return parts.reduce<ReadonlySet<number>>(
        (ends, part) => all(ends, (here) => this.ends(part, here)),
        new Set([at]),
      );
    }
    if (g.choice) return all([at], () => (g.choice ?? []).flatMap((c) => [...this.ends(c, at)]));
    if (g.list !== undefined) return this.list(g.list, g.separator ?? "", at);
    if (g.optional !== undefined) return new Set([...this.ends(g.optional, at), at]);
    if (g.word !== undefined) return this.words([g.word], at);
    if (g.values !== undefined) return this.words(wordsOf(this.folder, g.values), at);
    if (g.decimal !== undefined) return this.number(g, NUMBERS.decimal, "", at);
    if (g.digits !== undefined) return this.number(g, NUMBERS.digits, "", at, g.digits);
    if (g.hex !== undefined) return this.number(g, NUMBERS.hex, "0x", at, g.hex);
    const set = g.chars === undefined ? undefined : characters(g.chars);
    const ends = new Set<number>(set ? [] : [at]);
    for (let end = at; end < this.text.length && (!set || set.test(this.text[end] ?? "")); end++)
      ends.add(end + 1);
    return new Set([...ends].filter((end) => this.isWithin(g, BigInt(end - at))));
  }

  private isWithin(g: Grammar, value: bigint): boolean {
    const { min, max } = this.limitsOf(g);
    return (min === undefined || value >= min) && (max === undefined || value <= max);
  }

  private words(words: readonly string[], at: number): ReadonlySet<number> {
    return new Set(words.filter((w) => this.text.startsWith(w, at)).map((w) => at + w.length));
  }

  private list(element: Grammar | string, separator: string, at: number): ReadonlySet<number> {
    const ends = new Set(this.ends(element, at));
    for (const end of ends) {
      if (this.text.startsWith(separator, end))
        for (const next of this.ends(element, end + separator.length)) ends.add(next);
    }
    return ends;
  }

  private number(
    g: Grammar,
    pattern: RegExp,
    base: "" | "0x",
    at: number,
    width?: bigint,
  ): ReadonlySet<number> {
    const found = pattern.exec(this.text.slice(at))?.[0];
    const digits = width === undefined ? found : found?.slice(0, Number(width));
    if (digits === undefined || (width !== undefined && BigInt(digits.length) < width))
      return new Set();
    const value = digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(base + digits);
    const fits = g.decimal === undefined || fitsType(this.folder, g.decimal, value);
    return new Set(fits && this.isWithin(g, value) ? [at + digits.length] : []);
  }
}

/** One of the characters of a set such as `a-z_`; undefined if a range of it runs backwards. */
export function characters(set: string): RegExp | undefined {
  try {
    return new RegExp(`[${set.replace(/[\]\\^]/g, "\\$&").replace(/-$/, "\\-")}]`, "u");
  } catch {
    return undefined;
  }
}

/** Tells if a text follows the grammar. */
export function accepts(folder: Folder, g: Grammar, text: string, limitsOf: LimitsOf): boolean {
  return new Matcher(folder, text, limitsOf).ends(g, 0).has(text.length);
}

/** Tells if a grammar leads back to itself. */
export function isCircular(folder: Folder, name: string): boolean {
  const seen = new Set<string>();
  const leads = (from: Grammar | string): boolean => {
    if (typeof from === "string") {
      if (seen.has(from)) return from === name;
      seen.add(from);
    }
    const g = typeof from === "string" ? lookUp(folder, from) : from;
    const parts = [
      ...(g.sequence ?? []).flatMap((p) => (typeof p === "string" ? [] : Object.values(p))),
      ...(g.choice ?? []),
      g.list,
      g.optional,
    ];
    return parts.some((p) => p !== undefined && leads(p));
  };
  return leads(name);
}

/** The grammar for people, such as `"0" | "1"` or `<bus:2 hex>":"<slot:2 hex>`. */
export function describeGrammar(folder: Folder, from: Grammar | string, depth = 0): string {
  if (depth > MAX_DEPTH) return "…";
  const g = lookUp(folder, from);
  if (typeof from === "string" && (g.chars !== undefined || g.anything)) return `<${from}>`;
  const inner = (x: Grammar | string) =>
    typeof x === "string" && entry(folder, "texts", x)
      ? `<${x}>`
      : describeGrammar(folder, x, depth + 1);
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
              .map(([n, x]) =>
                typeof x === "object" && x.optional !== undefined
                  ? `[${inner(x.optional)}]`
                  : part(n, x),
              )
              .join(""),
      )
      .join(" ");
  }
  if (g.choice) return g.choice.map(inner).join(" | ");
  if (g.list !== undefined)
    return `${inner(g.list)} {${JSON.stringify(g.separator ?? "")} ${inner(g.list)}}`;
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
