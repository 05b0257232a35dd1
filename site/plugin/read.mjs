// Reads the specification and makes everything that the site shows.
import { readFileSync } from "node:fs";
import { loadSpec } from "../../dist/cli/load.js";
import { Diagnostics } from "../../dist/diagnostics/diagnostics.js";
import { printDiagnostics } from "../../dist/diagnostics/print.js";
import { artifactsOf } from "../../dist/pipeline.js";
import { pagesOf } from "../../dist/site/pages.js";
import { entriesOf } from "../../dist/site/search/entries.js";
import { readSpecification } from "../../dist/specification.js";
import { firstLines } from "../../dist/where.js";
import { apiModules } from "./api.mjs";
import { placeStates } from "./diagrams.mjs";

/** What the oracles of this project found. */
const EVIDENCE = new URL("../../test/oracles/evidence.json", import.meta.url);

/** @typedef {import("../../generator/backends/backend.ts").Artifact} Artifact */

/**
 * Where generated files state each id: for each file the first line that does.
 * @param {readonly Artifact[]} artifacts
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

/** What is wrong with a specification that cannot be shown, as people read it. */
export class BrokenSpecification extends Error {}

/**
 * What programs can import, which no edit of the specification changes before files are generated.
 * @type {Promise<import("../../generator/site/book.ts").ApiModule[]> | undefined}
 */
let api;

/**
 * Every page, every file that can be fetched beside them, and what is stated of each id. Throws
 * what is wrong with the specification. Without `lines` it is not looked up where generated files
 * state something, which takes most of the time.
 * @param {string} root
 * @param {{ lines: boolean }} options
 */
export async function readSite(root, { lines }) {
  const diagnostics = new Diagnostics();
  const spec = loadSpec(root, diagnostics);
  const specification = readSpecification(spec);
  const found = [...diagnostics.list, ...specification.diagnostics];
  if (diagnostics.failed || !specification.ok) {
    const texts = new Map(spec.map((f) => [f.path, f.text]));
    throw new BrokenSpecification(printDiagnostics(found, "pretty", texts));
  }
  const { sources } = specification;
  const artifacts = artifactsOf(specification);
  const stated = lines ? await statedIn(artifacts) : new Map();
  const oracles = JSON.parse(readFileSync(EVIDENCE, "utf8"));
  const facts = new Map(
    sources.flatMap((s) => [...s.facts.subjects()].map((id) => [id, s.facts.about(id)])),
  );
  api ??= apiModules(root);
  const around = { stated, place: placeStates, artifacts, oracles, api: await api };
  const pages = pagesOf(sources, around);
  const ids = pages
    .filter((p) => !p.repeats)
    .flatMap((p) => p.ids)
    .map((id) => ({
      id,
      facts: (facts.get(id) ?? []).map(({ property, value, span }) => ({
        property,
        value,
        place: `${span.file}:${span.line}`,
      })),
      generated: stated.get(id) ?? [],
    }));
  const files = () => [
    ...spec.map(({ path, text }) => ({ path, text })),
    ...artifacts.map(({ path, text }) => ({ path: `generated/${path}`, text })),
  ];
  return { pages, files, ids, entries: entriesOf(sources, pages) };
}
