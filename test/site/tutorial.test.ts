import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { TUTORIAL } from "../../generator/site/contribute.ts";
import { pvspec } from "../support/cli.ts";
import { temporaryFolder } from "../support/spec.ts";

it("the tutorial does what it says, step by step, in an empty folder", async () => {
  const folder = temporaryFolder();
  for (const { title, file, run } of TUTORIAL) {
    if (file) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), file.text);
    }
    if (!run) continue;
    const [npx, tool, ...args] = run.command.split(" ");
    expect([npx, tool]).toEqual(["npx", "pvspec"]);
    const { code, stdout, stderr } = await pvspec(folder, ...args);
    expect(stdout + stderr, title).toContain(run.prints);
    expect(code, title).toBe(run.fails ? 1 : 0);
  }
});
