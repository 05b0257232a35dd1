import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../support/files.ts";

const WIDTH = 100;
const CODE = /\.(?:ts|mjs|hbs|py|h)$/;

/** Files whose lines are not ours to break, each with the reason. */
const EXCEPT: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^test\/scenarios\//, why: "input and output that is recorded byte for byte" },
];

/** A line that holds nothing but a regular expression or the path of an import. */
const UNBREAKABLE = /^\s*(?:\/.+\/[a-z]*(?:\.exec\(|[,;)])*|import .* from ".*";)$/;

const files = ["generator", "scripts", "test"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => CODE.test(path) && !EXCEPT.some((e) => e.path.test(path))),
);

/** Lines that are too wide, with their place. */
const wide = (path: string, text: string) =>
  text
    .split("\n")
    .flatMap((line, i) =>
      [...line].length > WIDTH && !UNBREAKABLE.test(line) ? [`${path}:${i + 1}`] : [],
    );

it("no line of code is wider than 100 columns, so that one can point at each", () => {
  expect(files.length).toBeGreaterThanOrEqual(400);
  expect(files.flatMap((path) => wide(path, readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
});

it("a line that is too wide is found, where it can be broken", () => {
  const words = "word ".repeat(21);
  expect(wide("a.ts", `short\n// ${words}\n/${words}/;`)).toEqual(["a.ts:2"]);
});
