import type { Span } from "../../diagnostics/span.ts";
import type { CMacro } from "./header.ts";

/**
 * C that drivers want beside the headers. It belongs to no tree: it needs integer types, and
 * nothing of a library.
 */
export interface CDrivers {
  readonly license: string;
  readonly holders: readonly string[];
  /** The longest line. */
  readonly line: number;
  /** The item of the specification that the files as a whole belong to. */
  readonly subject: string;
  readonly span: Span;
  readonly errno:
    | (CDriversFile & {
        readonly guard: string;
        readonly needs: readonly CNeeded[];
        readonly maps: readonly CErrnoMap[];
      })
    | undefined;
  readonly names:
    | (CDriversFile & { readonly guard: string; readonly groups: readonly CNameGroup[] })
    | undefined;
  readonly check: (CDriversFile & { readonly header: string } & CAssertions) | undefined;
}

/** A name without which a system has no error numbers, and what the compiler then says. */
export interface CNeeded {
  readonly subject: string;
  readonly span: Span;
  readonly name: string;
  readonly message: string;
}

/** A file for drivers. */
export interface CDriversFile {
  /** Path below `generated/`. */
  readonly path: string;
  /** Base name of the file. */
  readonly file: string;
}

/**
 * Two functions of C between the numbers of a system and those of an error table, for every number
 * there is.
 */
export interface CErrnoMap {
  readonly subject: string;
  readonly span: Span;
  /** The type of a number on the wire. */
  readonly type: string;
  /** The number on the wire that means success. */
  readonly success: string;
  readonly toWire: string;
  readonly fromWire: string;
  /** The same two, of which the caller says what they give for what the table lacks. */
  readonly toWireOr: string;
  readonly fromWireOr: string;
  /** A macro for each number on the wire. */
  readonly macros: readonly CMacro[];
  /** What stands for everything else: a name that the system must have, and its macro. */
  readonly fallback: { readonly name: string; readonly macro: string };
  readonly sent: readonly CSentError[];
  readonly received: readonly CReceivedError[];
}

/** A name of the system and the number that it is sent as. */
export interface CSentError {
  readonly subject: string;
  readonly span: Span;
  readonly name: string;
  readonly macro: string;
  /** Names that win where the system gives them the same number. */
  readonly unless: readonly string[];
}

/** A number on the wire and the names that it may become: the first one that the system has. */
export interface CReceivedError {
  readonly subject: string;
  readonly span: Span;
  readonly macro: string;
  readonly names: readonly string[];
}

/** A string of xenstore with a name in C. */
export interface CName {
  readonly macro: CMacro;
  /** What the string is of the macro's subject. */
  readonly property: "xenstore.name" | "word" | "number";
  readonly text: string;
}

/** Strings that stand together. */
export interface CNameGroup {
  readonly doc: string;
  readonly names: readonly CName[];
}

/** A fact that a compiler can check. */
export interface CAssertion {
  readonly subject: string;
  readonly span: Span;
  readonly property: string;
  readonly value: string;
  /** What it is about: the message. */
  readonly about: string;
  /** The condition in C. */
  readonly condition: string;
  /** The macro without which there is nothing to check. */
  readonly needs?: string;
}

/** What the headers of a protocol declare, as assertions. */
export interface CAssertions {
  /** The struct that shows how a compiler aligns 64-bit integers, if any number depends on that. */
  readonly probe:
    | { readonly tag: string; readonly byte: string; readonly wide: string }
    | undefined;
  /** What belongs together: macros, a struct, a ring. */
  readonly groups: readonly (readonly CAssertion[])[];
}
