import { join } from "node:path";
import { type Compilation, compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "./files.ts";

/** The made-up protocol, which uses every part of the language, compiled. */
export function compileMadeUp(): Compilation {
  return compile([...specFiles(ROOT, "xen"), ...specFiles(join(ROOT, "test/scenarios/made-up/input"), "demo")]);
}
