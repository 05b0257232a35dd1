/**
 * A parameter: its name, its type, and what it is when it is left out. `name?` makes it optional.
 */
export type Parameter = readonly [name: string, type: string, initializer?: string];

/** A getter of a class, and the setter of the same name if it has one. */
export interface AccessorPair {
  readonly about: readonly string[];
  readonly name: string;
  readonly type: string;
  readonly get: readonly string[];
  readonly set?: readonly string[];
}

/** A method of a class. */
export interface Member {
  readonly about: readonly string[];
  readonly name: string;
  readonly takes: readonly Parameter[];
  readonly gives: string;
  readonly body: readonly string[];
}
