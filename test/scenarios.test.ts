import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../generator/diagnostics/catalogue.ts";
import { checkScenario, recordScenario, SCENARIOS, scenarioNames } from "./support/scenario.ts";
import { temporaryFolder } from "./support/spec.ts";

/**
 * `PVSPEC_RECORD=1` writes down what the scenarios give now, instead of comparing. Review the
 * difference before committing.
 */
const RECORD = process.env.PVSPEC_RECORD === "1";
const names = scenarioNames();
const THIRD_PROTOCOL = "made-up";

describe("what pvspec makes of a tree is what is recorded for it", () => {
  it.each(names)("%s", async (name) => {
    const folder = join(SCENARIOS, name);
    if (RECORD) recordScenario(folder);
    await checkScenario(folder);
  });
});

describe("the comparison of a scenario notices", () => {
  const copy = () => {
    const folder = temporaryFolder();
    cpSync(join(SCENARIOS, THIRD_PROTOCOL), folder, { recursive: true });
    return folder;
  };

  it("nothing in a copy that was not changed, after comparing files and facts", async () => {
    const { files, facts } = await checkScenario(copy());
    expect(files).toBeGreaterThanOrEqual(13);
    expect(facts).toBeGreaterThan(3000);
  });

  it("a file that is missing", async () => {
    const folder = copy();
    cpSync(join(folder, "output/tables/demo/nodes.md"), join(folder, "output/tables/demo/more.md"));
    await expect(checkScenario(folder)).rejects.toThrow("missing: tables/demo/more.md");
  });

  it("a file that nothing made", async () => {
    const folder = copy();
    rmSync(join(folder, "output/tables/demo/nodes.md"));
    await expect(checkScenario(folder)).rejects.toThrow("unexpected: tables/demo/nodes.md");
  });

  it("one other character in a text", async () => {
    const folder = copy();
    const file = join(folder, "output/tables/demo/nodes.md");
    writeFileSync(file, readFileSync(file, "utf8").replace("max-queues", "max-queue"));
    await expect(checkScenario(folder)).rejects.toThrow("nodes.md");
  });

  it("another finding", async () => {
    const folder = copy();
    writeFileSync(join(folder, "diagnostics.txt"), "nothing\n");
    await expect(checkScenario(folder)).rejects.toThrow("nothing");
  });
});

describe("the codes of the catalogue", () => {
  const aboutSpecifications = Object.keys(catalogue).filter((code) => /^PV[1-5]/.test(code));
  const recorded = () =>
    names.map((name) => readFileSync(join(SCENARIOS, name, "diagnostics.txt"), "utf8")).join("\n");

  it("are all provoked by some scenario, as far as they are about specifications", () => {
    const reported = new Set(recorded().match(/\bPV\d{3}(?=: )/g));
    expect(aboutSpecifications.length).toBeGreaterThanOrEqual(33);
    expect(aboutSpecifications.filter((code) => !reported.has(code))).toEqual([]);
  });

  it("occur with the severity that the catalogue gives them", () => {
    for (const [, severity, code] of recorded().matchAll(/\b(error|warning) (PV\d{3}): /g))
      expect(severity, code).toBe(catalogue[code as keyof typeof catalogue].severity);
  });
});
