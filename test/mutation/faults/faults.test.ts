import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../support/files.ts";
import { READERS } from "../tried.ts";
import { faultsOf, withFault } from "./faults.ts";

it.each(READERS)("each fault of the reader of %s can be put into it", (reader) => {
  const faults = faultsOf(reader);
  expect(faults.length).toBeGreaterThan(10);
  for (const fault of faults) {
    const text = readFileSync(join(ROOT, "generator/readers", fault.file), "utf8");
    expect(withFault(text, fault)).not.toBe(text);
  }
});
