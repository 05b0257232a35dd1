// Compiles the generated TypeScript to generated/typescript/dist, which makes it a package that npm
// can install.
import { fileURLToPath } from "node:url";
import { root, run } from "./run.mjs";

export function buildPackage() {
  run(process.execPath, [
    `${root}node_modules/typescript/bin/tsc`,
    "-p",
    `${root}generated/typescript`,
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildPackage();
