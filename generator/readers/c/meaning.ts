import type { CSymbolTable } from "../../facts/symbols.ts";
import { numberOf, OPEN_END, wordFor } from "./words.ts";

const isOpen = (dimension: string) => dimension === "" || dimension === OPEN_END;

/** Tells if two texts are one number. */
function sameNumber(a: string, b: string): boolean {
  const number = numberOf(a);
  return number !== undefined && number === numberOf(b);
}

/** Tells if two words for types have the same width and sign, and no other byte order. */
function sameType(a: string, b: string, types: CSymbolTable["types"]): boolean {
  const [one, other] = [wordFor(a, types), wordFor(b, types)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.bytes === other.bytes &&
    one.sign === other.sign &&
    (one.order === undefined || other.order === undefined || one.order === other.order)
  );
}

/** Tells if two values of a property of a header mean the same to a compiler, however written. */
export function sameInC(
  { dialect, types }: CSymbolTable,
  property: string,
  a: string,
  b: string,
): boolean {
  if (a === b) return true;
  switch (property) {
    case `${dialect}.value`:
      return sameNumber(a, b);
    case `${dialect}.dimension`:
      return (isOpen(a) && isOpen(b)) || sameNumber(a, b);
    case `${dialect}.type`:
      return sameType(a, b, types);
    case `${dialect}.includes`:
      return a.split(" ").sort().join(" ") === b.split(" ").sort().join(" ");
    default:
      return false;
  }
}
