import { resolve } from "node:path";
import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { readSpecification, type Specification } from "../specification.ts";
import { progress } from "./context.ts";
import { loadSpec } from "./load.ts";
import type { Options } from "./usage.ts";

/** A specification read from the disk, with its texts for frames. */
export interface Specified extends Specification {
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the specification below the root. */
export function loadSpecification(options: Options): Specified {
  progress("reading the specification");
  const diagnostics = new Diagnostics();
  const files = loadSpec(resolve(options.root), diagnostics);
  const texts = new Map(files.map((f) => [f.path, f.text]));
  progress("");
  if (diagnostics.failed)
    return { diagnostics: diagnostics.list, ok: false, protocols: [], sources: [], texts };
  const read = readSpecification(files);
  return { ...read, diagnostics: [...diagnostics.list, ...read.diagnostics], texts };
}
