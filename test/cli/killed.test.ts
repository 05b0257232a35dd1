import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MANIFEST, readManifest } from "../../generator/output/manifest.ts";
import { PVSPEC, pvspec } from "../support/cli.ts";
import { textsOf } from "../support/output.ts";
import { temporaryFolder } from "../support/spec.ts";
import { builtTree, retitle } from "../support/tree.ts";

/** One more protocol, so that files are made that were not there before. */
const MORE = "protocol: { name: more, title: More, stage: design, imports: [xen], doc: More. }\n";

/** How many files wait for their rename. */
const waiting = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) =>
        f.endsWith(".pvspec-new"),
      ).length
    : 0;

/**
 * Starts a build and kills it without warning: when so many files wait, or, once any did, when no
 * more than so many still do.
 */
function killedBuild(
  root: string,
  phase: "staging" | "renaming",
  files: number,
): Promise<NodeJS.Signals | null> {
  const [node, ...program] = PVSPEC;
  const child = spawn(node, [...program, "build"], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return new Promise((resolve, reject) => {
    let most = 0;
    const watch = setInterval(() => {
      let now = 0;
      try {
        now = waiting(join(root, "generated"));
      } catch {
        // A folder came or went while it was listed.
        return;
      }
      if (phase === "staging" ? now >= files : most > files && now < most && now <= files)
        child.kill("SIGKILL");
      most = Math.max(most, now);
    }, 0);
    child.on("error", reject);
    child.on("close", (_, signal) => {
      clearInterval(watch);
      resolve(signal);
    });
  });
}

/** Gives a tree the specification of another one. */
function takeSpec(from: string, to: string): void {
  rmSync(join(to, "spec"), { recursive: true });
  cpSync(join(from, "spec"), join(to, "spec"), { recursive: true });
}

describe.skipIf(process.platform === "win32")("a build that is killed while it writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  const states = { old: join(folder, "old"), fresh: join(folder, "new") };
  let killed = 0;
  beforeAll(async () => {
    await builtTree(states.old);
    cpSync(states.old, states.fresh, { recursive: true });
    retitle(states.fresh, "Another Title");
    mkdirSync(join(states.fresh, "spec/more"));
    writeFileSync(join(states.fresh, "spec/more/protocol.yaml"), MORE);
    expect((await pvspec(states.fresh, "build")).code).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["staging", 1, "new"],
    ["staging", 2, "old"],
    ["staging", 9, "old"],
    ["staging", 14, "new"],
    ["renaming", 13, "new"],
    ["renaming", 9, "old"],
    ["renaming", 5, "new"],
    ["renaming", 1, "old"],
  ] as const)(
    "(%s, %i files) leaves whole files, old ones or new ones, and the next build of the %s " +
      "specification mends all",
    async (phase, files, next) => {
      const root = temporaryFolder();
      const generated = join(root, "generated");
      cpSync(states.old, root, { recursive: true });
      const old = textsOf(generated);
      const fresh = textsOf(join(states.fresh, "generated"));
      takeSpec(states.fresh, root);

      if ((await killedBuild(root, phase, files)) === "SIGKILL") killed++;
      const left = textsOf(generated);
      for (const [path, text] of Object.entries(left)) {
        if (path === MANIFEST || path.endsWith(".pvspec-new")) continue;
        expect([old[path], fresh[path]], path).toContain(text);
      }
      expect(Object.keys(old).filter((path) => !(path in left))).toEqual([]);
      expect(readManifest(left[MANIFEST] ?? "")).toBeDefined();

      if (next === "old") takeSpec(states.old, root);
      const run = await pvspec(root, "build");
      expect(run.code, run.stderr).toBe(0);
      expect(textsOf(generated)).toEqual(next === "old" ? old : fresh);
    },
  );

  it("was killed in time, most times", () => expect(killed).toBeGreaterThanOrEqual(4));
});
