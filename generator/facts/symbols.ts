import type { Part } from "./holes.ts";

/**
 * The names that a reader has to know beside the text of an artifact. They are data only, so that
 * readers share no code with what wrote it.
 */
export type Symbols =
  | CSymbolTable
  | CDriversSymbols
  | TableSymbols
  | PathSymbols
  | DocumentSymbols
  | TypescriptSymbols
  | KaitaiSymbols;

/** For C headers. */
export interface CSymbolTable {
  readonly kind: "c";
  /** Starts the names of properties that hold in this dialect only. */
  readonly dialect: string;
  /** The subject of the header as a whole. */
  readonly header: string;
  /**
   * Subjects by what C calls them: `macro NAME`, `struct TAG`, `invocation MACRO(arg, …)`, and
   * members by their way from the outermost struct: `member TAG.u.connect.evtchn`. A struct inside
   * a struct has the subject of its member.
   */
  readonly subjects: ReadonlyMap<string, string>;
  /**
   * Data models by name, with the alignment in bytes that each gives to a 64-bit integer inside a
   * struct.
   */
  readonly models: ReadonlyMap<string, number>;
  /** The types of numbers, by the words that the dialect has for them. */
  readonly types: ReadonlyMap<string, { readonly bytes: number; readonly signed: boolean }>;
}

/** For C that goes with headers: maps of error numbers, names of nodes, checks of layouts. */
export interface CDriversSymbols {
  readonly kind: "c-drivers";
  /** The kind of file. It starts the names of properties that hold in this file only. */
  readonly form: "errno" | "xenstore" | "check";
  /** The subject of the file as a whole. */
  readonly file: string;
  /**
   * Subjects and the property that is stated of them, by what C calls them: `macro NAME`, `function
   * NAME`, `sent NAME by FUNCTION`, or the message of an assertion: `offset of
   * TAG.u.connect.evtchn`.
   */
  readonly subjects: ReadonlyMap<string, { readonly subject: string; readonly property: string }>;
  /**
   * Data models by name, with the alignment in bytes that each gives to a 64-bit integer inside a
   * struct.
   */
  readonly models: ReadonlyMap<string, number>;
}

/** For tables in Markdown. */
export interface TableSymbols {
  readonly kind: "tables";
  /** The subject of the file as a whole. */
  readonly file: string;
}

/** For the notation of xenstore-paths. */
export interface PathSymbols {
  readonly kind: "paths";
  /** The subject of the file as a whole. */
  readonly file: string;
  /** The subjects of the nodes that have a path, in the order of the file. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
}

/** For descriptions for Kaitai Struct, which name their subjects themselves. */
export interface KaitaiSymbols {
  readonly kind: "kaitai";
  /** The subject of the file as a whole. */
  readonly file: string;
}

/**
 * A block of a document: a text of words and holes that is a fact itself, or something that names
 * its subject.
 */
export type DocumentBlock =
  | {
      readonly kind: "text";
      /** `heading 2`, `paragraph`, `item 1 -`, `item 2 3.`, `verbatim`. */
      readonly form: string;
      readonly subject: string;
      readonly property: string;
      readonly parts: readonly Part[];
    }
  | { readonly kind: "table"; readonly of: string }
  | {
      readonly kind: "drawing";
      readonly of: string;
      readonly form: "layout" | "transitions" | "sequence";
    };

/** For design documents. */
export interface DocumentSymbols {
  readonly kind: "document";
  /** The subject and the property of the licence in the first comment. */
  readonly license: { readonly subject: string; readonly property: string };
  readonly blocks: readonly DocumentBlock[];
  /**
   * Ids of items that are not their group's id with their name behind it, by what that would be.
   */
  readonly renamed: ReadonlyMap<string, string>;
}

/** For modules of TypeScript. */
export interface TypescriptSymbols {
  readonly kind: "typescript";
  /**
   * Subjects by what the code calls them: `file`, `const NAME`, `const NAME.MEMBER`, `type NAME`,
   * and for what has functions `shape NAME`, `field NAME.PROPERTY`, `view NAME.PROPERTY`, `unknown
   * NAME`.
   */
  readonly subjects: ReadonlyMap<string, string>;
}
