import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Random } from "../support/random.ts";
import { RANDOM_SEED } from "../support/runs.ts";
import { compileOurs } from "../support/spec.ts";
import { missing } from "../support/tools.ts";
import { violations } from "./axe.ts";
import { keysInPages } from "./browser/keyboard.ts";
import { looksOfPages } from "./browser/looks.ts";
import { questionsInPages } from "./browser/questions.ts";
import { stepsInPages } from "./browser/stepper.ts";
import { toolsInPages } from "./browser/tools.ts";
import { buildSite, type Route, type Site } from "./built.ts";
import { differencesOf, factsShown } from "./compare.ts";
import { arrive, ready, visit } from "./crawl.ts";
import { ALL, MANY } from "./effort.ts";
import { scoresOf } from "./lighthouse.ts";
import { type ReadPage, readPage } from "./reader.ts";
import { launch, launchWithPort, type Served, serve } from "./served.ts";

/** Pages that are opened beside one of each template, if not all are. */
const MORE = MANY ? 12 : 3;

let site: Site;
const pages = new Map<string, ReadPage>();

beforeAll(() => {
  site = buildSite();
  for (const { path } of site.routes) pages.set(path, readPage(site.html(path)));
}, 300_000);

/** Pages to open: every one if there is time. */
const opened = (): readonly Route[] => (ALL ? site.routes : chosen());

/** The largest page of each template, and some by the seed. */
function chosen(): readonly Route[] {
  const size = ({ path }: Route) => site.html(path).length;
  const largest = new Map<string, Route>();
  for (const route of site.routes.filter((r) => !r.repeats)) {
    const known = largest.get(route.template);
    if (!known || size(route) > size(known)) largest.set(route.template, route);
  }
  const random = new Random(RANDOM_SEED);
  const others = Array.from({ length: MORE }, () => random.pick(site.routes));
  return [...new Set([...largest.values(), ...others])];
}

describe("the built site", () => {
  it("says every fact of the specification once, and nothing else", () => {
    const { sources } = compileOurs();
    expect([...pages.values()].flatMap((p) => p.problems)).toEqual([]);
    const shown = factsShown(site.routes, pages);
    expect(shown.length).toBeGreaterThan(5000);
    expect(differencesOf(sources, shown)).toEqual([]);
  });

  it("has each id once on its page, and an address that leads there", () => {
    const wrong = site.routes
      .filter((r) => !r.repeats)
      .flatMap(({ path, ids }) =>
        ids.filter((id) => {
          const there = pages.get(path)?.anchors.filter((a) => a === id).length === 1;
          const stub = join(site.folder, "id", id, "index.html");
          return (
            !there || !existsSync(stub) || !readFileSync(stub, "utf8").includes(`${path}#${id}`)
          );
        }),
      );
    expect(wrong).toEqual([]);
  });

  it("has an address for every id that was ever given out", () => {
    const given = compileOurs().sources.flatMap(({ protocol: { spec } }) => [
      ...(spec.section("ids")?.value ?? []),
      ...Object.keys(spec.section("retired")?.value ?? {}),
    ]);
    expect(given.length).toBeGreaterThan(700);
    expect(given.filter((id) => !existsSync(join(site.folder, "id", id)))).toEqual([]);
  });

  it("has no anchor twice on a page", () => {
    const twice = [...pages].flatMap(([path, { anchors }]) =>
      anchors.filter((a, i) => anchors.indexOf(a) !== i).map((a) => `${path}#${a}`),
    );
    expect(twice).toEqual([]);
  });

  it("has one title a page, and headings that go down one level at a time", () => {
    const wrong = [...pages].flatMap(([path, { headings }]) =>
      headings
        .filter((h, i) => {
          const level = Number(h[0]);
          return i === 0 ? level !== 1 : level === 1 || level > Number(headings[i - 1]?.[0]) + 1;
        })
        .map((h) => `${path}: ${h}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no page of more than 4,000 elements, but the whole document", () => {
    const large = site.routes.filter((r) => !r.repeats && (pages.get(r.path)?.size ?? 0) > 4000);
    expect(large.map((r) => `${r.path}: ${pages.get(r.path)?.size}`)).toEqual([]);
  });

  it("has no link that leads nowhere", () => {
    const broken = [...pages].flatMap(([from, { links }]) =>
      links.filter((link) => {
        const { pathname, hash, origin } = new URL(link, `https://site.invalid${from}`);
        if (origin !== "https://site.invalid") return true;
        const target = pages.get(pathname);
        // What a tool is asked stands behind `#` too.
        const id = hash.includes("=") ? "" : decodeURIComponent(hash.slice(1));
        if (target) return id !== "" && !target.anchors.includes(id);
        const file = join(site.folder, pathname, pathname.endsWith("/") ? "index.html" : "");
        return (
          !existsSync(file) || (id !== "" && !readFileSync(file, "utf8").includes(`id="${id}"`))
        );
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it("has no inline code, no inline style, no name of this machine", () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" });
    const text = files.filter(
      (f) => /\.(html|js|css|json|xml|txt)$/.test(f) && statSync(join(site.folder, f)).isFile(),
    );
    const wrong = text.filter((file) => {
      const content = readFileSync(join(site.folder, file), "utf8");
      const inline = /<script(?![^>]*src=)[^>]*>\s*\S|<style|<[^>]+ style=|<[^>]+ on[a-z]+=/;
      const page = file.endsWith("index.html") && !/^(?:source|id|data)\//.test(file);
      return content.includes(process.cwd()) || (page && inline.test(content));
    });
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(missing("chromium").length > 0)("the site in a browser", () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serve(site.folder);
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  it("opens without a message, a failed or a foreign request, or a broken rule", async () => {
    const context = await browser.newContext();
    const faults = [];
    for (const { path } of opened())
      faults.push(...(await visit(context, served.address, path)).faults);
    await context.close();
    expect(faults).toEqual([]);
  }, 600_000);

  it("is accessible in both themes, wide and narrow", async () => {
    const faults: string[] = [];
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 360]) {
        // A short run keeps to the hardest of the four.
        if (!MANY && (colorScheme === "light" || width === 1280)) continue;
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          bypassCSP: true,
        });
        const all = colorScheme === "light" && width === 1280;
        for (const { path } of all ? opened() : chosen()) {
          const { faults: found } = await visit(context, served.address, path, violations);
          faults.push(...found.map((f) => `${path} ${colorScheme} ${width}: ${f}`));
        }
        await context.close();
      }
    expect(faults).toEqual([]);
  }, 1_200_000);

  it("does not scroll sideways on a narrow screen, nor at 400 %", async () => {
    const context = await browser.newContext();
    const wide: string[] = [];
    for (const { path } of opened())
      await visit(context, served.address, path, async (page) => {
        // A window of 1280 points that is enlarged to 400 % has room for 320.
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 800 });
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > width) wide.push(`${path}: ${needed} of ${width}`);
        }
        return [];
      });
    await context.close();
    expect(wide).toEqual([]);
  }, 600_000);

  it("leads from an id to the item, in view, with script and without", async () => {
    const random = new Random(RANDOM_SEED);
    const made = site.routes.filter((r) => !r.repeats && r.ids.length > 0);
    const lost: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      for (let i = 0; i < (ALL ? 30 : 4); i++) {
        const id = random.pick(random.pick(made).ids);
        const page = await context.newPage();
        await page.goto(`${served.address}/id/${id}/`);
        await page.waitForURL((url) => url.hash === `#${id}`);
        const item = page.locator(`[id="${id}"]`);
        await item.waitFor();
        const box = await item.boundingBox();
        const inView = box !== null && box.y > -1 && box.y < 800;
        if (javaScriptEnabled) {
          await page.waitForFunction((own) => document.activeElement?.id === own, id);
        }
        if (!inView) lost.push(id);
        await page.close();
      }
      await context.close();
    }
    expect(lost).toEqual([]);
  }, 600_000);

  if (MANY)
    it("is good by the measure of Lighthouse", async () => {
      const measuring = await launchWithPort();
      const each = new Map(
        site.routes.filter((r) => !r.repeats).map((r): [string, string] => [r.template, r.path]),
      );
      const paths = [...each.values()].slice(0, ALL ? 6 : 3);
      const low: string[] = [];
      for (const path of paths) {
        const scores = await scoresOf(served.address + path, measuring.port, ALL ? 3 : 1);
        console.log(`lighthouse: ${path} ${JSON.stringify(scores)}`);
        // Speed depends on what else the machine does: it is printed only.
        for (const [what, score] of Object.entries(scores))
          if (what !== "performance" && score < 95) low.push(`${path}: ${what} ${score}`);
      }
      await measuring.close();
      expect(paths.length).toBeGreaterThanOrEqual(3);
      expect(low).toEqual([]);
    }, 900_000);

  it("says where an id stands: in a panel, and without script as JSON", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const id = site.routes.find((r) => r.template === "page" && r.ids.length > 0)?.ids[0] ?? "";
    await page.goto(`${served.address}/id/${id}/`);
    await ready(page);
    const name = `Where ${id} stands`;
    const sign = page.getByRole("link", { name });
    await sign.click();
    const panel = page.getByRole("dialog");
    await panel.getByText(/^spec\/.*:\d+$/).waitFor();
    expect(await panel.textContent()).toContain(id);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    await page.waitForFunction((name) => document.activeElement?.ariaLabel === name, name);
    const data = await page.request.get(served.address + (await sign.getAttribute("href")));
    expect(await data.json()).toMatchObject({ id });
    await context.close();
  });

  it("computes how numbers follow for the page size that a reader gives", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { path } = site.routes.find((r) => site.html(r.path).includes('class="chain"')) ?? {};
    await arrive(page, served.address + path);
    const steps = page.locator(".chain li");
    const own = await steps.allTextContents();
    await page.getByLabel("Page size").fill("0x8000");
    await steps.filter({ hasText: "32768" }).first().waitFor();
    expect(page.url()).toContain("page=0x8000");
    await page.reload();
    await steps.filter({ hasText: "32768" }).first().waitFor();
    await page.getByLabel("Page size").fill("4k");
    await page.getByText("Write a whole number").waitFor();
    expect(await steps.allTextContents()).toEqual(own);
    await context.close();
  });

  it("shows what it has not as a page of its own", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${served.address}/no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/not found/i);
    await context.close();
  });

  const visitor = () => ({ site, address: served.address, browser });
  toolsInPages(visitor);
  keysInPages(visitor);
  looksOfPages(visitor);
  stepsInPages(visitor);
  questionsInPages(visitor);
});
