import type { ResolvedPart } from "../resolved/fields.ts";
import type { Field, Zeros } from "./fields.ts";

/** A record, or one command's message, as programs see it. */
export interface Shape {
  /** What it is called: the type, and part of the names of its functions. */
  readonly name: string;
  /**
   * The type of what no other record describes. The same as `name` if no record has the same bytes.
   */
  readonly type: string;
  readonly part: ResolvedPart;
  readonly size: number;
  /** Its fields without padding. */
  readonly fields: readonly Field[];
  readonly zeros: readonly Zeros[];
  /** Whether it stands inside others, so that findings have to say where. */
  readonly inner: boolean;
  readonly open?: { readonly field: Field; readonly by: Field; readonly most: number } | undefined;
  readonly choice?:
    | {
        readonly by: Field;
        readonly cases: readonly { readonly value: bigint; readonly shape: Shape }[];
      }
    | undefined;
  readonly command?: Command | undefined;
  /** The records in its fields. */
  readonly records: ReadonlyMap<Field, Shape>;
}

/** The command that a message belongs to, and the field that says so. */
export interface Command {
  readonly name: string;
  readonly number: bigint;
  readonly by: Field;
}

/**
 * A record whose rest depends on a command: one shape for each, and one for numbers that no command
 * has.
 */
export interface Union {
  readonly shape: Shape;
  readonly by: Field;
  readonly cases: readonly (Shape & { readonly command: Command })[];
  /**
   * What a message of an unknown command is: its type, the word that says so, and the properties
   * for its number and its bytes.
   */
  readonly unknown: {
    readonly name: string;
    readonly word: string;
    readonly fields: readonly Field[];
    readonly number: string;
    readonly bytes: string;
  };
}

/** The record that a field holds. Throws where it holds none, which is a bug. */
export function recordOf(f: Field, s: Shape): Shape {
  const record = s.records.get(f);
  if (!record) throw new Error(`${s.name} has no record in ${f.name}`);
  return record;
}
