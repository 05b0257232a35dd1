import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Fault, withFault } from "../mutation/faults/faults.ts";
import { ROOT } from "../support/files.ts";
import { RANDOM_SEED } from "../support/runs.ts";
import { compileOurs } from "../support/spec.ts";
import { buildSite, copyOfProject, type Site } from "./built.ts";
import { differencesOf, factsShown } from "./compare.ts";
import { ALL, MANY } from "./effort.ts";
import { readPage } from "./reader.ts";

/** Faults that are tried if not all are. */
const SOME = 3;

const faults = parse(readFileSync(new URL("./faults.yaml", import.meta.url), "utf8"), {
  version: "1.2",
}) as Fault[];

/** The faults to try. */
const tried = ALL
  ? faults
  : Array.from({ length: SOME }, (_, i) => faults[(RANDOM_SEED * SOME + i) % faults.length]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pvspec-site-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the project in a new folder. */
function copy(name: string, what: Parameters<typeof copyOfProject>[1] = {}): string {
  const project = join(folder, name);
  mkdirSync(project);
  return copyOfProject(project, what);
}

/** What the pages of a site say otherwise than our specification. */
function differences(site: Site): string[] {
  const pages = new Map(site.routes.map(({ path }) => [path, readPage(site.html(path))]));
  return [
    ...[...pages.values()].flatMap((p) => p.problems),
    ...differencesOf(compileOurs().sources, factsShown(site.routes, pages)),
  ];
}

/** Every file of a site with a hash of its bytes. */
const hashes = ({ folder: built }: Site): Map<string, string> =>
  new Map(
    readdirSync(built, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(built, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(built, name)))
          .digest("hex"),
      ]),
  );

describe("copies of the project", () => {
  it("can have each of the faults", () => {
    for (const fault of faults) withFault(readFileSync(join(ROOT, fault.file), "utf8"), fault);
    expect(faults.length).toBeGreaterThanOrEqual(10);
  });

  if (!MANY) return;

  it("give the same bytes in two folders", () => {
    const one = buildSite(copy("one"));
    expect(differences(one)).toEqual([]);
    const first = hashes(one);
    const second = hashes(buildSite(copy("a-folder-with-another-name")));
    expect([...second].filter(([name, hash]) => first.get(name) !== hash)).toEqual([]);
    expect(first.size).toBe(second.size);
  }, 600_000);

  it("build below another address", () => {
    const site = buildSite(copy("below"), { PVSPEC_BASE_URL: "/a/b/" });
    const html = site.html("/");
    expect(html).toContain('href="/a/b/');
    expect(/(?:href|src)="\/(?!a\/b\/)/.exec(html)?.[0]).toBeUndefined();
  }, 600_000);

  it("show the made-up protocol, which has everything", () => {
    const spec = join(folder, "spec");
    mkdirSync(spec);
    const project = copy("made-up", { spec: join(ROOT, "test/scenarios/made-up/input/spec") });
    expect(buildSite(project).routes.length).toBeGreaterThan(30);
  }, 600_000);

  it.each(tried.flatMap((f) => f ?? []))(
    "are noticed to be wrong where the source $what",
    (fault) => {
      const project = copy(`fault-${faults.indexOf(fault)}`, { fault });
      let found: string[];
      try {
        found = differences(buildSite(project));
      } catch (e) {
        found = [String(e)];
      }
      expect(found).not.toEqual([]);
      rmSync(project, { recursive: true });
    },
    600_000,
  );
});
