import type { Span } from "../../diagnostics/span.ts";
import type { Entry, Item } from "../../model/spec.ts";

/** What every resolved thing keeps: its permanent id, its path, its name and its place. */
export interface Resolved {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly span: Span;
  readonly doc: string;
}

/** What every resolved thing keeps of an item. */
export const resolvedOf = ({ id, path, name, span, doc }: Item): Resolved => ({
  id,
  path,
  name,
  span,
  doc,
});

/** A number with a name: a constant, or what follows for a channel. */
export interface ResolvedNumber extends Resolved {
  readonly formula: string;
  readonly value: bigint;
  readonly unit: string;
}

/** A formula, tabulated where the channel gives sample values. */
export interface ResolvedFormula extends Resolved {
  readonly given: readonly string[];
  readonly formula: string;
  readonly unit: string;
  readonly samples: readonly { readonly given: string; readonly value: bigint }[];
}

/** A member of a value set: its number, or its word on the wire. */
export interface ResolvedValue extends Resolved {
  readonly value: bigint | undefined;
  readonly word: string | undefined;
  readonly item: Item<Entry<"values">["members"][string]>;
}

/** A value set: numbers of which one holds, bits that can be combined, or words. */
export interface ResolvedValueSet extends Resolved {
  readonly kind: "enumeration" | "flags" | "words";
  readonly members: readonly ResolvedValue[];
  readonly item: Item<Entry<"values">>;
}

/** A value as JSON has it. */
export type Json = string | number | readonly Json[] | { readonly [name: string]: Json };

/**
 * A message with the values of its fields, as the specification gives it, and the bytes that
 * follow.
 */
export interface ResolvedExample extends Resolved {
  /** The path of the message or the record. */
  readonly message: string;
  readonly value: Json;
  /** Its bytes as hexadecimal digits. */
  readonly bytes: string;
}
