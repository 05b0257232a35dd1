import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { hasScript, maintainersOf } from "../../generator/git/maintainers.ts";
import { temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";

const PATCHES = [{ name: "0001-a.patch", content: Buffer.from("the first\n") }];

/** A tree with this script. */
function tree(script: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "scripts"));
  writeFileSync(join(folder, "scripts/get_maintainer.pl"), script);
  return folder;
}

describe.skipIf(missing("perl-base").length > 0)(
  "the script of a tree that names its maintainers",
  () => {
    it(
      "runs in the tree and reads the patches; each line is given once, without control " +
        "characters",
      async () => {
        const folder = tree(
          'open(F, $ARGV[-1]); print -e "scripts/get_maintainer.pl" ? "here" : "elsewhere", ' +
            '"\\n", <F>, "a\\tb\\x07\\n\\n", "here\\n";',
        );
        expect(await maintainersOf(folder, PATCHES)).toEqual(["here", "the first", "ab"]);
      },
    );

    it("is stopped if it takes too long, and may fail", async () => {
      const refused = (script: string, seconds?: number, stop?: AbortSignal) =>
        expect(maintainersOf(tree(script), PATCHES, seconds, stop)).rejects;
      await refused("sleep 100;", 1).toThrow("perl took more than 1 seconds");
      await refused("sleep 100;", 60, AbortSignal.timeout(500)).toThrow("perl was stopped");
      await refused("exit 3;").toThrow("perl ended with code 3");
      await refused('die "fatal: no\\n";').toThrow(/^no$/);
    });

    it("gets nothing of the environment, and nothing that it started outlives it", async () => {
      vi.stubEnv("A_TOKEN", "secret");
      vi.stubEnv("PATH", `.:${process.env.PATH}`);
      const folder = tree(
        "if (fork == 0) { sleep 2; open(F, '>late'); exit; } " +
          'print map { /^PATH$/ && $ENV{$_} =~ /^\\./ ? "relative\\n" : "$_\\n" } sort keys %ENV;',
      );
      const start = performance.now();
      const names = await maintainersOf(folder, PATCHES);
      vi.unstubAllEnvs();
      expect(names.filter((n) => !/^(?:PWD|SHLVL|_|OLDPWD)$/.test(n))).toEqual([
        "HOME",
        "LC_ALL",
        "PATH",
        "TMPDIR",
      ]);
      expect(performance.now() - start).toBeLessThan(2000);
      await new Promise((done) => setTimeout(done, 2500));
      expect(existsSync(join(folder, "late"))).toBe(false);
    });

    it("is a regular file of the tree", () => {
      expect(hasScript(tree(""))).toBe(true);
      expect(hasScript(temporaryFolder())).toBe(false);
      const folder = temporaryFolder();
      symlinkSync(join(tree(""), "scripts"), join(folder, "scripts"));
      expect(hasScript(join(folder, "absent"))).toBe(false);
    });
  },
);
