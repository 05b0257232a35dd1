import type { Span } from "../../diagnostics/span.ts";

/**
 * A C header as data: every symbol and every spelling is final, only line breaks and comments are
 * the printer's.
 */
export interface CHeader {
  readonly dialect: string;
  /** Path below the folder of the dialect. */
  readonly path: string;
  /** The first line of the comment at the top. */
  readonly banner: string;
  readonly license: string;
  readonly holders: readonly string[];
  readonly guard: string;
  readonly includes: readonly string[];
  readonly macros: readonly CMacro[];
  readonly items: readonly CItem[];
  readonly style: CStyle;
  /** What the words for types mean that the header has. */
  readonly types: ReadonlyMap<string, CInteger>;
  /** The item of the specification that the header as a whole belongs to. */
  readonly subject: string;
  readonly span: Span;
}

/** What a word for a type of numbers means. */
export interface CInteger {
  readonly bytes: number;
  readonly signed: boolean;
  /** Where the dialect spells it. */
  readonly span: Span;
}

/** How a tree writes C. */
export interface CStyle {
  readonly indent: string;
  /** Columns that one level of indentation takes. */
  readonly width: number;
  readonly tabs: boolean;
  readonly line: number;
  readonly footer: readonly string[];
}

/** `#define NAME value`. */
export interface CMacro {
  readonly subject: string;
  readonly span: Span;
  readonly name: string;
  /** The text after the name: a number or a string in quotes. */
  readonly value: string;
  /** Whether only generated headers have it, so that a copy elsewhere need not. */
  readonly added?: true;
  readonly doc: string;
}

/** What a header declares at its top level: a list of macros, a struct, or an invocation. */
export type CItem =
  | { readonly kind: "macros"; readonly doc: string; readonly macros: readonly CMacro[] }
  | { readonly kind: "struct"; readonly doc: string; readonly struct: CStruct }
  /** `MACRO(arguments);` */
  | {
      readonly kind: "invocation";
      readonly doc: string;
      readonly subject: string;
      readonly span: Span;
      readonly macro: string;
      readonly symbol: string;
      readonly args: readonly string[];
    };

/** `struct tag { … }`. */
export interface CStruct {
  readonly subject: string;
  readonly span: Span;
  readonly tag: string;
  readonly members: readonly CMember[];
}

/** What a struct or union holds: one declaration, a struct, or a union. */
export type CMember =
  /** One declaration of one or more members: `type a, b[4];` */
  | { readonly kind: "plain"; readonly type: string; readonly declarators: readonly CDeclarator[] }
  /** `struct tag { … } name;` */
  | {
      readonly kind: "struct";
      readonly struct: CStruct;
      readonly name: string;
      readonly doc: string;
    }
  /** `union { … } name;` */
  | {
      readonly kind: "union";
      readonly subject: string;
      readonly span: Span;
      readonly members: readonly CMember[];
      readonly name: string;
      readonly doc: string;
    };

/** A name with its dimension, behind the type of a declaration. */
export interface CDeclarator {
  readonly subject: string;
  readonly span: Span;
  readonly name: string;
  /**
   * What stands in brackets: a number, nothing or a macro for an open end; undefined if it is no
   * array.
   */
  readonly dimension: string | undefined;
  readonly doc: string;
}
