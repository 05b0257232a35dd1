import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import type { Symbols } from "../../generator/facts/symbols.ts";
import { compile } from "../../generator/index.ts";
import type { Read } from "../../generator/readers/apart.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import { ROOT, specFiles } from "../support/files.ts";

const { apart }: typeof import("../../generator/readers/apart.ts") = await import(
  pathToFileURL(join(ROOT, "dist/readers/apart.js")).href
);
const files = compile(specFiles(ROOT, "xen", "pvcalls")).artifacts.flatMap((a) =>
  a.promise ? [{ ...a, symbols: a.promise.symbols }] : [],
);

it("a thread reads every file back as this process does", async () => {
  const all = (read: Read) => Promise.all(files.map((f) => read(f.path, f.text, f.symbols)));
  const here = await all(readArtifact);
  expect(new Set(files.map((f) => f.symbols.kind)).size).toBe(7);
  expect(here.flatMap((r) => r.facts).length).toBeGreaterThan(5000);
  expect(await apart(all)).toEqual(here);
});

it("what goes wrong on the thread is thrown to who waits for it", async () => {
  const unknown = { kind: "nothing" } as unknown as Symbols;
  const [first] = files as [(typeof files)[number]];
  const { symbols } = first;
  let late: Read | undefined;
  await apart(async (read) => {
    late = read;
    await expect(read("a.md", "", unknown)).rejects.toThrow("is not a function");
    expect((await read("b.md", first.text, symbols)).facts).not.toEqual([]);
  });
  await expect(late?.("c.md", first.text, symbols)).rejects.toThrow("has ended");
  await expect(
    apart(async () => {
      throw new Error("the work failed");
    }),
  ).rejects.toThrow("the work failed");
});
