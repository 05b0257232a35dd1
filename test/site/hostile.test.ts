/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "parse5";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { Random } from "../support/random.ts";
import { RANDOM_SEED } from "../support/runs.ts";
import { pagesFor } from "../support/site.ts";
import { missing } from "../support/tools.ts";
import { buildSite, copyOfProject, type Site } from "./built.ts";
import { arrive, visit, watched } from "./crawl.ts";
import { ALL, MANY } from "./effort.ts";
import { HOSTILE, hostileSpecification } from "./hostile-texts.ts";
import { launch, type Served, serve } from "./served.ts";

const hostile = hostileSpecification();

it("the language takes hostile sentences nearly everywhere, and pages hold them as text", () => {
  expect(hostile.sentences).toBeGreaterThan(240);
  const pages = pagesFor(compile([...specFiles(ROOT, "xen"), ...hostile.files]));
  expect(JSON.stringify(pages).split("window.__p=1").length).toBeGreaterThan(3000);
});

/** What a text of the specification has made of a page. */
const madeOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const made = all.filter(
      (e) =>
        e.tagName === "P-X" ||
        /__p/.test(e.getAttribute("href") ?? "") ||
        (e.tagName === "SCRIPT" && /__p/.test(e.textContent ?? "")) ||
        e.getAttributeNames().some((name) => /^on/.test(name)) ||
        (e.tagName === "IMG" && e.getAttribute("src") === "x"),
    );
    const ran = "__p" in window ? ["something ran"] : [];
    return [...made.map((e) => `an element: ${e.outerHTML.slice(0, 100)}`), ...ran];
  });

if (MANY)
  describe.skipIf(missing("chromium").length > 0)("the site of a hostile specification", () => {
    let folder: string;
    let site: Site;
    let served: Served;
    let browser: Browser;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "pvspec-hostile-"));
      for (const { path, text } of hostile.files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const project = join(folder, "project");
      mkdirSync(project);
      site = buildSite(copyOfProject(project, { spec: join(folder, "spec") }));
      served = await serve(site.folder);
      browser = await launch();
    }, 900_000);

    afterAll(async () => {
      await browser?.close();
      served?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** The pages that show texts of it: all, or one of each template and some by the seed. */
    function opened(): string[] {
      const routes = site.routes.filter((r) => !r.path.startsWith("/protocols/xen/"));
      const random = new Random(RANDOM_SEED);
      const some = Array.from({ length: 12 }, () => random.pick(routes));
      const each = new Map(routes.map((r) => [r.template, r])).values();
      return [...new Set((ALL ? routes : [...each, ...some]).map((r) => r.path))];
    }

    it.each([
      ["with its policy", { bypassCSP: false, javaScriptEnabled: true }],
      ["without a policy", { bypassCSP: true, javaScriptEnabled: true }],
      ["as it stands in its files", { bypassCSP: true, javaScriptEnabled: false }],
    ])(
      "runs nothing, says nothing and has no element of a text, %s",
      async (_, options) => {
        const context = await browser.newContext(options);
        const faults: string[] = [];
        for (const path of opened()) {
          const { page, faults: found } = await watched(context, served.address);
          // Without script no page ever says that it answers.
          if (options.javaScriptEnabled) await arrive(page, served.address + path);
          else await page.goto(served.address + path);
          for (const f of [...found, ...(await madeOf(page))]) faults.push(`${path}: ${f}`);
          await page.close();
        }
        await context.close();
        expect(faults).toEqual([]);
      },
      600_000,
    );

    it("has room for words longer than a screen", async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
      const wide: string[] = [];
      for (const path of opened())
        await visit(context, served.address, path, async (page) => {
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          if (width > 360) wide.push(`${path}: ${width}`);
          return [];
        });
      await context.close();
      expect(wide).toEqual([]);
    }, 300_000);

    it("finds hostile texts in the search, and shows them as text", async () => {
      const context = await browser.newContext({ bypassCSP: true });
      const { faults } = await visit(
        context,
        served.address,
        "/search/?q=onmouseover",
        async (page) => {
          await page.locator(".hits li").first().waitFor();
          expect(await page.locator(".hits").textContent()).toContain("<p-x>an element</p-x>");
          return madeOf(page);
        },
      );
      await context.close();
      expect(faults).toEqual([]);
    }, 120_000);

    it("says the texts in addresses of ids and of sources, and has no element of them", () => {
      const ids = site.routes.flatMap((r) => r.ids).filter((id) => /^(?:demo|prose)\b/.test(id));
      expect(ids.length).toBeGreaterThan(200);
      const files = [
        ...ids.map((id) => `id/${id}/index.html`),
        ...hostile.files.map((f) => `source/${f.path}/index.html`),
      ];
      const made = files.filter((file) => {
        const names: string[] = [];
        const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
          names.push(node.nodeName);
          for (const child of node.childNodes ?? []) walk(child as typeof node);
        };
        const html = readFileSync(join(site.folder, file), "utf8");
        walk(parse(html) as unknown as Parameters<typeof walk>[0]);
        return names.includes("p-x") || names.includes("img") || /<script>/.test(html);
      });
      expect(made).toEqual([]);
      const source = readFileSync(join(site.folder, files.at(-2) ?? ""), "utf8");
      expect(source).toContain("window.__p=1");
      expect(HOSTILE).toContain("p-x");
    });
  });
