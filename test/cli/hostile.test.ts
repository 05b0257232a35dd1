import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PVSPEC, pvspecWith, type Run } from "../support/cli.ts";
import { git } from "../support/git.ts";
import { asOrdinaryUser, giveAway, ordinaryUserCanRun } from "../support/ordinary-user.ts";
import { textsOf } from "../support/output.ts";
import { RUNS } from "../support/runs.ts";
import { temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";
import { builtTree, expectFindings, retitle } from "../support/tree.ts";

/** Everything here has to be over long before this. */
const SOON = { timeout: 300_000 };
const fifo = (path: string) =>
  expect(spawnSync("sh", ["-c", 'mkfifo "$1"', "sh", path]).status).toBe(0);

/** A tree whose files would all change, in a folder of its own with a file that is not its. */
async function hostileTree() {
  const around = temporaryFolder();
  const root = await builtTree(join(around, "tree"));
  retitle(root, "Another Title");
  writeFileSync(join(around, "victim"), "precious");
  return {
    around,
    root,
    at: (path: string) => join(root, path),
    whole: () => {
      giveAway(around);
      chmodSync(around, 0o755);
    },
    untouched: () => expect(readFileSync(join(around, "victim"), "utf8")).toBe("precious"),
  };
}

const FIELDS = "generated/tables/demo/fields.md";
const LINKED = "generated/tables/demo/commands.md";
const PIPE = "generated/tables/demo/nodes.md";
const WAITING = "generated/tables/demo/.fields.md.pvspec-new";

describe
  .skipIf(process.platform !== "linux")
  .each<[string, (cwd: string, ...args: readonly string[]) => Run, boolean]>([
    ["whoever runs the tests", (cwd, ...args) => pvspecWith({}, cwd, ...args), true],
    ["an ordinary user", asOrdinaryUser, ordinaryUserCanRun],
  ])("a hostile tree, for %s", (_, run, can) => {
  it.skipIf(!can)("cannot lead output through a link, into a pipe, or wait", SOON, async () => {
    const { around, root, at, whole, untouched } = await hostileTree();
    const before = textsOf(at("generated"));
    const victim = join(around, "victim");
    for (const name of [WAITING, "generated/.manifest.json.pvspec-new", LINKED]) {
      rmSync(at(name), { force: true });
      symlinkSync(victim, at(name));
    }
    for (const name of [PIPE, `${PIPE.replace("nodes", ".values")}.pvspec-new`]) {
      rmSync(at(name), { force: true });
      fifo(at(name));
    }
    whole();
    const found = run(root, "build");
    for (const name of [WAITING, "generated/.manifest.json.pvspec-new", LINKED, PIPE])
      expectFindings(found, `error PV705: \`${name}\` is in the way`);
    expectFindings(found, ".values.md.pvspec-new` is in the way");
    untouched();
    for (const name of [LINKED, PIPE]) expectFindings(run(root, "verify", name), "PV105");
    expectFindings(run(root, "where", `${PIPE}:1`), "PV105");
    for (const name of [LINKED, PIPE]) {
      rmSync(at(name));
      writeFileSync(at(name), before[name.slice("generated/".length)] ?? "");
    }

    renameSync(at("generated"), join(around, "elsewhere"));
    symlinkSync("../elsewhere", at("generated"));
    whole();
    expectFindings(run(root, "build"), "`generated` is in the way");
    const now = Object.entries(textsOf(join(around, "elsewhere")));
    expect(Object.fromEntries(now.filter(([name]) => !name.endsWith("-new")))).toEqual(before);
    rmSync(at("generated"));
    fifo(at("generated"));
    whole();
    expectFindings(run(root, "build"), "error PV704");
  });

  it.skipIf(!can)("makes nothing be removed that was not made", SOON, async () => {
    const { root, at, whole } = await hostileTree();
    const manifest = JSON.parse(readFileSync(at("generated/manifest.json"), "utf8"));
    mkdirSync(at("generated/mine"));
    writeFileSync(at("generated/mine/notes.md"), "mine");
    const list = (files: unknown) =>
      writeFileSync(at("generated/manifest.json"), JSON.stringify({ ...manifest, files }));
    const before = textsOf(at("generated/tables"));
    for (const files of [
      { ...manifest.files, "mine/notes.md": "0".repeat(64) },
      [...Object.keys(manifest.files), "mine/notes.md"],
    ]) {
      list(files);
      whole();
      expectFindings(run(root, "build"), "PV709: `generated/mine/notes.md` is no longer made");
      expect(readFileSync(at("generated/mine/notes.md"), "utf8")).toBe("mine");
      expect(textsOf(at("generated/tables"))).toEqual(before);
    }
    list({ ...manifest.files, "mine/notes.md": manifest.files["tables/demo/fields.md"] });
    rmSync(at("generated/mine/notes.md"));
    symlinkSync("../tables/demo/fields.md", at("generated/mine/notes.md"));
    whole();
    expectFindings(run(root, "build"), "PV709");
    expect(existsSync(at(FIELDS))).toBe(true);
  });

  it.skipIf(!can)("cannot lead reading out, or make it wait", SOON, async () => {
    const { around, root, at, whole } = await hostileTree();
    const before = textsOf(at("generated"));
    const refused = (command: readonly string[], ...texts: string[]) => {
      whole();
      const found = run(root, ...command);
      expectFindings(found, ...texts);
      expect(found.stderr).not.toContain("precious");
      expect(textsOf(at("generated"))).toEqual(before);
    };
    symlinkSync(join(around, "victim"), at("spec/demo/linked.yaml"));
    fifo(at("spec/demo/pipe.yaml"));
    fifo(at("spec/more"));
    const files = [
      "error PV121: `spec/demo/linked.yaml` is a symbolic link",
      "error PV105: cannot read `spec/demo/pipe.yaml`: it is not a regular file",
      "error PV105: cannot read `spec/more`: it is no folder",
    ];
    refused(["build"], ...files);
    refused(["decode", "00"], ...files);
    rmSync(at("spec/more"));
    renameSync(at("spec/demo"), join(around, "demo"));
    symlinkSync("../../demo", at("spec/demo"));
    refused(["build"], "error PV121: `spec/demo` is a symbolic link");
    renameSync(at("spec"), join(around, "spec"));
    symlinkSync("../spec", at("spec"));
    refused(["build"], "error PV121: `spec` is a symbolic link");
  });

  it.skipIf(!can)(
    "cannot make what is compared byte for byte wait, or lead out",
    SOON,
    async () => {
      const { around, root, at, whole } = await hostileTree();
      const file = "generated/data/demo/resolved.json";
      for (const replace of [fifo, (path: string) => symlinkSync(join(around, "victim"), path)]) {
        rmSync(at(file));
        replace(at(file));
        whole();
        expectFindings(run(root, "verify", file), `PV105: cannot read \`${file}\``);
      }
      for (const linked of ["generated/tables/demo", "generated"]) {
        renameSync(at(linked), join(around, linked.replaceAll("/", "-")));
        symlinkSync(join(around, linked.replaceAll("/", "-")), at(linked));
        whole();
        const all = [["build", "--check"], ["verify", FIELDS], ["verify"], ["check"]];
        // Short runs try the commands that differ with the second folder.
        for (const command of RUNS < 80 && linked === "generated" ? all.slice(0, 2) : all)
          expectFindings(run(root, ...command), `PV705: \`${linked}\` is in the way`);
        expectFindings(run(root, "where", `${FIELDS}:1`), `PV705: \`${linked}\` is in the way`);
      }
    },
  );

  it.skipIf(!can)("runs nothing when messages are decoded and encoded", SOON, async () => {
    const { around, root, at, whole } = await hostileTree();
    const mark = join(around, "ran");
    const code = `import { writeFileSync as f } from "node:fs"; f(${JSON.stringify(mark)}, "");`;
    for (const file of readdirSync(at("generated/typescript/src")).filter((f) => f.endsWith("s")))
      writeFileSync(at(`generated/typescript/src/${file}`), code);
    for (const file of ["package.json", "tsconfig.json", ".npmrc"]) writeFileSync(at(file), "{");
    mkdirSync(at("node_modules/yaml"), { recursive: true });
    writeFileSync(at("node_modules/yaml/index.js"), code);
    whole();
    const decoded = run(root, "decode", "0a0002020300000000000000");
    expect([decoded.code, decoded.stderr]).toEqual([0, ""]);
    expect(decoded.stdout).toContain("demo.records.sensor_request");
    for (const args of [["encode", "fault", "--zero"], ["build"]]) run(root, ...args);
    expect(existsSync(mark)).toBe(false);
  });
});

describe.skipIf(process.platform !== "linux" || missing("git").length > 0)("git", () => {
  it("of a hostile repository fetches nothing and runs nothing", SOON, async () => {
    const around = temporaryFolder();
    const root = await builtTree(join(around, "tree"));
    git(root, ["init", "--quiet"]);
    git(root, ["add", "--all", "--force"]);
    git(root, ["commit", "--quiet", "--message=old"]);
    const lost = git(root, ["rev-parse", "HEAD:generated/data/demo/resolved.json"]).trim();
    const mark = join(around, "ran");
    const runs = `sh -c 'touch ${mark}' #`;
    const set = (name: string, value: string) => git(root, ["config", name, value]);
    for (const name of "sshCommand fsmonitor pager editor askPass gitProxy".split(" "))
      set(`core.${name}`, runs);
    for (const name of ["diff.external", "gpg.program", "credential.helper"]) set(name, `!${runs}`);
    set("log.showSignature", "true");
    set("protocol.allow", "always");
    for (const name of ["smudge", "clean", "process"]) set(`filter.x.${name}`, runs);
    for (const name of ["textconv", "command"]) set(`diff.x.${name}`, runs);
    set("uploadpack.packObjectsHook", runs);
    writeFileSync(join(root, ".git/info/attributes"), "* filter=x diff=x\n");
    for (const hook of ["post-checkout", "reference-transaction", "fsmonitor-watchman"]) {
      mkdirSync(join(root, ".git/hooks"), { recursive: true });
      writeFileSync(join(root, ".git/hooks", hook), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    }
    writeFileSync(join(root, "git"), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    const mail = () =>
      pvspecWith(
        { PATH: `.:${process.env.PATH}`, GIT_CONFIG_GLOBAL: "/dev/null" },
        root,
        ...["mail", "demo", "--patch", "--for", "linux", "--base", "HEAD"],
      );
    expect(mail().stderr).not.toContain("PV624");
    rmSync(join(root, ".git/objects", lost.slice(0, 2), lost.slice(2)));
    for (const url of ["ssh://x/y", `ext::${runs}`, around]) {
      set("core.repositoryFormatVersion", "1");
      set("extensions.partialClone", "origin");
      set("remote.origin.promisor", "true");
      set("remote.origin.url", url);
      expectFindings(mail(), "PV624");
    }
    expect(existsSync(mark)).toBe(false);
  });
});

/** A command that ends with one line, no stack of calls, and this code. */
function oneLine(run: Run, code: number, ...texts: readonly string[]): void {
  expect([run.code, run.stderr.split("\n").length, run.stdout], run.stderr).toEqual([code, 2, ""]);
  for (const text of texts) expect(run.stderr).toContain(text);
}

/** Runs the command line by a shell, which is told what to do with `"$@"`. */
function byShell(script: string, cwd: string, ...args: readonly string[]): Run {
  const r = spawnSync("sh", ["-c", script, "sh", ...PVSPEC, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" },
  });
  return { code: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
}

describe.skipIf(process.platform !== "linux")("what the system takes away is told", () => {
  it("in one line: a full disk, a vanished folder, no temporary folder", SOON, async () => {
    const root = await builtTree();
    for (const args of [["facts"], ["decode", "0a0002020300000000000000"]])
      oneLine(byShell('exec "$@" > /dev/full', root, ...args), 1, "no room on the device");
    const gone = join(root, "gone");
    mkdirSync(gone);
    oneLine(byShell('rmdir "$PWD"; exec "$@"', gone, "facts"), 1, "does not exist any more");
    const patch = ["mail", "demo", "--patch", "--for", "linux"];
    const run = pvspecWith({ TMPDIR: join(root, "absent") }, root, ...patch);
    expectFindings(run, "PV626", "no temporary folder can be made in");
  });

  it("a build that is interrupted is whole or was never there", SOON, async () => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      const root = await builtTree();
      retitle(root, "Another Title");
      const old = textsOf(join(root, "generated"));
      const [node, ...program] = PVSPEC;
      const child = spawn(node, [...program, "build"], {
        cwd: root,
        stdio: "ignore",
        env: { ...process.env, NODE_OPTIONS: "" },
      });
      const watch = setInterval(() => {
        const waits = readdirSync(join(root, "generated/tables/demo")).some((f) =>
          f.endsWith(".pvspec-new"),
        );
        if (waits) child.kill(signal);
      }, 0);
      await new Promise((done) => child.on("close", done));
      clearInterval(watch);
      const now = textsOf(join(root, "generated"));
      expect(Object.keys(now)).toEqual(Object.keys(old));
      expect(now).not.toEqual(old);
      expect(pvspecWith({}, root, "build", "--check").code).toBe(0);
    }
  });
});

describe("the root", () => {
  it("is named if it is none, and found from a folder in it", SOON, async () => {
    const root = await builtTree();
    const usage = (run: Run, text: string) => oneLine(run, 2, text);
    usage(pvspecWith({}, root, "--root", "/nope", "check"), "--root: `/nope` does not exist");
    usage(
      pvspecWith({}, root, "--root", "spec/demo/abi.yaml", "check"),
      "`spec/demo/abi.yaml` is a file, not a folder",
    );
    const empty = temporaryFolder();
    usage(pvspecWith({}, empty, "check"), `there is no folder \`spec\` in \`${empty}\` nor in`);
    expect(pvspecWith({}, empty, "decode", "00".repeat(24)).stdout).toContain("pvcalls.records");
    const below = join(root, "generated/tables");
    expect(pvspecWith({}, below, "build", "--check").code).toBe(0);
    for (const [cwd, ...args] of [
      [empty, "--root", root, "verify", FIELDS],
      [below, "verify", "demo/fields.md"],
      [below, "verify", FIELDS],
      [empty, "--root", root, "where", `${FIELDS}:12`],
    ] as const) {
      const run = pvspecWith({}, cwd, ...args);
      expect(run.code, run.stderr).toBe(0);
    }
  });

  it.skipIf(!ordinaryUserCanRun)("is named if it may not be read", async () => {
    const root = await builtTree();
    giveAway(root);
    chmodSync(root, 0o000);
    const run = asOrdinaryUser("/", "--root", root, "check");
    chmodSync(root, 0o755);
    oneLine(run, 2, "may not be read");
  });
});
