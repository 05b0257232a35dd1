import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { checkOutput, writeOutput } from "../output/output.ts";
import { load } from "./compiled.ts";
import { GENERATED, generatedFolder, show } from "./context.ts";
import { uninterrupted } from "./interrupts.ts";
import { say } from "./say.ts";
import type { Options } from "./usage.ts";

/** `build`: writes every file, or nothing if anything is wrong. */
export async function build(options: Options & { check?: boolean }): Promise<number> {
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const diagnostics = new Diagnostics();
  if (options.check)
    checkOutput(generatedFolder(options), GENERATED, loaded.artifacts, diagnostics);
  // The texts are made before, so that this can still be interrupted at once.
  const files = loaded.artifacts.map(({ path, text }) => ({ path, text }));
  const result = options.check
    ? undefined
    : await uninterrupted(() =>
        writeOutput(generatedFolder(options), GENERATED, files, diagnostics),
      );
  const code = show([...loaded.diagnostics, ...diagnostics.list], options, loaded.texts);
  if (code === 0 && options.format === "pretty") {
    if (result)
      say(
        `${result.written.length} files written, ${result.unchanged} unchanged, ` +
          `${result.removed.length} removed in ${GENERATED}/`,
      );
    else say(`${loaded.artifacts.length} files in ${GENERATED}/ are current`);
  }
  return code;
}
