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
  readonly notation?: string | undefined;
  readonly examples?: readonly string[];
  readonly "counter-examples"?: readonly string[];
}

/** The keys of which a grammar has exactly one. */
export const GRAMMAR_FORMS = ["sequence", "choice", "list", "optional", "word", "values", "decimal", "hex", "digits", "chars", "anything"] as const;

const escape = (s: string) => s.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const MAX_DEPTH = 32;

function lookUp(folder: Folder, g: Grammar | string): Grammar {
  if (typeof g !== "string") return g;
  return (entry(folder, "texts", g) as Grammar | undefined) ?? { decimal: g };
}

/** The words of a value set as they stand on the wire. */
export function wordsOf(folder: Folder, set: string): string[] {
  return Object.entries(entry(folder, "values", set)?.members ?? {}).map(([name, m]) => m.word ?? name);
}

/** The grammar as a regular expression's source; it matches syntax, not ranges. */
function pattern(folder: Folder, from: Grammar | string, depth = 0): string {
  if (depth > MAX_DEPTH) return "";
  const g = lookUp(folder, from);
  const inner = (x: Grammar | string) => pattern(folder, x, depth + 1);
  if (g.sequence) return g.sequence.map((p) => (typeof p === "string" ? escape(p) : Object.values(p).map(inner).join(""))).join("");
  if (g.choice) return `(?:${g.choice.map(inner).join("|")})`;
  if (g.list !== undefined) return `(?:${inner(g.list)})(?:${escape(g.separator ?? "")}(?:${inner(g.list)}))*`;
  if (g.optional !== undefined) return `(?:${inner(g.optional)})?`;
  if (g.word !== undefined) return escape(g.word);
  if (g.values !== undefined) return `(?:${wordsOf(folder, g.values).map(escape).join("|")})`;
  if (g.decimal !== undefined) return "-?(?:0|[1-9][0-9]*)";
  if (g.hex !== undefined) return `[0-9a-f]{${g.hex}}`;
  if (g.digits !== undefined) return `[0-9]{${g.digits}}`;
  if (g.chars !== undefined) return `[${g.chars.replace(/[\]\\^/]/g, "\\$&").replace(/-$/, "\\-")}]+`;
  return "[^]*";
}

/** Whether a text follows the grammar. */
export function accepts(folder: Folder, g: Grammar | string, text: string): boolean {
  return new RegExp(`^(?:${pattern(folder, g)})$`, "u").test(text);
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
    return g.sequence.map((p) => (typeof p === "string" ? JSON.stringify(p) : Object.entries(p).map(([n, x]) => (typeof x === "object" && x.optional !== undefined ? `[${inner(x.optional)}]` : part(n, x))).join(""))).join(" ");
  }
  if (g.choice) return g.choice.map(inner).join(" | ");
  if (g.list !== undefined) return `${inner(g.list)} {${JSON.stringify(g.separator ?? "")} ${inner(g.list)}}`;
  if (g.optional !== undefined) return `[${inner(g.optional)}]`;
  if (g.word !== undefined) return JSON.stringify(g.word);
  if (g.values !== undefined) return wordsOf(folder, g.values).map((w) => JSON.stringify(w)).join(" | ");
  if (g.decimal !== undefined) return `<decimal ${g.decimal}>`;
  if (g.hex !== undefined) return `<${g.hex} hex digits>`;
  if (g.digits !== undefined) return `<${g.digits} digits>`;
  if (g.chars !== undefined) return `<characters ${g.chars}>`;
  return "<any text>";
}
