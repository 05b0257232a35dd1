import type { Reading } from "../facts/fact.ts";
import type { Symbols } from "../facts/symbols.ts";
import { readCDrivers } from "./c-drivers/read.ts";
import { readDocument } from "./document/read.ts";
import { readKaitai } from "./kaitai/read.ts";
import { readPaths } from "./paths/read.ts";
import { readTables } from "./tables/read.ts";

type Reader<K extends Symbols["kind"]> = (
  file: string,
  text: string,
  symbols: Extract<Symbols, { kind: K }>,
) => Reading | Promise<Reading>;

/**
 * Every reader, by what it reads. Parsers of C and of TypeScript are loaded when the first such
 * file is read.
 */
export const readers: { readonly [K in Symbols["kind"]]: Reader<K> } = {
  c: async (file, text, symbols) => (await import("./c/read.ts")).readC(file, text, symbols),
  "c-drivers": readCDrivers,
  tables: readTables,
  paths: readPaths,
  kaitai: readKaitai,
  document: readDocument,
  typescript: async (file, text, symbols) =>
    (await import("./typescript/read.ts")).readTypescript(file, text, symbols),
};

/** Reads a file back with the reader that its symbols ask for. */
export function readArtifact(file: string, text: string, symbols: Symbols): Promise<Reading> {
  const reader = readers[symbols.kind] as Reader<Symbols["kind"]>;
  return Promise.resolve(reader(file, text, symbols));
}
