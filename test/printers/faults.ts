import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Fault } from "../mutation/faults/faults.ts";

/** What prints the files that are read back, apart from TypeScript, by the name of its faults. */
export const PRINTERS = ["tables", "document", "paths", "kaitai", "c", "c-drivers"] as const;

/** One of the printers. */
export type Printer = (typeof PRINTERS)[number];

/**
 * Faults of a printer, each put into one of its files by itself: a text that stands there once is
 * replaced. Paths are those below `generator/`.
 */
export const faultsOfPrinter = (printer: string): Fault[] =>
  parse(readFileSync(new URL(`./faults/${printer}.yaml`, import.meta.url), "utf8"), {
    version: "1.2",
  }) as Fault[];
