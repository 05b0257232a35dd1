import lighthouse, { desktopConfig } from "lighthouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/files.ts";
import { missing } from "../support/tools.ts";
import { type Route, siteIn } from "./built.ts";
import { launchWithPort, type Served, serve } from "./served.ts";

/** Measuring takes minutes: `.ci/run` does it, and who asks with PVSPEC_SITE=all. */
const ALL = process.env.PVSPEC_SITE === "all";
const TEMPLATES = 6;
const RUNS = 3;
const LEAST = 95;

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe.skipIf(!ALL || missing("chromium").length > 0)("what Lighthouse measures", () => {
  let served: Served;
  let browser: Awaited<ReturnType<typeof launchWithPort>>;
  let routes: readonly Route[];

  beforeAll(async () => {
    const site = siteIn(ROOT);
    routes = site.routes;
    served = await serve(site.folder);
    browser = await launchWithPort();
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  /** Gives the scores of a page from 0 to 100, each the middle one of several runs. */
  async function scores(path: string): Promise<Record<string, number>> {
    const found = new Map<string, number[]>();
    for (let i = 0; i < RUNS; i++) {
      const result = await lighthouse(
        `${served.address}${path}`,
        { port: browser.port, logLevel: "error" },
        desktopConfig,
      );
      for (const { id, score } of Object.values(result?.lhr.categories ?? {}))
        found.set(id, [...(found.get(id) ?? []), Math.round((score ?? 0) * 100)]);
    }
    return Object.fromEntries([...found].map(([id, list]) => [id, middle(list)]));
  }

  it("is good on pages of several templates", async () => {
    const each = new Map(
      routes.filter((r) => !r.repeats).map((r): [string, string] => [r.template, r.path]),
    );
    const measured: Record<string, Record<string, number>> = {};
    for (const path of [...each.values()].slice(0, TEMPLATES)) measured[path] = await scores(path);
    console.log(`lighthouse: ${JSON.stringify(measured)}`);
    const low = Object.entries(measured).flatMap(([path, own]) =>
      Object.entries(own).flatMap(([id, score]) =>
        // Speed depends on what else the machine does; it is printed, and measured by the bench.
        id !== "performance" && score < LEAST ? [`${path} ${id} ${score}`] : [],
      ),
    );
    expect(Object.keys(measured).length).toBeGreaterThanOrEqual(2);
    expect(low).toEqual([]);
  }, 900_000);
});
