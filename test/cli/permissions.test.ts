import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pvspec } from "../support/cli.ts";
import { asOrdinaryUser, giveAway, ordinaryUserCanRun } from "../support/ordinary-user.ts";
import { textsOf } from "../support/output.ts";
import { builtTree, expectFindings, retitle } from "../support/tree.ts";

/** A tree of the ordinary user whose files would all change with the next build. */
async function changedTree(): Promise<string> {
  const root = await builtTree();
  retitle(root, "Another Title");
  giveAway(root);
  return root;
}

const generated = (root: string) => textsOf(join(root, "generated"));

/** Takes rights of paths away while something runs. */
function without<T>(mode: number, paths: readonly string[], run: () => T): T {
  for (const path of [...paths].reverse()) chmodSync(path, mode);
  try {
    return run();
  } finally {
    for (const path of paths) chmodSync(path, 0o755);
  }
}

describe.skipIf(!ordinaryUserCanRun)("an ordinary user", () => {
  it("is told which file of the specification may not be read, and no output changes", async () => {
    const root = await changedTree();
    const before = generated(root);
    for (const command of ["build", "check", "verify"]) {
      const run = without(0o000, [join(root, "spec/demo/abi.yaml")], () =>
        asOrdinaryUser(root, command),
      );
      expectFindings(run, "error PV105: cannot read `spec/demo/abi.yaml`: permission denied");
    }
    expect(generated(root)).toEqual(before);
  });

  it("is told which folder of the specification may not be read", async () => {
    const root = await changedTree();
    const before = generated(root);
    expectFindings(
      without(0o000, [join(root, "spec/demo")], () => asOrdinaryUser(root, "build")),
      "error PV105: cannot read `spec/demo`: permission denied",
    );
    expect(generated(root)).toEqual(before);
  });

  it("is told that the folder of outputs is read-only, and no file changes", async () => {
    const root = await changedTree();
    const before = generated(root);
    const folders = readdirSync(join(root, "generated"), {
      recursive: true,
      withFileTypes: true,
    }).filter((e) => e.isDirectory());
    const all = [join(root, "generated"), ...folders.map((e) => join(e.parentPath, e.name))];
    const run = without(0o555, all, () => asOrdinaryUser(root, "build"));
    expectFindings(
      run,
      "error PV704: cannot write `generated/",
      "permission denied (EACCES)",
      "remedy: make room or give permission",
    );
    expect(generated(root)).toEqual(before);
  });

  it("is told that one folder of outputs is read-only, and no file changes", async () => {
    const root = await changedTree();
    const before = generated(root);
    const run = without(0o555, [join(root, "generated/tables/demo")], () =>
      asOrdinaryUser(root, "build"),
    );
    expectFindings(run, "error PV704: cannot write `generated/tables/demo/");
    expect(generated(root)).toEqual(before);
    expect(asOrdinaryUser(root, "build").code).toBe(0);
    expect(asOrdinaryUser(root, "build", "--check").code).toBe(0);
  });

  it("is told that nothing can be made in a read-only tree", async () => {
    const root = await changedTree();
    rmSync(join(root, "generated"), { recursive: true });
    expectFindings(
      without(0o555, [root], () => asOrdinaryUser(root, "build")),
      "error PV704: cannot write `generated/",
    );
    expect(existsSync(join(root, "generated"))).toBe(false);
  });
});

describe("something else in the place of a file", () => {
  it("of the specification is named: a folder, a link to nothing, a link to itself", async () => {
    const root = await builtTree();
    const before = generated(root);
    mkdirSync(join(root, "spec/demo/folder.yaml"));
    symlinkSync("nothing", join(root, "spec/demo/lost.yaml"));
    symlinkSync("circle.yaml", join(root, "spec/demo/circle.yaml"));
    expectFindings(
      await pvspec(root, "build"),
      "`spec/demo/folder.yaml`: it is a directory",
      "PV121: `spec/demo/lost.yaml` is a symbolic link",
      "PV121: `spec/demo/circle.yaml` is a symbolic link",
    );
    expect(generated(root)).toEqual(before);
  });

  it("of an output is left alone, and so is everything else", async () => {
    const root = await builtTree();
    rmSync(join(root, "generated/tables/demo/nodes.md"));
    mkdirSync(join(root, "generated/tables/demo/nodes.md"));
    retitle(root, "Another Title");
    expectFindings(await pvspec(root, "build"), "generated/tables/demo/nodes.md");
    expect(existsSync(join(root, "generated/tables/demo/nodes.md"))).toBe(true);
    expect(Object.keys(generated(root)).filter((path) => path.endsWith(".pvspec-new"))).toEqual([]);
  });

  it("of the folder of outputs is left alone", async () => {
    const root = await builtTree();
    rmSync(join(root, "generated"), { recursive: true });
    writeFileSync(join(root, "generated"), "mine");
    expectFindings(
      await pvspec(root, "build"),
      "error PV704: cannot write `generated/manifest.json`: a file stands in the place of its " +
        "folder",
    );
    expect(textsOf(root).generated).toBe("mine");
  });
});
