// Compiles generator/ to dist/, puts templates and the runtime of generated code beside the code
// that reads them, and links the command for npx.
import { chmodSync, cpSync, rmSync, statSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export function build() {
  rmSync(at("dist"), { recursive: true, force: true });
  run(process.execPath, [
    at("node_modules/typescript/bin/tsc"),
    "-p",
    at("generator/tsconfig.json"),
  ]);
  const copied = (source) =>
    statSync(source).isDirectory() ||
    source.endsWith(".hbs") ||
    /[\\/]runtime[\\/][^\\/]+$/.test(source);
  cpSync(at("generator/backends"), at("dist/backends"), { recursive: true, filter: copied });
  chmodSync(at("dist/cli/bin.js"), 0o755);
  rmSync(at("node_modules/.bin/pvspec"), { force: true });
  symlinkSync("../../dist/cli/bin.js", at("node_modules/.bin/pvspec"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
