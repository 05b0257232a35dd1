import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../support/files.ts";
import { manyRecords } from "../support/many-records.ts";
import { RUNS } from "../support/runs.ts";
import { temporaryFolder } from "../support/spec.ts";

/** Fewer in short runs. */
const RECORDS = RUNS < 80 ? 3000 : 10_000;
const MOST_MEGABYTES = RUNS < 80 ? 600 : 1500;

it(`a protocol of ${RECORDS} records is built with less than ${MOST_MEGABYTES} megabytes`, () => {
  const root = temporaryFolder();
  cpSync(join(ROOT, "spec/xen"), join(root, "spec/xen"), { recursive: true });
  mkdirSync(join(root, "spec/many"));
  for (const f of manyRecords(RECORDS)) writeFileSync(join(root, f.path), f.text);
  const script = join(root, "build.mts");
  writeFileSync(
    script,
    `import { main } from ${JSON.stringify(join(ROOT, "generator/cli/main.ts"))};
     process.exitCode = await main(["--root", ${JSON.stringify(root)}, "build"]);
     console.log(process.resourceUsage().maxRSS);`,
  );
  const child = spawnSync(
    process.execPath,
    ["--import", join(ROOT, "node_modules/tsx/dist/loader.mjs"), script],
    { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
  expect(child.status, child.stderr).toBe(0);
  expect(Number(child.stdout.trim().split("\n").at(-1)) / 1000).toBeLessThan(MOST_MEGABYTES);
  const header = readFileSync(
    join(root, "generated/linux/include/xen/interface/io/many.h"),
    "utf8",
  );
  expect(header.match(/^struct /gm)).toHaveLength(RECORDS);
});
