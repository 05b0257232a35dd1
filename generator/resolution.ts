import type { Diagnostics } from "./diagnostics/diagnostics.ts";
import { resolveProtocol } from "./layout/resolve.ts";
import type { ResolvedProtocol } from "./layout/resolved/protocol.ts";
import { buildModel } from "./model/compile.ts";
import { parseYaml } from "./source/yaml.ts";

/**
 * A file of a specification: its path below the root (`spec/NAME/FILE.yaml`, `document.md` and
 * `example.ts` beside it) and its text.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const isData = (f: SourceFile) => !/\/(?:document\.md|example\.ts)$/.test(f.path);

/**
 * Source, model and layout of a specification: every number and name final. Nothing if the model
 * has errors.
 */
export function resolveFiles(
  files: readonly SourceFile[],
  diagnostics: Diagnostics,
): ResolvedProtocol[] {
  const documents = files
    .filter(isData)
    .flatMap((f) => parseYaml(f.path, f.text, diagnostics) ?? []);
  const folders = buildModel(documents, diagnostics);
  return diagnostics.failed ? [] : folders.map((f) => resolveProtocol(f, diagnostics));
}
