import { describe, expect, it } from "vitest";
import {
  choice,
  filesOf,
  hashes,
  hashOf,
  READERS,
  readSources,
  type Sources,
  whyAll,
} from "./tried.ts";

const sources = readSources();

/** The sources with one byte more in a file. */
const changed = (path: string): Sources => {
  const touch = <T extends { path: string; text: string }>(f: T): T =>
    f.path === path ? { ...f, text: `${f.text} ` } : f;
  return {
    ...sources,
    generator: sources.generator.map(touch),
    mutators: sources.mutators.map(touch),
    libraries: touch(sources.libraries),
  };
};

describe("the hash of a reader", () => {
  it.each(READERS)("of %s changes with each of its files", (reader) => {
    const before = hashOf(reader, sources);
    const paths = filesOf(reader, sources).map((f) => f.path);
    const own = sources.generator.filter((f) => f.path.startsWith(`readers/${reader}/`));
    expect(paths).toEqual(expect.arrayContaining(own.map((f) => f.path)));
    for (const path of [
      `readers/${reader}/read.ts`,
      "readers/index.ts",
      "facts/compare.ts",
      "facts/fact.ts",
      "diagnostics/diagnostics.ts",
      "test/mutation/harness.ts",
      "test/mutation/mutants.ts",
      "package-lock.json",
    ])
      expect(paths).toContain(path);
    for (const path of paths) expect(hashOf(reader, changed(path)), path).not.toBe(before);
  });

  it("does not change with other readers, with printers or with what findings say", () => {
    const before = hashes(sources);
    const after = hashes(changed("readers/c/read.ts"));
    expect(READERS.filter((r) => after[r] !== before[r])).toEqual(["c"]);
    for (const path of ["backends/tables/emit.ts", "diagnostics/catalogue.ts"]) {
      expect(sources.generator.map((f) => f.path)).toContain(path);
      expect(hashes(changed(path))).toEqual(before);
    }
  });

  it("changes when a file is renamed, appears or goes", () => {
    const before = hashOf("paths", sources);
    const { generator } = sources;
    const path = "readers/paths/read.ts";
    const other = { path: "readers/paths/other.ts", text: "" };
    const renamed = generator.map((f) => (f.path === path ? { ...f, path: other.path } : f));
    for (const list of [renamed, [...generator, other], generator.filter((f) => f.path !== path)])
      expect(hashOf("paths", { ...sources, generator: list })).not.toBe(before);
  });
});

describe("all mutants of a reader", () => {
  const known = hashes(sources);
  const why = (chosen: "representatives" | "untried" | "all", record = known, now = sources) =>
    whyAll("tables", chosen, record, now);

  it("are tried when its files differ from the recorded ones or none are recorded", () => {
    expect(why("untried")).toBeUndefined();
    expect(why("untried", known, changed("readers/tables/read.ts"))).toContain("tables");
    expect(why("untried", known, changed("test/mutation/sections.ts"))).toContain("changed");
    expect(why("untried", known, changed("readers/c/read.ts"))).toBeUndefined();
    expect(why("untried", {})).toContain("recorded");
  });

  it("are tried when all are asked for, and not in short runs", () => {
    expect(why("all")).toContain("asked");
    expect(why("representatives", {})).toBeUndefined();
  });

  it("are not left out because of a slip of the pen", () => {
    expect(choice({})).toBe("representatives");
    expect(choice({ PVSPEC_MUTANTS: "untried" })).toBe("untried");
    expect(() => choice({ PVSPEC_MUTANTS: "All" })).toThrow("PVSPEC_MUTANTS");
  });
});
