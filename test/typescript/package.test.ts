import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/files.ts";

const NAME = "xen-pv-protocols";
const LARGEST = 60_000;
const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const ATTW = join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js");
const made = join(folder, "made");
cpSync(join(ROOT, "generated/typescript"), made, {
  recursive: true,
  filter: (source) => !/[\\/]dist$/.test(source),
});
const compiled = spawnSync(process.execPath, [TSC, "-p", made], { encoding: "utf8" });
const packed = execFileSync(
  "npm",
  ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
  {
    cwd: made,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  },
);
const [{ filename, files }] = JSON.parse(packed) as [
  { filename: string; files: { path: string }[] },
];
const archive = join(folder, filename);

/** The names that a module exports, sorted. */
function exportsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const declared = [
    ...text.matchAll(/^export (?:declare )?(?:class|const|function|interface|type) (\w+)/gm),
  ].map((m) => m[1] ?? "");
  const passedOn = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap((m) =>
    (m[1] ?? "").split(",").map((n) => n.replace("type ", "").trim()),
  );
  return [...new Set([...declared, ...passedOn])].sort();
}

/** A program that has installed what was packed. */
const program = join(folder, "program");
const installed = join(program, "node_modules", NAME);
mkdirSync(installed, { recursive: true });
execFileSync("tar", ["-xzf", archive, "-C", installed, "--strip-components=1"]);
symlinkSync(join(ROOT, "node_modules/@types"), join(program, "node_modules/@types"));
writeFileSync(join(program, "package.json"), '{ "type": "module" }');

describe("the package", () => {
  it("is compiled without a finding", () =>
    expect([compiled.stdout, compiled.status]).toEqual(["", 0]));

  it("is small, and holds what programs need and no more", () => {
    expect(statSync(archive).size).toBeLessThan(LARGEST);
    const runtime = [
      "bytes",
      "data-view",
      "description",
      "errno",
      "fits",
      "ipv4",
      "place",
      "scratch",
      "wire-error",
    ].map((n) => `runtime/${n}`);
    const modules = ["errno", "messages", "pvcalls", ...runtime].flatMap((n) => [
      `dist/${n}.d.ts`,
      `dist/${n}.js`,
    ]);
    expect(files.map((f) => f.path).sort()).toEqual(
      ["LICENSE", "README.md", "package.json", ...modules].sort(),
    );
  });

  it("has no dependencies, no side effects, and three modules", () => {
    const own = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.keys(own).filter((k) => /dependencies/i.test(k))).toEqual([]);
    expect([own.name, own.license, own.type, own.sideEffects]).toEqual([
      NAME,
      "MIT",
      "module",
      false,
    ]);
    expect(Object.keys(own.exports)).toEqual([
      "./pvcalls",
      "./errno",
      "./messages",
      "./package.json",
    ]);
  });

  it("has nothing that publint finds", async () => {
    const { publint } = await import("publint");
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("has types that fit, as arethetypeswrong sees it", () => {
    const run = spawnSync(
      process.execPath,
      [ATTW, archive, "--profile", "esm-only", "--format", "ascii", "--no-color"],
      { encoding: "utf8" },
    );
    expect(run.status, run.stderr).toBe(0);
    expect(
      run.stdout
        .split("\n")
        .filter((line) => /💀|⚠|❌|🎭|❗/u.test(line) && !line.includes("ignored")),
    ).toEqual([]);
    expect(run.stdout.match(/\(from ESM\): 🟢 \(ESM\)/gu)).toHaveLength(3);
  });

  it("exports the names that are listed in exports.txt, types included", async () => {
    const lines = ["pvcalls", "errno", "messages"].flatMap((module) =>
      exportsOf(join(installed, `dist/${module}.d.ts`)).map((name) => `${module}: ${name}`),
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("exports.txt");
  });
});

describe("the example in README.md", () => {
  const [, example = ""] =
    /```ts\n([\s\S]*?)```/.exec(readFileSync(join(installed, "README.md"), "utf8")) ?? [];
  writeFileSync(join(program, "example.ts"), example);

  it("is short", () => expect(example.trimEnd().split("\n").length).toBeLessThanOrEqual(20));

  it("is compiled in strict mode, and says what happens", () => {
    const options = [
      "--strict",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--types",
      "node",
      "--noUncheckedIndexedAccess",
      "--exactOptionalPropertyTypes",
      "--verbatimModuleSyntax",
      "--skipLibCheck",
    ];
    const checked = spawnSync(process.execPath, [TSC, ...options, "example.ts"], {
      cwd: program,
      encoding: "utf8",
    });
    expect([checked.stdout, checked.status]).toEqual(["", 0]);
    const run = spawnSync(process.execPath, ["example.js"], { cwd: program, encoding: "utf8" });
    expect(run.stdout).toBe(
      "connect to 192.0.2.1:80\nETIMEDOUT\n" +
        "short: the message at byte 0: expected 64 bytes, got 60\n",
    );
  });
});
