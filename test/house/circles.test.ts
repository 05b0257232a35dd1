import { describe, expect, it } from "vitest";
import { generatorFiles, importsBetween } from "../support/sources.ts";

type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * Groups of two and more files that lead to each other, by Tarjan's way; types count like
 * everything else.
 */
function circles(edges: Edges): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    const own = index.size;
    index.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? own, low.get(next) ?? own));
    }
    if (low.get(file) !== own) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group.sort());
  };
  for (const file of edges.keys()) if (!index.has(file)) visit(file);
  return found;
}

const edgesOf = (imports: readonly { from: string; to: string }[]): Edges => {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  return edges;
};

const imports = importsBetween(generatorFiles(), []);

describe("the files of the generator", () => {
  it("import each other in no circle, types included", () => {
    expect(imports.length).toBeGreaterThanOrEqual(500);
    expect(circles(edgesOf(imports))).toEqual([]);
  });

  it("would be found in a circle, however long", () => {
    const chain = ["a", "b", "c", "d"].map((from, i, all) => ({
      from,
      to: all[(i + 1) % 4] ?? "",
    }));
    expect(circles(edgesOf([...chain, { from: "e", to: "a" }]))).toEqual([["a", "b", "c", "d"]]);
    expect(circles(edgesOf(chain.slice(1)))).toEqual([]);
  });

  it("look names up in `model/` only", () => {
    const lookups = ["model/lookup.ts", "model/scope.ts"];
    const users = imports.filter((i) => lookups.includes(i.to)).map((i) => i.from);
    expect(users.length).toBeGreaterThanOrEqual(8);
    expect(users.filter((from) => !from.startsWith("model/"))).toEqual([]);
  });
});
