import { describe, expect, it } from "vitest";
import { folderWith, OLD, textsOf, withManifest, write } from "../support/output.ts";

const file = (path: string) => ({ path, text: "new\n" });

describe("files that cannot stand beside each other are refused, and nothing is written", () => {
  it.each([
    ["a path that leads up", ["../outside.h"]],
    ["a path that leads up from a folder", ["a/../../outside.h"]],
    ["an absolute path", ["/etc/demo.h"]],
    ["a path with backslashes", ["a\\b.h"]],
    ["a path with a line feed", ["a\nb.h"]],
    ["an empty path", [""]],
    ["the path of a folder", ["a/"]],
    ["the same path twice", ["a.h", "a.h"]],
    ["paths that differ in capitals", ["xen/a.h", "Xen/a.h"]],
    ["paths that differ in how a letter is put together", ["\u00e9.h", "e\u0301.h"]],
    ["a path below another file", ["a.h", "a.h/b.h"]],
    ["a path below a file that differs in capitals", ["deep/a/b.h", "DEEP/A"]],
    ["the path of the manifest", ["manifest.json"]],
    ["the path of the manifest in capitals", ["Manifest.json"]],
    ["a path below the manifest", ["manifest.json/a.h"]],
    ["a device of DOS", ["aux"]],
    ["a device of DOS with a suffix, in capitals", ["a/COM1.h"]],
    ["a folder named after a device", ["nul/a.h"]],
    ...['"', "*", ":", "<", ">", "?", "|"].map((c): [string, string[]] => [
      `the sign ${c}`,
      [`a${c}b.h`],
    ]),
    ["a dot at the end", ["a./b.h"]],
    ["a blank at the end", ["a.h "]],
  ])("%s", (_, paths) => {
    const folder = folderWith(OLD);
    const { written, codes } = write(folder, paths.map(file));
    expect(written).toBeUndefined();
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set(["PV708"]));
    expect(textsOf(folder)).toEqual(withManifest(OLD));
  });
});

it("names that only look like those of devices are made", () => {
  const folder = folderWith(OLD);
  const paths = ["auxiliary.h", "com10.h", "console/lpt.h", ".a/b c.h"];
  expect(write(folder, paths.map(file)).codes).toEqual([]);
  for (const path of paths) expect(Object.keys(textsOf(folder))).toContain(path);
});
