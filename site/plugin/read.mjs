// Reads the specification and makes everything that the site shows.
import { loadSpec } from "../../dist/cli/load.js";
import { Diagnostics } from "../../dist/diagnostics/diagnostics.js";
import { printDiagnostics } from "../../dist/diagnostics/print.js";
import { compile } from "../../dist/pipeline.js";
import { pagesOf } from "../../dist/site/pages.js";
import { entriesOf } from "../../dist/site/search/entries.js";
import { firstLines } from "../../dist/where.js";

/**
 * Where generated files state each id: for each file the first line that does.
 * @param {readonly import("../../generator/backends/backend.ts").Artifact[]} artifacts
 */
async function statedIn(artifacts) {
  /** @type {Map<string, { file: string, line: number }[]>} */
  const stated = new Map();
  for (const artifact of artifacts)
    for (const [id, line] of await firstLines(artifact)) {
      const place = { file: `generated/${artifact.path}`, line };
      const known = stated.get(id);
      if (known) known.push(place);
      else stated.set(id, [place]);
    }
  return stated;
}

/** The specification cannot be shown: what is wrong with it, as people read it. */
export class BrokenSpecification extends Error {}

/**
 * Every page, and every file that can be fetched beside them.
 * @param {string} root
 */
export async function readSite(root) {
  const diagnostics = new Diagnostics();
  const spec = loadSpec(root, diagnostics);
  const { ok, sources, artifacts, diagnostics: found } = compile(spec);
  if (diagnostics.failed || !ok) {
    const texts = new Map(spec.map((f) => [f.path, f.text]));
    throw new BrokenSpecification(
      printDiagnostics([...diagnostics.list, ...found], "pretty", texts),
    );
  }
  const files = [
    ...spec.map(({ path, text }) => ({ path, text })),
    ...artifacts.map(({ path, text }) => ({ path: `generated/${path}`, text })),
  ];
  const pages = pagesOf(sources, await statedIn(artifacts));
  return { pages, entries: entriesOf(sources, pages), files };
}
