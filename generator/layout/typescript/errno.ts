import { Names } from "../messages/names.ts";
import type { ResolvedErrnoMap, ResolvedError, ResolvedErrorTable } from "../resolved/errors.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import { runtimeNames } from "./runtime.ts";

/** Names that a system's object cannot have: those of the module, and words of the language. */
const TAKEN =
  "Wire ErrorName System Local table wireToName nameToWire wireToLocal localToWire " +
  "localToName nameToLocal isErrorName isKnownWire isKnownLocal " +
  "await break case catch class const continue debugger default " +
  "delete do else enum export extends false finally for function if implements import in " +
  "instanceof interface let new null package private protected public return static super " +
  "switch this throw true try typeof undefined var void while with yield";

/** An error table as a module of TypeScript. */
export interface ErrnoModule {
  readonly protocol: ResolvedProtocol;
  readonly table: ResolvedErrorTable;
  readonly map: ResolvedErrnoMap;
  readonly systems: readonly ErrnoSystem[];
}

/** The error numbers of one system. */
export interface ErrnoSystem {
  /** What its object is called. */
  readonly name: string;
  readonly doc: string;
  readonly source: string;
  readonly verified: string;
  readonly numbers: readonly {
    readonly error: ResolvedError;
    readonly number: bigint;
    readonly note: string;
  }[];
  /** Names of the table that the system does not have. */
  readonly lacks: readonly string[];
}

/**
 * The module of an error table; undefined if the table does not say what stands for anything else.
 */
export function errnoModuleOf(
  protocol: ResolvedProtocol,
  table: ResolvedErrorTable,
): ErrnoModule | undefined {
  const { map } = table;
  if (!map) return undefined;
  const names = new Names([...TAKEN.split(" "), ...runtimeNames]);
  const notes = new Map(protocol.errno.names.map((n) => [n.name, n.notes]));
  const systems = protocol.errno.systems.map((s): ErrnoSystem => {
    const numbers = map.ranked.flatMap((error) => {
      const number = error.numbers.get(s.name);
      return number === undefined
        ? []
        : [{ error, number, note: notes.get(error.name)?.[s.name] ?? "" }];
    });
    const lacks = map.ranked.flatMap((e) => (e.numbers.has(s.name) ? [] : [e.name]));
    return {
      name: names.take(s.name.replace(/-/g, "_")),
      doc: `${s.title}. ${s.doc}`.trim(),
      source: s.source,
      verified: s.verified,
      numbers,
      lacks,
    };
  });
  return { protocol, table, map, systems };
}
