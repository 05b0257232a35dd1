import type { Span } from "../../diagnostics/span.ts";
import type { ResolvedField } from "../resolved/fields.ts";
import type { ResolvedValue } from "../resolved/item.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import type { ResolvedScalar } from "../scalars.ts";

/**
 * What something in a description is about: an item of the specification, or nothing that has an
 * id.
 */
export interface KaitaiItem {
  readonly id: string;
  /** Its name in the specification, where Kaitai Struct needs another one. */
  readonly name?: string | undefined;
  /** The permanent id of its item. What has none is named by its place in the description. */
  readonly subject?: string | undefined;
  readonly span: Span;
  readonly doc: string;
}

/** Which type the bytes of a field have, by a field that says it. */
export interface KaitaiSwitch {
  readonly on: string;
  /** Values and types; the last value is `_`, which stands for all others. */
  readonly cases: readonly (readonly [string, string])[];
}

/** A field of a type, at its offset from the start of the outermost record. */
export interface KaitaiAttribute extends KaitaiItem {
  readonly at: number;
  /** Its bytes; 0 for an open end. */
  readonly size: number;
  readonly field?: ResolvedField | undefined;
  /** What each number is. */
  readonly scalar?: ResolvedScalar | undefined;
  /**
   * The type of what is not a number. Such a field states its size, so that it ends where it
   * should.
   */
  readonly type?: string | undefined;
  readonly switch?: KaitaiSwitch | undefined;
  readonly enum?: string | undefined;
  /** How many elements there are: a number, or a formula of another field. */
  readonly repeat?: string | undefined;
  readonly open?: boolean;
  /** The largest number that is taken, because an open end depends on it. */
  readonly largest?: bigint | undefined;
  readonly padding?: boolean;
}

/** Something that a type computes: a field read ahead, or a text. */
export type KaitaiInstance = { readonly id: string } & (
  | { readonly pos: number; readonly scalar: ResolvedScalar; readonly enum?: string | undefined }
  | { readonly value: string }
);

/** A type: its fields one behind the other, and what it computes. */
export interface KaitaiType extends KaitaiItem {
  readonly size: number;
  readonly seq: readonly KaitaiAttribute[];
  readonly instances: readonly KaitaiInstance[];
}

/** A value set whose numbers have names. */
export interface KaitaiEnum {
  readonly id: string;
  readonly span: Span;
  readonly members: readonly (KaitaiItem & {
    readonly value: ResolvedValue;
    readonly number: bigint;
  })[];
}

/** A protocol as a description for Kaitai Struct, with every name final. */
export interface KaitaiFile {
  readonly id: string;
  readonly protocol: ResolvedProtocol;
  readonly license: string;
  readonly endian: "le" | "be";
  readonly types: readonly KaitaiType[];
  readonly enums: readonly KaitaiEnum[];
}

/** The byte order as types of Kaitai Struct end: empty for what the description has anyway. */
export const endOf = (s: ResolvedScalar, endian: KaitaiFile["endian"]): string => {
  const own = s.order === "big" ? "be" : "le";
  return s.bits === 8 || own === endian ? "" : own;
};
