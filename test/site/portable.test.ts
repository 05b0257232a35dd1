import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../support/files.ts";

/** What a file imports to run it: all but types, with dynamic imports. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), "utf8");
  const found = [
    ...text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+"([^"]+)"/gm),
    ...text.matchAll(/^import\s+"([^"]+)"/gm),
    ...text.matchAll(/\bimport\("([^"]+)"\)/g),
  ].map(([, to = ""]) => to);
  return found.map((to) => (to.startsWith(".") ? normalize(join(dirname(path), to)) : to));
}

it("pages run nothing that only Node has", () => {
  const todo = readdirSync(join(ROOT, "site/src"), { recursive: true }).map((path) =>
    join("site/src", String(path)),
  );
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path) || !/(?<!\.d)\.tsx?$/.test(path)) continue;
    seen.add(path);
    for (const to of importsOf(path)) {
      if (to.startsWith("node:")) wrong.push(`${path} imports ${to}`);
      todo.push(to);
    }
    const code = readFileSync(join(ROOT, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    const only = /\b(?:Buffer|process)\b\s*[.(]/.exec(code);
    if (only) wrong.push(`${path} uses ${only[0]}`);
  }
  expect(wrong).toEqual([]);
  expect([...seen].filter((p) => p.startsWith("generator/cli/message/")).length).toBeGreaterThan(
    10,
  );
  expect([...seen].filter((p) => p.startsWith("generated/")).length).toBeGreaterThan(5);
});
