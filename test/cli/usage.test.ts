import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../generator/diagnostics/catalogue.ts";
import { PVSPEC, pvspec, type Run } from "../support/cli.ts";
import { tree } from "../support/demo.ts";
import { ROOT } from "../support/files.ts";
import { temporaryFolder } from "../support/spec.ts";

/** Runs a program on a terminal of its own. */
const SCRIPT = "/usr/bin/script";
const STACK = /^\s+at .*:\d+:\d+\)?$/m;

/** A run with this exit code that shows no stack of function calls. */
function expectCode(run: Run, code: number): Run {
  expect(run.stdout + run.stderr).not.toMatch(STACK);
  expect(run.code, run.stderr).toBe(code);
  return run;
}

describe("pvspec --help", async () => {
  const { stdout } = expectCode(await pvspec(ROOT, "--help"), 0);

  it("shows every command and the exit codes", () => {
    for (const name of [
      "build",
      "check",
      "verify",
      "facts",
      "decode",
      "encode",
      "ids",
      "mail",
      "explain",
    ])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(stdout).toContain("Exit codes: 0 fine, 1 findings, 2 wrong usage.");
  });

  it("shows examples that the command line accepts", async () => {
    const examples = [
      ...(stdout.split("Examples:\n")[1] ?? "").matchAll(/^ {2}pvspec (.*?)(?: {2,}.*)?$/gm),
    ].map((m) => m[1] ?? "");
    expect(examples.length).toBeGreaterThanOrEqual(7);
    const folder = tree();
    for (const example of examples) {
      const { code, stderr } = await pvspec(
        folder,
        ...example.replace(" NAME", " demo").split(" "),
      );
      expect(code, `${example}: ${stderr}`).not.toBe(2);
      expect(stderr).not.toMatch(STACK);
    }
  });

  it("is there for each command", async () => {
    for (const name of [
      "build",
      "check",
      "verify",
      "facts",
      "decode",
      "encode",
      "ids",
      "mail",
      "explain",
    ])
      expect(expectCode(await pvspec(ROOT, name, "--help"), 0).stdout).toContain(
        `Usage: pvspec ${name}`,
      );
  });
});

describe("pvspec", () => {
  it("prints the version of the package with --version", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      version: string;
    };
    expect(expectCode(await pvspec(ROOT, "--version"), 0).stdout).toBe(`${version}\n`);
  });

  it("shows its help and fails without a command", async () => {
    const { stdout, stderr } = expectCode(await pvspec(ROOT), 2);
    expect(stdout + stderr).toContain("Usage: pvspec");
  });

  it.each([
    [["bulid"], "build"],
    [["build", "--chek"], "--check"],
    [["build", "more"], "too many arguments"],
    [["--format", "xml", "check"], "pretty, json, github"],
    [["--root", "", "check"], "name a folder"],
    [["explain"], "missing required argument 'code'"],
    [["explain", "PV40"], "did you mean `PV401`?"],
    [["facts", "pvcall"], "did you mean `pvcalls`?"],
    [["verify", "--as", "a", "b", "c"], "--as takes exactly one FILE"],
    [["decode", "00", "-"], "`-` stands alone"],
    [["encode"], "missing required argument 'name'"],
    [["encode", "-", "id=1"], "`-` stands alone"],
  ])("%j is wrong usage: exit code 2, and the remedy", async (args, remedy) => {
    const { stdout, stderr } = expectCode(await pvspec(ROOT, ...args), 2);
    expect(stderr).toContain(remedy);
    expect(stdout).toBe("");
  });

  it("explains codes in capitals and in small letters", async () => {
    const { stdout } = expectCode(await pvspec(ROOT, "explain", "PV401"), 0);
    expect(stdout).toContain(catalogue.PV401.about);
    expect(stdout).toContain(catalogue.PV401.remedy);
    expect((await pvspec(ROOT, "explain", "pv401")).stdout).toBe(stdout);
  });

  it("says what is wrong with a tree that is none", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "spec"));
    expect(expectCode(await pvspec(folder, "build"), 1).stderr).toContain(
      "error PV104: no specification in `spec`",
    );
    rmSync(join(folder, "spec"), { recursive: true });
    writeFileSync(join(folder, "spec"), "no folder");
    expect(expectCode(await pvspec(folder, "check"), 1).stderr).toContain(
      "error PV105: cannot read `spec`",
    );
    const other = temporaryFolder();
    mkdirSync(join(other, "spec/a"), { recursive: true });
    writeFileSync(join(other, "spec/a/b.yaml"), "[".repeat(100_000));
    expect(expectCode(await pvspec(other, "build"), 1).stderr).toContain("error PV106");
  });

  it("ends quietly when what it prints is not read to the end", () => {
    const line = `"$@" facts | head -n 1`;
    const r = spawnSync("sh", ["-c", line, "sh", ...PVSPEC], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    expect(r.stderr).toBe("");
    expect(r.stdout.split("\n")).toHaveLength(2);
  });
});

describe.skipIf(!existsSync(SCRIPT))("colours on a terminal", () => {
  const onTerminal = (env: NodeJS.ProcessEnv) => {
    const command = [...PVSPEC, "build"].map((a) => `'${a}'`).join(" ");
    const { NO_COLOR: _, ...rest } = process.env;
    const root = temporaryFolder();
    mkdirSync(join(root, "spec"));
    return spawnSync(SCRIPT, ["-qec", command, "/dev/null"], {
      cwd: root,
      encoding: "utf8",
      env: { ...rest, NODE_OPTIONS: "", TERM: "xterm", ...env },
    });
  };

  it("are there, unless NO_COLOR is set", () => {
    const coloured = onTerminal({});
    expect([coloured.status, coloured.stdout]).toEqual([
      1,
      expect.stringContaining("\u001b[31merror PV104\u001b[39m"),
    ]);
    const plain = onTerminal({ NO_COLOR: "1" });
    expect([plain.status, plain.stdout]).toEqual([
      1,
      expect.stringContaining("error PV104: no specification"),
    ]);
    expect(plain.stdout).not.toContain("\u001b[3");
  });
});
