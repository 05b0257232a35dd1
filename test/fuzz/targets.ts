import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Artifact, type Compilation, compile } from "../../generator/index.ts";
import { vectorsIn } from "../oracles/agreement/messages.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { runTypeScript } from "../support/typescript.ts";
import type { Target } from "./fuzzer.ts";

const VECTORS = join(ROOT, "generated/data/vectors");

/** What is compiled: it takes long, and is always the same. */
let compiled: readonly Compilation[] | undefined;

/** The modules of a compilation, each with the bytes of its vectors. */
async function modules(
  { protocols, artifacts }: Compilation,
  change: (a: Artifact) => Artifact,
): Promise<Target[]> {
  const made = protocols.filter((p) =>
    artifacts.some((a) => a.path === `typescript/src/${p.name}.ts`),
  );
  const changed = artifacts.map(change);
  return Promise.all(
    made.map(async (p) => {
      const running = await runTypeScript(p, changed);
      const known = existsSync(VECTORS) ? vectorsIn(VECTORS, running).messages : [];
      return {
        running,
        corpus: new Map(
          running.kinds.map((k) => [
            k.record,
            known.filter((m) => m.kind === k).map((m) => m.bytes),
          ]),
        ),
      };
    }),
  );
}

/**
 * Everything that is fuzzed: the modules of all protocols here, and of a made-up one in both byte
 * orders. Generated texts can be changed first.
 */
export async function targets(change: (a: Artifact) => Artifact = (a) => a): Promise<Target[]> {
  compiled ??= [
    compile(specFiles(ROOT, ...readdirSync(join(ROOT, "spec")))),
    compileMadeUp("little"),
    compileMadeUp("big"),
  ];
  return (await Promise.all(compiled.map((c) => modules(c, change)))).flat();
}
