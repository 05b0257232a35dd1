import type { Backend } from "./backend.ts";
import { emitHeaders } from "./c/emit.ts";
import { emitCDrivers } from "./c-drivers/emit.ts";
import { emitData } from "./data/emit.ts";
import { emitVectors } from "./data/vectors/emit.ts";
import { emitDocument } from "./document/emit.ts";
import { emitKaitai } from "./kaitai/emit.ts";
import { emitPaths } from "./paths/emit.ts";
import { emitTables } from "./tables/emit.ts";
import { emitTypeScript } from "./typescript/emit.ts";

/** Every back-end; files are made and listed in this order. */
export const backends: readonly Backend[] = [
  emitHeaders,
  emitCDrivers,
  emitTables,
  emitPaths,
  emitData,
  emitVectors,
  emitDocument,
  emitTypeScript,
  emitKaitai,
];
