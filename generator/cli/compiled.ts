import { artifactsOf, type Compilation } from "../pipeline.ts";
import { loadSpecification, type Specified } from "./specified.ts";
import type { Options } from "./usage.ts";

/**
 * A specification read from the disk, and every file that can be made from it; each is made when it
 * is asked for.
 */
export interface Loaded extends Compilation, Specified {}

/** Reads the specification below the root, for commands that are about what is made from it. */
export function load(options: Options): Loaded {
  const specified = loadSpecification(options);
  return { ...specified, artifacts: artifactsOf(specified) };
}
