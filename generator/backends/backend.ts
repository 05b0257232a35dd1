import type { ResolvedDocument } from "../document/resolve.ts";
import type { Fact, FactSet } from "../facts/fact.ts";
import type { Symbols } from "../facts/symbols.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";

/**
 * A protocol as back-ends get it: every number and symbol final, and every fact that can be stated.
 */
export interface Source {
  readonly protocol: ResolvedProtocol;
  readonly facts: FactSet;
  /** Its design document, if the specification has one. */
  readonly document?: ResolvedDocument;
  /** A short program that uses its messages in TypeScript, if the specification has one. */
  readonly example?: string;
}

/** A file that was made. */
export interface Artifact {
  /** Path below `generated/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The protocol that it is about. */
  readonly protocol: string;
  /** What the file is, for the table of outputs: `C header (linux)`. */
  readonly title: string;
  /**
   * Missing for files that are compared byte for byte, because reading them back would compare the
   * model with itself.
   */
  readonly promise?: Promised;
}

/** What a file promises to state, and what its reader needs. */
export interface Promised {
  readonly facts: readonly Fact[];
  readonly symbols: Symbols;
  /** Subjects of what only the generated file has: a copy that stands elsewhere need not. */
  readonly added?: ReadonlySet<string>;
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A file of which text and promise are made when somebody first asks for them: commands need few of
 * them.
 */
export function artifact(
  about: Pick<Artifact, "path" | "protocol" | "title">,
  make: { readonly text: () => string; readonly promise?: () => Promised },
): Artifact {
  const text = once(make.text);
  const promise = make.promise && once(make.promise);
  const file = {
    ...about,
    get text() {
      return text();
    },
  };
  return promise
    ? Object.defineProperty(file, "promise", { get: promise, enumerable: true })
    : file;
}

/**
 * Makes the files of one protocol, some from files that were made before. Pure: the same source
 * gives the same bytes.
 */
export type Backend = (source: Source, made: readonly Artifact[]) => Artifact[];

/** The line that says where a file comes from and how it is made again. */
export const regenerate = (p: Pick<ResolvedProtocol, "name">): string =>
  `Generated from spec/${p.name} by pvspec. Change the specification, then run: npx pvspec build`;
