import { describe, expect, it } from "vitest";
import { generatorFiles, type Import, importsBetween } from "../support/sources.ts";

/**
 * What each room may import besides itself: rooms, or single files of them. Files at the top are
 * rooms of their own.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  source: ["diagnostics"],
  model: ["source", "diagnostics"],
  layout: ["model", "diagnostics"],
  facts: ["layout", "model", "diagnostics"],
  backends: ["document", "layout", "facts", "diagnostics"],
  "backends/data": ["backends", "layout", "facts", "diagnostics", "model/schema"],
  // What types of facts and symbols say, and nothing that a printer uses too.
  readers: ["facts/fact.ts", "facts/symbols.ts", "facts/holes.ts", "diagnostics/span.ts"],
  lint: ["document", "layout", "model", "diagnostics"],
  document: ["source", "model", "layout", "facts", "diagnostics"],
  output: ["diagnostics"],
  mail: ["backends", "layout", "model"],
  git: [],
  site: ["backends", "diagnostics", "document", "facts", "layout", "lint", "model"],
  "resolution.ts": ["diagnostics", "layout", "model", "source"],
  "specification.ts": [
    "resolution.ts",
    "backends/backend.ts",
    "diagnostics",
    "document",
    "facts",
    "layout",
    "model",
    "source",
  ],
  "pipeline.ts": [
    "resolution.ts",
    "specification.ts",
    "backends",
    "diagnostics",
    "facts",
    "readers",
    "lint",
  ],
  "where.ts": ["backends", "diagnostics", "facts", "readers"],
  "index.ts": [
    "pipeline.ts",
    "resolution.ts",
    "specification.ts",
    "backends",
    "diagnostics",
    "facts",
    "layout",
  ],
  cli: [
    "where.ts",
    "resolution.ts",
    "specification.ts",
    "backends",
    "diagnostics",
    "facts",
    "layout",
    "model",
    "lint",
    "document",
    "output",
    "pipeline.ts",
    "readers",
    "source",
    "mail",
    "git",
  ],
};

const files = generatorFiles();
const outside: string[] = [];
const imports = importsBetween(files, outside);
const roomOf = (path: string) =>
  path.startsWith("backends/data/") ? "backends/data" : (path.split("/")[0] ?? "");
const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

/** Imports that the table does not allow. */
const forbidden = (list: readonly Import[]) =>
  list
    .filter(({ from, to }) => {
      const room = roomOf(from);
      return (
        roomOf(to) !== room &&
        !(MAY_IMPORT[room] ?? []).some((place) => isIn(to, place)) &&
        !(from === "backends/index.ts" && isIn(to, "backends"))
      );
    })
    .map(({ from, to }) => `${from} imports ${to}`);

describe("the rooms of the house", () => {
  it("are all looked at", () => {
    expect(files.filter((f) => f.path.endsWith(".ts")).length).toBeGreaterThanOrEqual(65);
    expect(imports.length).toBeGreaterThanOrEqual(200);
    const rooms = new Set(files.filter((f) => f.path.endsWith(".ts")).map((f) => roomOf(f.path)));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
    for (const room of rooms)
      if (room !== "diagnostics")
        expect(
          imports.some((i) => roomOf(i.from) === room),
          room,
        ).toBe(true);
  });

  it("import only files that exist, and none outside", () => expect(outside).toEqual([]));

  it("import only where the table lets them", () => expect(forbidden(imports)).toEqual([]));

  it("are told apart by the check: imports the wrong way are found", () => {
    const wrong = [
      { from: "readers/c/read.ts", to: "layout/records.ts" },
      { from: "readers/tables/read.ts", to: "diagnostics/catalogue.ts" },
      { from: "readers/tables/read.ts", to: "facts/compare.ts" },
      { from: "readers/document/tables.ts", to: "document/labels.ts" },
      { from: "readers/index.ts", to: "backends/c/emit.ts" },
      { from: "backends/tables/emit.ts", to: "model/schema/index.ts" },
      { from: "layout/c.ts", to: "facts/fact.ts" },
      { from: "model/check.ts", to: "layout/numbers.ts" },
      { from: "pipeline.ts", to: "cli/load.ts" },
      { from: "diagnostics/span.ts", to: "source/yaml.ts" },
      { from: "output/output.ts", to: "pipeline.ts" },
    ];
    expect(forbidden(wrong)).toHaveLength(wrong.length);
  });

  it("let readers know the types of facts and symbols, and run nothing of theirs", () => {
    const readers = files.filter((f) => f.path.startsWith("readers/") && f.path.endsWith(".ts"));
    const lines = readers.flatMap(({ path, text }) =>
      [...text.matchAll(/^(import|export)\b(?! type\b)[^;]*?from "[^"]*\/facts\/[^"]*";/gm)].map(
        ([line]) => `${path}: ${line}`,
      ),
    );
    expect(readers.length).toBeGreaterThan(40);
    expect(lines).toEqual([]);
  });

  it("leave the command line alone: nobody imports it", () => {
    expect(imports.filter((i) => isIn(i.to, "cli") && !isIn(i.from, "cli"))).toEqual([]);
  });

  it("keep back-ends and readers apart from their own kind", () => {
    const between = imports.filter(({ from, to }) => {
      const [room, name] = from.split("/");
      return (
        (room === "backends" || room === "readers") &&
        from.split("/").length > 2 &&
        to.startsWith(`${room}/`) &&
        to.split("/").length > 2 &&
        to.split("/")[1] !== name &&
        !to.startsWith("readers/text/")
      );
    });
    expect(between).toEqual([]);
  });

  it("form no circle", () => {
    const edges = new Map<string, Set<string>>();
    const top = (path: string) => path.split("/")[0] ?? "";
    for (const { from, to } of imports)
      if (top(from) !== top(to))
        edges.set(top(from), (edges.get(top(from)) ?? new Set()).add(top(to)));
    const circle = (room: string, way: readonly string[]): string | undefined => {
      if (way.includes(room)) return [...way, room].join(" -> ");
      for (const next of edges.get(room) ?? []) {
        const found = circle(next, [...way, room]);
        if (found) return found;
      }
      return undefined;
    };
    expect(edges.size).toBeGreaterThanOrEqual(8);
    for (const room of edges.keys()) expect(circle(room, [])).toBeUndefined();
  });
});
