import { apart, type Read } from "../readers/apart.ts";
import { readArtifact } from "../readers/index.ts";
import { load } from "./compiled.ts";
import { show } from "./context.ts";
import { say } from "./say.ts";
import { type Options, UsageError } from "./usage.ts";
import { verifyFiles } from "./verify-files.ts";

/** `verify`: reads generated files back and compares. */
export async function verify(
  files: readonly string[],
  options: Options & { as?: string },
): Promise<number> {
  if (options.as !== undefined && files.length !== 1)
    throw new UsageError("--as takes exactly one FILE");
  const work = (read: Read) => verifyWith(read, files, options);
  return files.length === 0 ? apart(work) : work(readArtifact);
}

async function verifyWith(
  read: Read,
  files: readonly string[],
  options: Options & { as?: string },
): Promise<number> {
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const result = await verifyFiles(loaded, options, files, read, options.as);
  const code = show(result.findings, options, loaded.texts);
  const stated = result.files.reduce((n, f) => n + f.stated, 0);
  const good = result.files.reduce((n, f) => n + f.verified, 0);
  const { compared, same } = result.bytes;
  if (options.format === "pretty")
    say(
      `${good} of ${stated} facts verified in ${result.files.length} files` +
        (compared > 0 ? `, ${same} of ${compared} files the same byte for byte` : ""),
    );
  return code;
}
