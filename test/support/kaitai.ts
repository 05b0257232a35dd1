import { createRequire } from "node:module";
import { parse } from "yaml";

/** A compiler of Kaitai Struct. */
interface Compiler {
  compile(
    language: string,
    description: unknown,
    importer: null,
    debug: boolean,
  ): Promise<Readonly<Record<string, string>>>;
}

const require = createRequire(import.meta.url);
const Compiler: new () => Compiler = require("kaitai-struct-compiler-0.10");

/** Every target that makes code of a description. */
export const LANGUAGES = [
  "construct",
  "cpp_stl",
  "csharp",
  "go",
  "java",
  "javascript",
  "lua",
  "nim",
  "perl",
  "php",
  "python",
  "ruby",
  "rust",
] as const;

/**
 * What Kaitai Struct makes of a description, by the name of the file. Throws what the compiler has
 * against it.
 */
export async function compileKaitai(
  language: (typeof LANGUAGES)[number],
  ksy: string,
): Promise<ReadonlyMap<string, string>> {
  const files = await new Compiler().compile(language, parse(ksy), null, false);
  return new Map(Object.entries(files).map(([name, text]) => [name.replace(/^.*\//, ""), text]));
}
