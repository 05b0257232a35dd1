import type { Entry, Item } from "../../model/spec.ts";
import type { ScalarType } from "../scalar-type.ts";
import type { Resolved } from "./item.ts";

/** One line of an error table: a name and its number on the wire. */
export interface ResolvedError extends Resolved {
  readonly wire: bigint;
  readonly sameAs: string;
  /** The numbers of systems, by the system's name. */
  readonly numbers: ReadonlyMap<string, bigint>;
}

/** How the numbers of an error table become those of a system and back. */
export interface ResolvedErrnoMap {
  /** The number on the wire that means success. */
  readonly success: bigint;
  /** The name that stands for everything else. */
  readonly fallback: string;
  /** The errors; of those that share a number anywhere, the preferred one stands first. */
  readonly ranked: readonly ResolvedError[];
  /**
   * The names that stand in for one where a system lacks it, the best first. Names without any are
   * missing.
   */
  readonly substitutes: ReadonlyMap<string, readonly string[]>;
}

/** The numbers that stand for errors on the wire. */
export interface ResolvedErrorTable extends Resolved {
  readonly errors: readonly ResolvedError[];
  /**
   * How they become numbers of systems and back, if the table says what stands for anything else.
   */
  readonly map: ResolvedErrnoMap | undefined;
  /** The type of a number on the wire. */
  readonly type: ScalarType | undefined;
  readonly item: Item<Entry<"errors">>;
}

/** The errors that a command, or a use of an error table, may give. */
export interface ResolvedErrorSet extends Resolved {
  readonly table: string;
  /** The POSIX call that is forwarded. */
  readonly posix: string | undefined;
  readonly allowed: readonly string[];
  /** Errors of the POSIX call for which the table has no number. */
  readonly inexpressible: readonly string[];
}

/** Error names and the number that each system gives to each of them. */
export interface ErrnoRegistry {
  readonly systems: readonly {
    readonly name: string;
    readonly title: string;
    readonly source: string;
    readonly verified: string;
    readonly doc: string;
  }[];
  readonly names: readonly {
    readonly name: string;
    readonly posix: string;
    readonly on: Readonly<Record<string, bigint>>;
    readonly notes: Readonly<Record<string, string>>;
  }[];
}
