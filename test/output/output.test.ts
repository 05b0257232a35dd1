import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listed, MANIFEST, writeManifest } from "../../generator/output/manifest.ts";
import type { OutputFile } from "../../generator/output/output.ts";
import { ROOT } from "../support/files.ts";
import { check, folderWith, NEW, OLD, textsOf, withManifest, write } from "../support/output.ts";
import { temporaryFolder } from "../support/spec.ts";

describe("writing files", () => {
  it("makes all of them, then changes only what differs", () => {
    const folder = temporaryFolder();
    expect(write(folder, OLD).written).toEqual({
      written: ["a.h", "deep/er/b.md"],
      removed: [],
      unchanged: 0,
    });
    expect(textsOf(folder)).toEqual(withManifest(OLD));
    expect(write(folder, OLD).written).toEqual({ written: [], removed: [], unchanged: 2 });
    expect(write(folder, NEW).written).toEqual({
      written: ["a.h", "deep/er/b.md", "c.md"],
      removed: [],
      unchanged: 0,
    });
    expect(textsOf(folder)).toEqual(withManifest(NEW));
    expect(check(folder, NEW)).toEqual([]);
  });

  it("removes what an earlier build made, with empty folders, and nothing else", () => {
    const folder = folderWith(NEW);
    writeFileSync(join(folder, "deep/mine.txt"), "mine");
    expect(write(folder, [NEW[0] as OutputFile]).written).toEqual({
      written: [],
      removed: ["c.md", "deep/er/b.md"],
      unchanged: 1,
    });
    expect(textsOf(folder)).toEqual({
      ...withManifest([NEW[0] as OutputFile]),
      "deep/mine.txt": "mine",
    });
    expect(existsSync(join(folder, "deep/er"))).toBe(false);
  });

  it("refuses to replace a file that it did not make, and then writes nothing at all", () => {
    const folder = folderWith(OLD);
    writeFileSync(join(folder, "c.md"), "mine");
    expect(write(folder, NEW)).toEqual({ written: undefined, codes: ["PV705"] });
    expect(textsOf(folder)).toEqual({ ...withManifest(OLD), "c.md": "mine" });
  });

  it("follows no link that somebody put in the place of a file", () => {
    const folder = folderWith(OLD);
    writeFileSync(join(folder, "target"), "mine");
    symlinkSync("target", join(folder, "c.md"));
    expect(write(folder, NEW).codes).toEqual(["PV705"]);
    expect(readFileSync(join(folder, "target"), "utf8")).toBe("mine");
  });

  it("takes over a foreign file that has the right text already", () => {
    const folder = folderWith(OLD);
    writeFileSync(join(folder, "c.md"), "new c\n");
    expect(write(folder, NEW).codes).toEqual([]);
    expect(textsOf(folder)).toEqual(withManifest(NEW));
  });
});

describe("a write that fails leaves the old files whole and nothing half-done", () => {
  it("where a folder stands in the place of a listed file", () => {
    const folder = folderWith(OLD);
    writeFileSync(join(folder, MANIFEST), writeManifest(listed(NEW)));
    mkdirSync(join(folder, "c.md/inside"), { recursive: true });
    expect(write(folder, NEW).codes).toEqual(["PV705"]);
    expect(readdirSync(folder).sort()).toEqual(["a.h", "c.md", "deep", MANIFEST]);
    expect(["old a\n", "new a\n"]).toContain(readFileSync(join(folder, "a.h"), "utf8"));
    expect(check(folder, NEW)).toContain("PV701 c.md");
  });

  it("where a file stands in the place of a folder", () => {
    const folder = folderWith([OLD[0] as OutputFile]);
    writeFileSync(join(folder, "deep"), "mine");
    expect(write(folder, NEW).codes).toEqual(["PV704"]);
    expect(textsOf(folder)).toEqual({ ...withManifest([OLD[0] as OutputFile]), deep: "mine" });
  });

  it.skipIf(process.platform !== "linux")("where the folder is read-only", () => {
    const folder = folderWith(OLD);
    const script = join(temporaryFolder(), "write.ts");
    const diagnosticsFile = join(ROOT, "generator/diagnostics/diagnostics.ts");
    writeFileSync(
      script,
      `import { writeOutput } from ${JSON.stringify(join(ROOT, "generator/output/output.ts"))};
       import { Diagnostics } from ${JSON.stringify(diagnosticsFile)};
       const diagnostics = new Diagnostics();
       if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
       writeOutput(${JSON.stringify(folder)}, "out", ${JSON.stringify(NEW)}, diagnostics);
       console.log(JSON.stringify(diagnostics.list.map((d) => [d.code, d.message])));`,
    );
    if (process.getuid?.() === 0)
      for (const path of [folder, join(folder, "deep"), join(folder, "deep/er")])
        chownSync(path, 65534, 65534);
    for (const path of [join(folder, "deep/er"), join(folder, "deep"), folder])
      chmodSync(path, 0o555);
    const child = spawnSync(
      process.execPath,
      ["--import", join(ROOT, "node_modules/tsx/dist/loader.mjs"), script],
      { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
    );
    for (const path of [folder, join(folder, "deep"), join(folder, "deep/er")])
      chmodSync(path, 0o755);
    const message = "cannot write `out/manifest.json`: permission denied (EACCES)";
    expect(child.stdout, child.stderr).toBe(`${JSON.stringify([["PV704", message]])}\n`);
    expect(textsOf(folder)).toEqual(withManifest(OLD));
  });
});

describe("a check", () => {
  it("names what is missing, stale and orphaned, and nothing that is foreign", () => {
    const folder = folderWith(NEW);
    writeFileSync(join(folder, "mine.txt"), "mine");
    expect(
      check(folder, [
        { path: "a.h", text: "newer a\n" },
        { path: "d.md", text: "new d\n" },
      ]),
    ).toEqual(
      ["PV701 d.md", `PV702 ${MANIFEST}`, "PV702 a.h", "PV703 c.md", "PV703 deep/er/b.md"].sort(),
    );
  });
});
