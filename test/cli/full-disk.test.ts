import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PVSPEC, pvspec, type Run } from "../support/cli.ts";
import { textsOf } from "../support/output.ts";
import { builtTree, expectFindings, retitle } from "../support/tree.ts";

/**
 * Runs a command that can write no more than so many kilobytes into one file, as where a disk is
 * full.
 */
function withRoom(blocks: number, cwd: string, ...args: readonly string[]): Run {
  const r = spawnSync("sh", ["-c", `ulimit -f ${blocks}; exec "$@"`, "sh", ...PVSPEC, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "", TSX_DISABLE_CACHE: "1" },
  });
  return { code: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
}

describe.skipIf(process.platform === "win32")("a disk without room", () => {
  it.each([0, 8, 64])("for more than %i blocks leaves every old file as it was", async (blocks) => {
    const root = await builtTree();
    const before = textsOf(join(root, "generated"));
    retitle(root, "Another Title");
    expectFindings(
      withRoom(blocks, root, "build"),
      "error PV704: cannot write `generated/",
      "remedy: make room",
    );
    expect(textsOf(join(root, "generated"))).toEqual(before);
    expect((await pvspec(root, "build")).code).toBe(0);
    expect((await pvspec(root, "build", "--check")).code).toBe(0);
  });

  it("leaves no part of a first build", async () => {
    const root = await builtTree();
    rmSync(join(root, "generated"), { recursive: true });
    expectFindings(withRoom(64, root, "build"), "error PV704: cannot write `generated/");
    expect(textsOf(join(root, "generated"))).toEqual({});
  });
});
