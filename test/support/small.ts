import { type Compilation, compile, printDiagnostics } from "../../generator/index.ts";
import { ROOT, specFiles } from "./files.ts";

const HEADER = `protocol:
  name: small
  title: Small Protocol
  stage: design
  byte-order: little
  imports: [xen]
  doc: A protocol for one test.
`;

const VOCABULARY = specFiles(ROOT, "xen").filter((f) =>
  /\/(vocabulary|types|models|dialects|ids)\.yaml$/.test(f.path),
);
const IDS = /^ {2}- xen\.(?!constants|roles|types|models|dialects)\S+\n/gm;
const PARTS = VOCABULARY.map((f) => ({ ...f, text: f.text.replace(IDS, "") }));

/**
 * Compiles a protocol called `small` from the YAML of its other sections, with the parts of this
 * repository's vocabulary that layouts need: constants, roles, types, data models and dialects.
 */
export function compileSmall(sections: string): Compilation {
  return compile([
    ...PARTS,
    { path: "spec/small/protocol.yaml", text: HEADER },
    { path: "spec/small/more.yaml", text: sections },
  ]);
}

/** The resolved protocol `small`; fails with the findings if anything is wrong with it. */
export function resolveSmall(sections: string): Compilation["sources"][number]["protocol"] {
  const { sources, diagnostics } = compileSmall(sections);
  const protocol = sources.find((s) => s.protocol.name === "small")?.protocol;
  if (!protocol) throw new Error(printDiagnostics(diagnostics, "pretty", new Map()));
  return protocol;
}

/** The text of the one artifact whose path ends like this. */
export function artifactText(compilation: Compilation, end: string): string {
  const found = compilation.artifacts.filter((a) => a.path.endsWith(end));
  if (found.length !== 1) throw new Error(`${found.length} artifacts end in ${end}`);
  return found[0]?.text ?? "";
}
