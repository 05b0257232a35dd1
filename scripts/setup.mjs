// Makes a clone ready to work, with nothing but Node: dependencies when the lock has changed, then
// dist/.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { root, run } from "./run.mjs";

/** Installs what the lock of a folder names, unless that has been done. */
export function install(folder) {
  const stamp = `${folder}node_modules/.pvspec-lock`;
  const hash = createHash("sha256")
    .update(readFileSync(`${folder}package-lock.json`))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  writeFileSync(stamp, hash);
}

/** Installs what package-lock.json names, and compiles generator/ to dist/. */
export function setup() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`pvspec needs Node 20.19 or newer; this is ${process.versions.node}`);
    process.exit(1);
  }
  install(root);
  build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
