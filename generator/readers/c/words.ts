import type { CSymbolTable } from "../../facts/symbols.ts";

/** A type that C calls by one word: a number of so many bytes. */
interface Word {
  readonly bytes: number;
  /** Compilers choose the sign of `char`. */
  readonly sign: "signed" | "unsigned" | "either";
  /** The byte order that the word promises, if it does. */
  readonly order?: "big" | "little";
}

/**
 * These are known here, so that a wrong word for a type is noticed; words that a dialect adds come
 * with the symbols.
 */
const WORDS: readonly (readonly [string, Word])[] = [
  ["char", { bytes: 1, sign: "either" }],
  ["uint8_t u8 __u8", { bytes: 1, sign: "unsigned" }],
  ["int8_t s8 __s8", { bytes: 1, sign: "signed" }],
  ["uint16_t u16 __u16 domid_t", { bytes: 2, sign: "unsigned" }],
  ["int16_t s16 __s16", { bytes: 2, sign: "signed" }],
  ["uint32_t u32 __u32 RING_IDX grant_ref_t evtchn_port_t", { bytes: 4, sign: "unsigned" }],
  ["int32_t s32 __s32", { bytes: 4, sign: "signed" }],
  ["uint64_t u64 __u64", { bytes: 8, sign: "unsigned" }],
  ["int64_t s64 __s64", { bytes: 8, sign: "signed" }],
  ["__be16", { bytes: 2, sign: "unsigned", order: "big" }],
  ["__le16", { bytes: 2, sign: "unsigned", order: "little" }],
  ["__be32", { bytes: 4, sign: "unsigned", order: "big" }],
  ["__le32", { bytes: 4, sign: "unsigned", order: "little" }],
  ["__be64", { bytes: 8, sign: "unsigned", order: "big" }],
  ["__le64", { bytes: 8, sign: "unsigned", order: "little" }],
];
const KNOWN = new Map(WORDS.flatMap(([words, w]) => words.split(" ").map((name) => [name, w])));

/**
 * Finds the type that a word stands for; undefined if it is not known. `types` has the words that a
 * dialect adds.
 */
export function wordFor(type: string, types: CSymbolTable["types"]): Word | undefined {
  const known = KNOWN.get(type);
  if (known) return known;
  const added = types.get(type);
  return added && { bytes: added.bytes, sign: added.signed ? "signed" : "unsigned" };
}

/**
 * Stands in the brackets of an array with an open end: it is defined as nothing, or as 1 in old C.
 */
export const OPEN_END = "XEN_FLEX_ARRAY_DIM";

const LITERAL =
  /^(?<sign>-?)(?:(?<digits>0x[0-9a-f]+|[1-9]\d*|0)|0(?<octal>[0-7]+))(?:u?l{0,2}|l{1,2}u)$/i;
const SHIFT = /^(?<left>\S+?)\s*<<\s*(?<right>\d{1,2})$/;
const LEAST = /^(?<most>-2147483647|-9223372036854775807) - 1$/;
const LONGEST = 100;

/**
 * Reads a number as C does: decimal, hexadecimal or octal, with a suffix or without, one number
 * shifted by another, the least number of a type, all of it in parentheses or not. Gives undefined
 * for anything else.
 */
export function numberOf(text: string): bigint | undefined {
  if (text.length > LONGEST) return undefined;
  let bare = text;
  while (bare.startsWith("(") && bare.endsWith(")")) bare = bare.slice(1, -1).trim();
  const least = LEAST.exec(bare)?.groups?.most;
  if (least !== undefined) return BigInt(least) - 1n;
  const shift = SHIFT.exec(bare)?.groups;
  if (shift) {
    const left = numberOf(shift.left ?? "");
    return left === undefined || left < 0n ? undefined : left << BigInt(shift.right ?? "0");
  }
  const { sign, digits, octal } = LITERAL.exec(bare)?.groups ?? {};
  const digit = digits ?? (octal === undefined ? undefined : `0o${octal}`);
  if (digit === undefined) return undefined;
  return sign === "-" ? -BigInt(digit) : BigInt(digit);
}
