import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { withFault } from "../mutation/faults/faults.ts";
import { ROOT } from "../support/files.ts";
import { faultsOfPrinter } from "./faults.ts";

const QUERY = /\?printer=(?<printer>[\w-]+)-(?<nth>\d+)&lang\.ts$/;
const TEMPLATE = /new URL\("(\.\/[\w-]+\.hbs)", import\.meta\.url\)/g;
/** What prints; the rest is the same for all. */
const FAULTY = [join(ROOT, "generator/backends/"), join(ROOT, "generator/document/")];

/**
 * Loads a printer with a fault in it, and what it imports, for each import of it with
 * `?printer=NAME-NUMBER&lang.ts`. A faulty template is a file elsewhere.
 */
export function faultyPrinters(): Plugin {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return {
    name: "faulty-printers",
    enforce: "pre",
    resolveId(source, importer) {
      const fault = QUERY.exec(source)?.[0] ?? QUERY.exec(importer ?? "")?.[0];
      if (fault === undefined || importer === undefined || !source.startsWith("."))
        return undefined;
      const path = join(importer.replace(/[^/]*$/, ""), source.replace(QUERY, ""));
      return FAULTY.some((f) => path.startsWith(f)) ? path + fault : path;
    },
    load(id) {
      const { printer = "", nth } = QUERY.exec(id)?.groups ?? {};
      const fault = printer && faultsOfPrinter(printer)[Number(nth)];
      if (!fault) return undefined;
      const path = id.replace(QUERY, "");
      const own = join(ROOT, "generator", fault.file);
      const text = readFileSync(path, "utf8");
      const code = path === own ? withFault(text, fault) : text;
      return code.replace(TEMPLATE, (_, name: string) => {
        let template = join(dirname(path), name);
        if (template === own) {
          template = join(folder, `${printer}-${nth}-${basename(name)}`);
          writeFileSync(template, withFault(readFileSync(own, "utf8"), fault));
        }
        return `new URL(${JSON.stringify(pathToFileURL(template))})`;
      });
    },
  };
}
