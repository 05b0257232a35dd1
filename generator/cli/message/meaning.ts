import type { FieldDescription, Meanings } from "../../backends/typescript/runtime/description.ts";

const bitOf = (n: bigint): bigint => {
  let bit = 0n;
  while (n >> bit > 1n) bit++;
  return bit;
};

/**
 * The names of a set with the numbers that stand for them in a field, and whether those are bits
 * that can be combined.
 */
export function numbersOf({ kind, encoded, names }: Meanings): {
  readonly list: readonly (readonly [string, bigint])[];
  readonly bits: boolean;
} {
  const all = Object.entries(names).map(([name, n]) => [name, BigInt(n)] as const);
  const bits = kind === "flags" ? encoded !== "bit" : encoded === "mask";
  if (kind === "flags" && !bits) return { list: all.map(([name, n]) => [name, bitOf(n)]), bits };
  // A bit beyond those of any field is never set.
  return {
    list:
      kind !== "flags" && bits
        ? all.flatMap(([name, n]) => (n >= 0n && n < 64n ? [[name, 1n << n] as const] : []))
        : all,
    bits,
  };
}

/**
 * Gives what a number of a field stands for; nothing if the specification has no names for its
 * numbers.
 */
export function meaningOf(f: FieldDescription, number: bigint): string | undefined {
  if (!f.meanings) return undefined;
  const { kind, success } = f.meanings;
  if (kind === "errors" && success !== undefined && number === BigInt(success)) return "success";
  const { list, bits } = numbersOf(f.meanings);
  if (!bits)
    return (
      list.find(([, n]) => n === number)?.[0] ??
      (kind === "errors"
        ? "not in the table of errors"
        : f.kind === "command"
          ? "no command has this number"
          : "no name")
    );
  const names: string[] = [];
  let rest = BigInt.asUintN(64, number);
  for (const [name, n] of list) {
    if (n <= 0n || (rest & n) !== n) continue;
    names.push(name);
    rest &= ~n;
  }
  if (rest !== 0n) names.push(`0x${rest.toString(16)} without a name`);
  return names.length > 0 ? names.join(" | ") : "none";
}
