import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../support/files.ts";

const folder = join(ROOT, "site/hosting");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

describe("the recipes for hosts", () => {
  const files = readdirSync(folder);

  it("are there", () => expect(files.length).toBeGreaterThanOrEqual(3));

  it.each(files)("%s is YAML, and runs only scripts that are there", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(parse(text)).toBeTypeOf("object");
    const run = [...text.matchAll(/npm run ([\w:]+)/g)].map((m) => m[1] ?? "");
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
  });
});
