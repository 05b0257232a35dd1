import { startOf } from "../diagnostics/span.ts";
import type { Reading } from "../facts/fact.ts";
import type { Symbols } from "../facts/symbols.ts";

type Reader<K extends Symbols["kind"]> = (
  file: string,
  text: string,
  symbols: Extract<Symbols, { kind: K }>,
) => Reading | Promise<Reading>;

type Loaders = { readonly [K in Symbols["kind"]]: () => Promise<Reader<K>> };

/**
 * Every reader, by what it reads. Each is loaded with its parser when the first such file is read.
 */
const loaders: Loaders = {
  c: async () => (await import("./c/read.ts")).readC,
  "c-drivers": async () => (await import("./c-drivers/read.ts")).readCDrivers,
  tables: async () => (await import("./tables/read.ts")).readTables,
  paths: async () => (await import("./paths/read.ts")).readPaths,
  kaitai: async () => (await import("./kaitai/read.ts")).readKaitai,
  document: async () => (await import("./document/read.ts")).readDocument,
  typescript: async () => (await import("./typescript/read.ts")).readTypescript,
};

type Kind = Symbols["kind"];

const loaded = new Map<Kind, Promise<Reader<Kind>>>();

function readerOf(kind: Kind): Promise<Reader<Kind>> {
  const reader = loaded.get(kind) ?? (loaders[kind]() as Promise<Reader<Kind>>);
  loaded.set(kind, reader);
  return reader;
}

/** Loads every reader with its parser, before it is known which of them are needed. */
export async function loadReaders(): Promise<void> {
  await Promise.all((Object.keys(loaders) as Kind[]).map(readerOf));
}

/**
 * Gives a function that compares two values of a property by what they mean in a file with these
 * symbols: true where a file that others wrote may have the one for the other.
 */
export async function sameMeaning(
  symbols: Symbols,
): Promise<(property: string, a: string, b: string) => boolean> {
  if (symbols.kind !== "c") return (_, a, b) => a === b;
  const { sameInC } = await import("./c/meaning.ts");
  return (property, a, b) => sameInC(symbols, property, a, b);
}

/**
 * Reads a file back with the reader that its symbols ask for. A text in which more is nested than a
 * parser can follow is a problem, whichever parser it is.
 */
export async function readArtifact(file: string, text: string, symbols: Symbols): Promise<Reading> {
  const read = await readerOf(symbols.kind);
  try {
    return await read(file, text, symbols);
  } catch (e) {
    if (!(e instanceof RangeError) || !/call stack/.test(e.message)) throw e;
    return { facts: [], problems: [{ span: startOf(file), problem: "too much is nested here" }] };
  }
}
