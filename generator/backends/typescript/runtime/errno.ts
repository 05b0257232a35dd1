/** The error numbers of one system. It has no entry for a name that the system lacks. */
export type SystemErrors<Name extends string> = { readonly [N in Name]?: number };

/** An error table: what numbers on the wire mean. */
export interface ErrorTable<Name extends string> {
  /** What stands for no error, on the wire; every system has 0 for it. */
  readonly success: number;
  /**
   * Names and their numbers on the wire. Of names that share a number anywhere, the preferred one
   * stands first.
   */
  readonly numbers: { readonly [N in Name]: number };
  /** Names that stand in for one where a system lacks it, in this order. */
  readonly substitutes: { readonly [N in Name]?: readonly Name[] };
  /** What stands for a number or a name that the table lacks. */
  readonly fallback: Name;
}

/** The name of a number on the wire, or the fallback; nothing for success. */
export function nameOfWire<Name extends string>(
  table: ErrorTable<Name>,
  wire: number,
): Name | undefined {
  return wire === table.success ? undefined : nameOf(table, table.numbers, wire);
}

/** The number on the wire of a name, or of the fallback; no name is success. */
export function wireOfName<Name extends string>(
  table: ErrorTable<Name>,
  name: string | undefined,
): number {
  return name === undefined ? table.success : table.numbers[known(table, name)];
}

/** The name of a number of a system, or the fallback; nothing for success. */
export function nameOfLocal<Name extends string>(
  table: ErrorTable<Name>,
  system: SystemErrors<Name>,
  local: number,
): Name | undefined {
  return local === 0 ? undefined : nameOf(table, system, local);
}

/**
 * The number that a system has for a name, for one that stands in for it, or for the fallback; no
 * name is success.
 * Nothing only where a system lacks the fallback too.
 */
export function localOfName<Name extends string>(
  table: ErrorTable<Name>,
  system: SystemErrors<Name>,
  name: string | undefined,
): number | undefined {
  if (name === undefined) return 0;
  const own = known(table, name);
  if (system[own] !== undefined) return system[own];
  const other = table.substitutes[own]?.find((n) => system[n] !== undefined) ?? table.fallback;
  return system[other];
}

/** Tells if the table has a name. */
export function hasName<Name extends string>(table: ErrorTable<Name>, name: string): name is Name {
  return Object.hasOwn(table.numbers, name);
}

/**
 * Tells if a number on the wire means success or one of the table's names, so that no fallback
 * stands for it.
 */
export function hasWire<Name extends string>(table: ErrorTable<Name>, wire: number): boolean {
  return wire === table.success || nameFor(table, table.numbers, wire) !== undefined;
}

/**
 * Tells if a number of a system means success or one of the table's names, so that no fallback
 * stands for it.
 */
export function hasLocal<Name extends string>(
  table: ErrorTable<Name>,
  system: SystemErrors<Name>,
  local: number,
): boolean {
  return local === 0 || nameFor(table, system, local) !== undefined;
}

/** The first name in the order of the table that has the number; nothing if none has it. */
function nameFor<Name extends string>(
  table: ErrorTable<Name>,
  numbers: SystemErrors<Name>,
  number: number,
): Name | undefined {
  return (Object.keys(table.numbers) as Name[]).find((name) => numbers[name] === number);
}

function nameOf<Name extends string>(
  table: ErrorTable<Name>,
  numbers: SystemErrors<Name>,
  number: number,
): Name {
  return nameFor(table, numbers, number) ?? table.fallback;
}

function known<Name extends string>(table: ErrorTable<Name>, name: string): Name {
  return hasName(table, name) ? name : table.fallback;
}
