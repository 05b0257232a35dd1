import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
      () => {
        const folder = tree(
          'open(F, $ARGV[-1]); print -e "scripts/get_maintainer.pl" ? "here" : "elsewhere", ' +
            '"\\n", <F>, "a\\tb\\x07\\n\\n", "here\\n";',
        );
        expect(maintainersOf(folder, PATCHES)).toEqual(["here", "the first", "ab"]);
      },
    );

    it("is stopped if it takes too long, and may fail", () => {
      expect(() => maintainersOf(tree("sleep 100;"), PATCHES, 1)).toThrow(
        "perl took more than 1 seconds",
      );
      expect(() => maintainersOf(tree("exit 3;"), PATCHES)).toThrow("perl ended with code 3");
      expect(() => maintainersOf(tree('die "fatal: no\\n";'), PATCHES)).toThrow(/^no$/);
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
