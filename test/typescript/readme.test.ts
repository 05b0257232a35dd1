import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { SCENARIOS } from "../support/scenario.ts";

const HEADING = "## What is not here";
const tree = join(SCENARIOS, "lint-left-out-of-messages/input");

/** The README of the package that is made for protocols of the scenario. */
function readmeOf(...names: readonly string[]): string {
  const { artifacts, ok } = compile([...specFiles(ROOT, "xen"), ...specFiles(tree, ...names)]);
  expect(ok).toBe(true);
  return artifacts.find((a) => a.path === "typescript/README.md")?.text ?? "";
}

/** The rows of the table below the heading, as pairs of an id and a reason. */
function missingIn(readme: string): [string, string][] {
  const [, below = ""] = readme.split(`${HEADING}\n`);
  return [...below.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map((m) => [m[1] ?? "", m[2] ?? ""]);
}

it("the README of the package names what the package does not have, and why", () => {
  expect(missingIn(readmeOf("fires", "silent", "without"))).toEqual([
    [
      "fires.records.other",
      "which command it is does not follow from one number, or one of its messages is left out",
    ],
    ["fires.records.endless", "`all` has no limit to its number of elements"],
    ["fires.records.uneven", "`wide` has another place on some data models"],
    ["fires.records.around", "`inside` holds `records.endless`, which is left out itself"],
    ["fires.records.grid", "`rows` is an array of bytes or records"],
    ["fires.commands.many.request", "`rows` is an array of bytes or records"],
    ["fires.commands.few.request", "it stands in `records.other`, which is left out itself"],
    ["fires.errors.wire", "it has no `fallback`, so that no map can take every number"],
    ["without.records.one", "no channel of the protocol carries a record"],
  ]);
});

it("the README of a package that has everything says nothing of what is not here", () => {
  const readme = readmeOf("silent");
  expect(readme).toContain("## What the functions do");
  expect(readme).not.toContain(HEADING);
});
