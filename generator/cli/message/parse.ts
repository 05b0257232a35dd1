import type { FieldDescription } from "../../backends/typescript/runtime/description.ts";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import type { Span } from "../../diagnostics/span.ts";
import { bytesOfHex } from "../../layout/messages/values/hex.ts";
import type { GivenField } from "./given.ts";
import { numbersOf } from "./meaning.ts";

/** A text that does not say what its field holds, as the finding that says so. */
export class Unreadable extends Error {
  readonly report: (field: string, span: Span, diagnostics: Diagnostics) => void;

  constructor(report: Unreadable["report"]) {
    super("the text does not say what the field holds");
    this.report = report;
  }
}

/** A number in decimal or hexadecimal digits. A 0 at the start would be octal to some. */
const NUMBER = /^(-?)(0x[0-9a-f]{1,40}|0|[1-9]\d{0,40})$/i;

/** The number that digits say; nothing if the text is not a number. */
export function digitsIn(text: string): bigint | undefined {
  const [, sign, digits] = NUMBER.exec(text) ?? [];
  return digits === undefined ? undefined : sign === "-" ? -BigInt(digits) : BigInt(digits);
}

function oneOf(text: string, names: readonly (readonly [string, bigint])[]): bigint {
  const number = names.find(([name]) => name === text)?.[1] ?? digitsIn(text);
  if (number !== undefined) return number;
  const known = names.map(([name]) => name);
  const params = {
    text,
    names: known.length > 0 ? " and not a name of one" : "",
    nearest: didYouMean(text, known),
    known: known.length === 0 ? "" : `, or one of: ${listNames(known)}`,
  };
  throw new Unreadable((field, span, diagnostics) =>
    diagnostics.report("PV647", { field, ...params }, span),
  );
}

/** A number: its name, names of bits with `|` or `+` between them, or digits. */
function numberIn(f: FieldDescription, text: string): number | bigint {
  const { list, bits } = f.meanings ? numbersOf(f.meanings) : { list: [], bits: false };
  const words =
    bits && !list.some(([name]) => name === text)
      ? text.split(/[|+]/).map((w) => w.trim())
      : [text];
  const number = words
    .map((w) => (bits && w === "none" ? 0n : oneOf(w, list)))
    .reduce((a, b) => (words.length > 1 ? a | b : b));
  return f.bits === 64 ? number : Number(number);
}

function bytesIn(text: string): Uint8Array {
  const digits = text.replace(/[\s:]/g, "").replace(/^0x/i, "");
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits))
    throw new Unreadable((field, span, diagnostics) =>
      diagnostics.report("PV658", { field, text }, span),
    );
  return bytesOfHex(digits);
}

/** Gives what a field holds, from what was given for it. Throws `Unreadable`. */
export function valueIn(f: FieldDescription, { text, elements }: GivenField): unknown {
  if (f.kind === "numbers")
    return (elements ?? (text === "" ? [] : text.split(","))).map((e) => numberIn(f, e.trim()));
  if (elements)
    throw new Unreadable((field, span, diagnostics) =>
      diagnostics.report("PV659", { field }, span),
    );
  if (f.kind === "number") return numberIn(f, text.trim());
  return f.kind === "bytes" ? bytesIn(text) : text;
}

/** A number and what it counts. */
export const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;

/** Gives what kind of value a field takes, in words. */
export function kindOf(f: FieldDescription): string {
  const names = f.meanings ? listNames(numbersOf(f.meanings).list.map(([name]) => name)) : "";
  const number = `${f.bits}-bit number${names && `: ${names}`}`;
  if (f.kind === "bytes") return counted(f.size, "byte");
  if (f.kind === "text") return `text such as ${f.format?.(0) ?? ""}`;
  if (f.kind !== "numbers") return f.kind === "command" ? `command: ${names}` : number;
  return f.size === 0
    ? `list of ${f.bits}-bit numbers`
    : `list of ${counted(f.size / ((f.bits ?? 8) / 8), `${f.bits}-bit number`)}`;
}
