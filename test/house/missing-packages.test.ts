import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { ROOT } from "../support/files.ts";
import { PACKAGES } from "../support/tools.ts";

it(
  "without their packages, tests are skipped, the skipped ones are counted, and it is said what " +
    "to install",
  () => {
    const args = [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config",
      "test/vitest.config.ts",
      "test/oracles/gcc-layout.test.ts",
    ];
    const run = spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: "utf8",
      env: {
        ...process.env,
        NO_COLOR: "1",
        PVSPEC_RECORD_TRIED: "",
        PVSPEC_WITHOUT: Object.keys(PACKAGES).join(" "),
      },
    });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    const [passed, failed, skipped] = (
      /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(
        run.stdout.trim().split("\n").at(-1) ?? "",
      ) ?? []
    )
      .slice(1)
      .map(Number);
    expect(failed).toBe(0);
    expect(passed).toBeGreaterThan(0);
    expect(skipped).toBeGreaterThan(0);
    expect(run.stdout).toContain(`\n  apt-get install ${Object.keys(PACKAGES).join(" ")}\n`);
  },
);
