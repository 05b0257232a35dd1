import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fromRuntime, runtimeNames } from "../../generator/layout/typescript/runtime.ts";
import { ROOT } from "../support/files.ts";

it("the table of what the runtime exports is what its files export, in their order", () => {
  const folder = join(ROOT, "generator/backends/typescript/runtime");
  const found = readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const names = [...text.matchAll(/^export (?:(interface|type)|\w+) (\w+)/gm)].map(
        ([, type, own]) => (type ? `type ${own}` : own),
      );
      return { file: `./runtime/${name}`, list: names.join(", ") };
    });
  expect(found).toHaveLength(9);
  expect(fromRuntime(new Set(runtimeNames))).toEqual(found);
});
