import { describe, expect, it } from "vitest";
import type { Fact } from "../../generator/facts/fact.ts";
import { type Compilation, compile } from "../../generator/index.ts";
import type { Page } from "../../generator/site/page.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { hrefsIn, pagesFor, statedIn } from "../support/site.ts";
import { compileOurs, ROOT, specFiles } from "../support/spec.ts";

const CASES: readonly (readonly [string, () => Compilation])[] = [
  ["this repository's protocols", compileOurs],
  ["the made-up protocol, which has everything", compileMadeUp],
];

describe.each(CASES)("of %s", (_, compiled) => {
  const compilation = compiled();
  const all = pagesFor(compilation);

  it("every subject of the facts is on exactly one page that does not repeat others", () => {
    const where = new Map<string, string[]>();
    for (const page of all.filter((p) => !p.repeats))
      for (const id of page.ids) where.set(id, [...(where.get(id) ?? []), page.path]);
    const ids = compilation.sources.flatMap((s) => [
      ...s.facts.subjects(),
      ...(s.document?.statements ?? []).map((x) => x.id),
    ]);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id) => where.get(id)?.length !== 1)).toEqual([]);
  });

  it("every fact stands on the page of its subject, in its own words", () => {
    const stated = new Map(all.filter((p) => !p.repeats).flatMap((p) => statedIn(p.blocks)));
    // What stands between back-quotes is shown as code, without them.
    const bare = (text: string | undefined) => text?.replaceAll("`", "");
    const says = (f: Fact) => bare(stated.get(f.subject)?.get(f.property));
    const lost = compilation.sources
      .flatMap((s) => [...s.facts])
      .filter((f) => f.property !== "id" && says(f) !== bare(f.value));
    expect(lost.map((f) => `${f.subject} ${f.property}`)).toEqual([]);
  });

  it("two properties of one item never have the same words", () => {
    const twice = all.flatMap((p) =>
      [...statedIn(p.blocks, "label")].filter(
        ([, said]) => new Set(said.values()).size !== said.size,
      ),
    );
    expect(twice.map(([id]) => id)).toEqual([]);
  });

  it("every link leads to a page that is there, and to an anchor that it has", () => {
    const anchors = new Map(all.map((p) => [p.path, anchorsOf(p)]));
    const broken = all.flatMap((page) =>
      hrefsIn(page).filter((href) => {
        const { pathname, hash } = new URL(href, `https://site${page.path}`);
        const there = anchors.get(pathname);
        // What a tool is asked stands behind `#` too.
        const anchor = hash.includes("=") ? "" : decodeURIComponent(hash.slice(1));
        return !there || (anchor !== "" && !there.has(anchor));
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it("no page has an anchor twice, and no two pages have one address", () => {
    const paths = all.map((p) => p.path);
    expect(paths.filter((p, i) => paths.indexOf(p) !== i)).toEqual([]);
    expect(all.filter((p) => new Set(p.ids).size !== p.ids.length).map((p) => p.path)).toEqual([]);
    expect(paths.filter((p) => !/^\/(?:[\w.-]+\/)*$/.test(p))).toEqual([]);
  });
});

/** The ids that links to a page can name: of items, sentences and headings. */
function anchorsOf(page: Page): Set<string> {
  const headings = (blocks: Page["blocks"]): string[] =>
    blocks.flatMap((b) =>
      b.kind === "heading" ? [b.id] : b.kind === "item" ? headings(b.inside) : [],
    );
  return new Set([...page.ids, ...headings(page.blocks)]);
}

it("twenty protocols as large as the largest stay below 800 pages", () => {
  const all = pagesFor(compileOurs());
  const protocols = [...new Set(all.map((p) => p.protocol))];
  const counts = protocols.map((name) => all.filter((p) => p.protocol === name).length);
  const [own = 0] = counts;
  const mean = counts.slice(1).reduce((a, b) => a + b, 0) / (counts.length - 1);
  expect(own + 20 * mean).toBeLessThan(800);
});

it("what a specification says stays text, whatever it looks like", () => {
  const hostile = `</script><img src=x onerror=alert(1)> {x} \${x} [a](javascript:alert(1))`;
  const files = specFiles(ROOT, "xen", "stubdom").map((f) =>
    f.path === "spec/stubdom/protocol.yaml"
      ? {
          ...f,
          text: f.text.replace(/ {2}doc: >-\n(?: {4}.*\n)+/, `  doc: ${JSON.stringify(hostile)}\n`),
        }
      : f,
  );
  const compilation = compile(files);
  const all = pagesFor(compilation);
  const overview = all.find((p) => p.path === "/protocols/stubdom/");
  const stated = new Map(overview ? statedIn(overview.blocks) : []);
  expect(stated.get("stubdom")?.get("protocol.doc")).toBe(hostile);
  const schemes = all.flatMap(hrefsIn).filter((href) => !/^[/#]/.test(href));
  expect(schemes).toEqual([]);
});
