import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "../../support/files.ts";
import { faultsOf, withFault } from "./faults.ts";

const QUERY = /\?fault=(?<reader>[\w-]+)-(?<nth>\d+)&lang\.ts$/;
const FAULTY = [join(ROOT, "generator/readers/"), join(ROOT, "generator/facts/")];

/**
 * Loads a reader with a fault in it, and what it imports, for each import of it with
 * `?fault=READER-NUMBER&lang.ts`.
 */
export const faultyReaders = (): Plugin => ({
  name: "faulty-readers",
  enforce: "pre",
  resolveId(source, importer) {
    const fault = QUERY.exec(source)?.[0] ?? QUERY.exec(importer ?? "")?.[0];
    if (fault === undefined || importer === undefined || !source.startsWith(".")) return undefined;
    const path = join(importer.replace(/[^/]*$/, ""), source.replace(QUERY, ""));
    return FAULTY.some((folder) => path.startsWith(folder)) ? path + fault : path;
  },
  load(id) {
    const { reader = "", nth } = QUERY.exec(id)?.groups ?? {};
    const fault = reader && faultsOf(reader)[Number(nth)];
    if (!fault) return undefined;
    const path = id.replace(QUERY, "");
    const text = readFileSync(path, "utf8");
    const own = normalize(join(ROOT, "generator/readers", fault.file));
    return path === own ? withFault(text, fault) : text;
  },
});
