import type { Diagnostic } from "../../../generator/diagnostics/diagnostics.ts";

/** What is wrong with an input, as a page says it. */
export interface Problem {
  readonly message: string;
  readonly remedy: string;
  /** The line and the column of the text, both from 1; missing where it is about all of it. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** Remedies of the command line that name its options, in words of the page. */
const ON_THE_PAGE: Readonly<Record<string, string>> = {
  PV642: "Write two hexadecimal digits for each byte, or paste the whole output of one program.",
  PV644: "Choose the message.",
  PV645: "Give whole messages, or choose another message.",
  PV650: "Paste hexadecimal digits or a dump.",
  PV651: "Give fewer messages at a time.",
  PV655: "Give the whole message, or choose another one.",
  PV656: "Choose the message, and the first byte of it.",
  PV667: "Choose the order of words; big-endian ones are also bytes in their order.",
  PV669: "Give a first byte below the number of bytes.",
  PV670: "Give a smaller number of messages, or all the bytes.",
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A finding of the command line as the page says it. */
export const problemOf = ({ code, message, remedy, span }: Diagnostic): Problem => ({
  message: upper(message),
  remedy: ON_THE_PAGE[code] ?? upper(`${remedy}.`),
  ...(span && { place: { line: span.line, column: span.column } }),
});
