import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Compilation, printDiagnostics, verifyText } from "../../generator/index.ts";
import { compileKaitai, LANGUAGES } from "../support/kaitai.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { artifactText } from "../support/small.ts";
import { compileOurs, temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";
import { HOSTILE } from "./hostile.ts";

const IDENTIFIER = /^[a-z][a-z0-9_]*$/;

/**
 * Loads a module of Python, and decodes zeros as every type of it. Prints how many bytes each type
 * took.
 */
const PROGRAM = `
import sys, importlib
from kaitaistruct import KaitaiStruct
root = getattr(importlib.import_module(sys.argv[1]), sys.argv[2])
for name, type in vars(root).items():
    if isinstance(type, __builtins__.type) and issubclass(type, KaitaiStruct):
        value = type.from_bytes(bytes(4096))
        print(name, value._io.pos())
`;

const all: readonly (readonly [string, Compilation])[] = [
  ["pvcalls", compileOurs()],
  ["demo", compileMadeUp()],
  ["small", HOSTILE],
];

describe.each(all)("the description of %s", (name, compilation) => {
  const ksy = artifactText(compilation, `kaitai/${name}.ksy`);
  const description = parse(ksy);
  const types: Record<string, { seq: { id: string }[]; instances?: object }> = description.types;

  it("is made without findings, and reads back", async () => {
    expect(printDiagnostics(compilation.diagnostics, "pretty", new Map())).toBe("");
    const artifact = compilation.artifacts.find((a) => a.path === `kaitai/${name}.ksy`);
    const { diagnostics, stated, verified } = await verifyText(
      artifact as NonNullable<typeof artifact>,
      "it",
      ksy,
    );
    expect(diagnostics).toEqual([]);
    expect(verified).toBe(stated);
  });

  it("is the same for a reader of YAML 1.1, which the compiler has", () =>
    expect(parse(ksy, { version: "1.1" })).toEqual(description));

  it("has only names that Kaitai Struct takes, none of them twice in one place", () => {
    const scopes = [
      [...Object.keys(types), ...Object.keys(description.enums)],
      ...Object.values(types).map((t) => [
        ...t.seq.map((a) => a.id),
        ...Object.keys(t.instances ?? {}),
      ]),
      ...Object.values<Record<string, { id: string }>>(description.enums).map((e) =>
        Object.values(e).map((m) => m.id),
      ),
    ];
    for (const scope of scopes) {
      expect(scope.filter((id) => !IDENTIFIER.test(id))).toEqual([]);
      expect(new Set(scope.map((id) => id.replaceAll("_", ""))).size).toBe(scope.length);
    }
  });

  it.each(LANGUAGES)("compiles to %s", async (language) =>
    expect((await compileKaitai(language, ksy)).size).toBeGreaterThan(0),
  );

  it("becomes JavaScript and Java whose comments end where they should", async () => {
    const [js] = (await compileKaitai("javascript", ksy)).values();
    expect(js).toContain(".prototype._read");
    // The text ends with a `return` of its own, behind the function that makes the module.
    expect(() => new Script(`(function () {${js}})`)).not.toThrow();
    const [java] = (await compileKaitai("java", ksy)).values();
    expect(java?.match(/public static class \w+ extends KaitaiStruct/g)).toHaveLength(
      Object.keys(types).length,
    );
    expect(java).not.toMatch(/[^\\](?:\\\\)*\\u/);
  });

  it.skipIf(missing("python3", "python3-kaitaistruct").length > 0)(
    "compiles to Python that decodes every type",
    async () => {
      const folder = temporaryFolder();
      for (const [file, text] of await compileKaitai("python", ksy))
        writeFileSync(join(folder, file), text);
      const root = name.charAt(0).toUpperCase() + name.slice(1);
      const { stdout, stderr } = spawnSync("/usr/bin/python3", ["-c", PROGRAM, name, root], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(stdout.trim().split("\n")).toHaveLength(Object.keys(types).length);
    },
  );
});
