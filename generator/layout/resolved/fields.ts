import type { FieldItem, FieldSpec } from "../../model/parts.ts";
import type { Item } from "../../model/spec.ts";
import type { ResolvedChoice } from "../choices.ts";
import type { PerModel } from "../per-model.ts";
import type { ResolvedCondition, ResolvedEnd, ResolvedScalar } from "../scalars.ts";
import type { ResolvedErrorTable } from "./errors.ts";
import type { Resolved, ResolvedValueSet } from "./item.ts";

/**
 * A field with every number final. Offsets count from the start of the outermost record, in bytes.
 */
export interface ResolvedField extends Resolved {
  readonly form: "scalar" | "bytes" | "record" | "variant" | "pad" | "text";
  /** The scalar type, the record, or the grammar. */
  readonly type: string;
  readonly order: "little" | "big" | undefined;
  readonly offset: PerModel;
  /** All elements together; 0 for an open end. */
  readonly size: PerModel;
  /** Bytes that a variant states as the room of its alternatives. */
  readonly room: PerModel | undefined;
  /** Elements of an array, an expression for an open end; empty if it is not an array. */
  readonly count: string;
  readonly open: boolean;
  readonly alternatives: readonly ResolvedPart[];
  /** What each number is, for a scalar or an array of them. */
  readonly scalar: ResolvedScalar | undefined;
  readonly conditions: readonly ResolvedCondition[];
  /** The record that stands in the place of the field, also where it is declared as bytes. */
  readonly record: string | undefined;
  /** How long an open end is, if a field of the record says it. */
  readonly end: ResolvedEnd | undefined;
  /** The value set that its numbers come from, own or imported. */
  readonly values: ResolvedValueSet | undefined;
  /** The error table that its numbers come from. */
  readonly errors: ResolvedErrorTable | undefined;
  readonly bits: readonly ResolvedBits[];
  readonly spec: FieldSpec;
  readonly item: FieldItem;
}

/** Some bits of a scalar that have a meaning of their own. */
export interface ResolvedBits extends Resolved {
  readonly width: bigint;
  /** The value set that their numbers come from. */
  readonly values: ResolvedValueSet | undefined;
  readonly item: Item;
}

/** Fields that stand together: a record, or what a command puts into a slot. */
export interface ResolvedPart extends Resolved {
  readonly size: PerModel;
  readonly align: PerModel;
  readonly fields: readonly ResolvedField[];
  /** The record that an alternative is, if it has a name of its own. */
  readonly record: string | undefined;
  /** True where each compiler lays the fields out in its own way; else every gap is stated. */
  readonly natural: boolean;
  /** Other records that describe the same bytes. */
  readonly choice: ResolvedChoice | undefined;
}
