import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as library from "../../generator/index.ts";
import { ROOT } from "../support/files.ts";
import { exportsWithComments, generatorFiles } from "../support/sources.ts";

const files = generatorFiles();
const sources = files.filter((f) => f.path.endsWith(".ts"));

/** Folders of `spec/` that hold a protocol and not only vocabulary. */
const protocols = readdirSync(`${ROOT}spec`).filter((folder) =>
  readdirSync(`${ROOT}spec/${folder}`).some(
    (file) =>
      /\.ya?ml$/.test(file) &&
      (
        parse(readFileSync(`${ROOT}spec/${folder}/${file}`, "utf8")) as Record<
          string,
          unknown
        > | null
      )?.protocol !== undefined,
  ),
);

/**
 * The schemas of the language say what they are in their own descriptions, which also reach
 * editors.
 */
const SPEAKS_FOR_ITSELF = [/^model\/schema\/.*: [a-z]/];

describe("the files of the generator", () => {
  it("name no protocol: what one of them needs is a concept of the language", () => {
    expect(protocols.length).toBeGreaterThanOrEqual(2);
    expect(files.length).toBeGreaterThanOrEqual(67);
    for (const name of protocols)
      expect(
        files.filter((f) => f.text.toLowerCase().includes(name)).map((f) => f.path),
        name,
      ).toEqual([]);
  });

  it("have less than 300 lines each", () => {
    expect(files.filter((f) => f.text.split("\n").length > 300).map((f) => f.path)).toEqual([]);
  });

  it("say in a comment what each function, type and constant is that they export", () => {
    const exported = sources.flatMap((f) =>
      exportsWithComments(f).map((e) => ({ ...e, file: f.path })),
    );
    expect(exported.length).toBeGreaterThanOrEqual(180);
    const bare = exported.filter(
      (e) =>
        !/^\/\*\*[\s\S]+\*\/$/.test(e.comment) &&
        !SPEAKS_FOR_ITSELF.some((p) => p.test(`${e.file}: ${e.name}`)),
    );
    expect(bare.map((e) => `${e.file}: ${e.name}`)).toEqual([]);
  });
});

describe("the library", () => {
  it("exports these values", () => {
    expect(Object.keys(library).sort()).toEqual([
      "compile",
      "printDiagnostics",
      "unstatedFacts",
      "verifyText",
    ]);
  });

  it("exports these names in all, types included", () => {
    const text = files.find((f) => f.path === "index.ts")?.text ?? "";
    const names = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap((m) =>
      (m[1] ?? "")
        .split(",")
        .map((n) => n.replace("type ", "").trim())
        .filter(Boolean),
    );
    expect(names.sort()).toEqual([
      "Artifact",
      "Compilation",
      "Diagnostic",
      "Fact",
      "Format",
      "ResolvedField",
      "ResolvedPart",
      "ResolvedProtocol",
      "Source",
      "SourceFile",
      "Span",
      "UnstatedFact",
      "Verification",
      "compile",
      "printDiagnostics",
      "unstatedFacts",
      "verifyText",
    ]);
    expect(text.match(/^export /gm)).toHaveLength(
      text.split("\n").filter((l) => l.includes("export")).length,
    );
  });
});
