import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Code, catalogue } from "../../generator/diagnostics/catalogue.ts";
import { ROOT } from "../support/files.ts";

const codes = Object.keys(catalogue) as Code[];

/** Texts that somebody else writes: the library that reads YAML, and the generated package. */
const NOT_OURS: readonly string[] = ["message of PV101", "remedy of PV101", "message of PV646"];

/** Codes that are about specifications are provoked by scenarios (`test/scenarios.test.ts`). */
const BY_SCENARIO = /^PV[1-59]/;

/**
 * Cannot happen unless a back-end leaves something out; the whole specification is checked for it
 * on every run.
 */
const UNREACHED: readonly string[] = ["PV801"];

/** Every test as text. */
const tests = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(ROOT, "test", path), "utf8"));

describe("the catalogue of findings", () => {
  it("says in its own words what is wrong and what mends it, so that `explain` does", () => {
    const words = (template: string) => template.replace(/\{\w+\}/g, "").replace(/[^a-z]+/gi, "");
    const holes = codes.flatMap((code) =>
      (["message", "remedy"] as const)
        .filter((part) => words(catalogue[code][part]).length < 5)
        .map((part) => `${part} of ${code}`),
    );
    expect(codes.length).toBeGreaterThanOrEqual(150);
    expect(holes).toEqual(NOT_OURS);
  });

  it("explains each code in a sentence of its own", () => {
    const about = codes.map((code) => catalogue[code].about);
    expect(about.filter((a) => !/^.{30,}\.$/.test(a))).toEqual([]);
    expect(new Set(about).size).toBe(about.length);
  });

  it("has no code that no test provokes", () => {
    const wanted = codes.filter((code) => !BY_SCENARIO.test(code) && !UNREACHED.includes(code));
    expect(wanted.length).toBeGreaterThanOrEqual(50);
    expect(wanted.filter((code) => !tests.some((text) => text.includes(code)))).toEqual([]);
  });
});
