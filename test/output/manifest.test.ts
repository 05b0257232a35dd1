import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, stage, staged } from "../../generator/output/files.ts";
import {
  hashOf,
  listed,
  MANIFEST,
  together,
  writeManifest,
} from "../../generator/output/manifest.ts";
import { check, folderWith, NEW, OLD, textsOf, withManifest, write } from "../support/output.ts";
import { temporaryFolder } from "../support/spec.ts";

describe("an interruption between the renames", () => {
  /**
   * What `writeOutput` does until it is stopped: all files staged, the manifest of old and new,
   * some renames.
   */
  function interrupted(renames: number): string {
    const folder = folderWith(OLD);
    for (const f of NEW) stage(join(folder, f.path), f.text);
    stage(join(folder, MANIFEST), writeManifest(together(listed(OLD), listed(NEW))));
    commit(join(folder, MANIFEST));
    for (const f of NEW.slice(0, renames)) commit(join(folder, f.path));
    return folder;
  }

  it.each([0, 1, 2])(
    "after %i of 3 files is shown by a check, and mended by the next build",
    (renames) => {
      const folder = interrupted(renames);
      for (const f of NEW)
        expect([undefined, "old", "new"]).toContain(textsOf(folder)[f.path]?.slice(0, 3));
      expect(check(folder, NEW)).toEqual(
        [
          ...["PV702 a.h", "PV702 deep/er/b.md", "PV701 c.md"].slice(renames),
          // It lists the hashes of both.
          `PV702 ${MANIFEST}`,
        ].sort(),
      );
      expect(write(folder, NEW).codes).toEqual([]);
      expect(textsOf(folder)).toEqual(withManifest(NEW));
    },
  );

  it("leaves nothing behind if the specification goes back to what it was", () => {
    const folder = interrupted(3);
    stage(join(folder, "c.md"), "left over");
    expect(existsSync(staged(join(folder, "c.md")))).toBe(true);
    expect(write(folder, OLD).codes).toEqual([]);
    expect(textsOf(folder)).toEqual(withManifest(OLD));
  });
});

describe("a manifest", () => {
  it.each([
    "../outside",
    "/etc/passwd",
    "a/../../outside",
    "..",
    ".",
    "a\\b",
    "a\u0000b",
    "a/./b",
    "",
    "a//b",
    "a/",
  ])("that lists %j is refused, and nothing is touched", (path) => {
    const root = temporaryFolder();
    const folder = join(root, "out");
    mkdirSync(folder);
    writeFileSync(join(root, "outside"), "mine");
    writeFileSync(join(folder, MANIFEST), JSON.stringify({ about: "", files: [path] }));
    expect(write(folder, NEW).codes).toEqual(["PV706"]);
    expect(check(folder, NEW)).toEqual([`PV706 ${MANIFEST}`]);
    expect(Object.keys(textsOf(root)).sort()).toEqual([`out/${MANIFEST}`, "outside"]);
  });

  it.each(["", "{", "[]", '{"files": [1]}', '{"files": {}}', '{"about":"","files":{"a":"b"}}'])(
    "that reads %j is refused",
    (text) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, MANIFEST), text);
      expect(write(folder, NEW).codes).toEqual(["PV706"]);
      expect(Object.keys(textsOf(folder))).toEqual([MANIFEST]);
    },
  );

  it("that is a folder is refused", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, MANIFEST));
    expect(write(folder, NEW).codes).toEqual(["PV706"]);
  });

  it.each(["listed", "wanted"])(
    "cannot lead to other places by a link to a folder, if a file there is %s",
    (which) => {
      const root = temporaryFolder();
      const folder = join(root, "out");
      mkdirSync(join(root, "elsewhere"));
      mkdirSync(folder);
      writeFileSync(join(root, "elsewhere/b.md"), "mine");
      symlinkSync("../elsewhere", join(folder, "deep"));
      writeFileSync(
        join(folder, MANIFEST),
        writeManifest(which === "listed" ? new Map([["deep/b.md", [hashOf("mine")]]]) : new Map()),
      );
      expect(
        write(folder, which === "listed" ? [] : [{ path: "deep/b.md", text: "new" }]).codes,
      ).toEqual(["PV705"]);
      expect(textsOf(join(root, "elsewhere"))).toEqual({ "b.md": "mine" });
    },
  );
});
