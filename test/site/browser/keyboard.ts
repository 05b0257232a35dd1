/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { Random } from "../../support/random.ts";
import { RANDOM_SEED } from "../../support/runs.ts";
import type { Route } from "../built.ts";
import { watched } from "../crawl.ts";
import { MANY } from "../effort.ts";
import { open, type Visitor } from "./visitor.ts";

/** Stops of the tab key that are looked at on a page of each sort. */
const STOPS = MANY ? 25 : 2;

const EXAMPLE = `/tools/decode/#message=request&bytes=${"0200000006000000".padEnd(128, "0")}`;

/** What is one stop of the tab key: its rows, and the key that leads to the next one. */
const WALKS = [
  { name: "the drawing of bytes", frame: "svg.layout", rows: "a", key: "ArrowRight" },
  { name: "the hex view", frame: "table.bytes", path: EXAMPLE, rows: "td", key: "ArrowRight" },
  {
    name: "the tree of xenstore",
    frame: ".tree",
    rows: ".directory, section > ul > li",
    key: "ArrowDown",
  },
];

/** The words or the label of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
  });

/** Says that the focus is inside of something. */
const isInside = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((of) => document.activeElement?.closest(of) !== null, selector);

/** Everything that the tab key reaches on a page, marked with its number. Gives how many there are. */
const numbered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ].filter((e) => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }));
    all.forEach((e, i) => {
      e.setAttribute("data-stop", String(i));
    });
    return all.length;
  });

/** Moves the focus to a stop by the tab key, from the stop before it. */
async function tabTo(page: Page, stop: number): Promise<void> {
  await page.locator(`[data-stop="${stop - 1}"]`).focus();
  await page.keyboard.press("Tab");
}

/** Says that one looks at a difference between what has the focus and what has lost it. */
async function showsFocus(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    document.activeElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const r = document.activeElement?.getBoundingClientRect();
    return r && { x: r.x, y: r.y, width: r.width, height: r.height };
  });
  const view = page.viewportSize();
  if (!box || !view) return false;
  const x = Math.max(0, box.x - 6);
  const y = Math.max(0, box.y - 6);
  const clip = {
    ...{ x, y },
    width: Math.max(1, Math.min(box.width + 12, view.width - x)),
    height: Math.max(1, Math.min(box.height + 12, view.height - y)),
  };
  const options = { clip, animations: "disabled", caret: "hide" } as const;
  const before = await page.screenshot(options);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const after = await page.screenshot(options);
  return !before.equals(after);
}

/** The tests of what people do with keys alone, and of what they see then. */
export function keysInPages(visitor: () => Visitor): void {
  describe("with keys alone", () => {
    const random = new Random(RANDOM_SEED);

    /** One page of each sort: with each template, drawing, tree and stepper. */
    function sorts(): Route[] {
      const { site } = visitor();
      const of = (r: Route) =>
        [r.template, ...["svg.layout", "svg.machine", ".tree"].filter((s) => has(r, s))].join();
      const routes = site.routes.filter((r) => !r.repeats);
      return [...new Map(routes.map((r) => [of(r), r])).values()];
    }

    const has = (r: Route, selector: string): boolean => {
      const [, tag = "", name = ""] = /^(\w*)\.(\w+)/.exec(selector) ?? [];
      return new RegExp(`<${tag || "div"} class="${name}[ "]`).test(visitor().site.html(r.path));
    };

    it("`/` leads to the search, arrows and Enter to a hit, and Escape back", async () => {
      const context = await visitor().browser.newContext();
      for (const { path } of [random.pick(sorts()), random.pick(visitor().site.routes)]) {
        const { page, faults } = await open(visitor(), context, path);
        const link = page.getByRole("link").nth(3);
        await link.focus();
        const before = await focused(page);
        await page.keyboard.press("/");
        expect(await focused(page), path).toBe("Search");
        await page.keyboard.type("conn");
        const list = page.getByRole("listbox", { name: "Hits" });
        await list.getByRole("option").first().waitFor();
        await page.keyboard.press("Escape");
        expect(await list.isVisible(), path).toBe(false);
        await page.keyboard.press("Escape");
        expect(await focused(page), path).toBe(before);
        await page.keyboard.press("/");
        await page.keyboard.type("connect 52");
        await list.getByRole("option").first().waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("Enter");
        await page.waitForURL((url) => url.hash === "#pvcalls.commands.connect.request.ref");
        await page.waitForFunction(
          () => document.activeElement?.id === "pvcalls.commands.connect.request.ref",
        );
        expect(faults).toEqual([]);
        await page.close();
      }
      await context.close();
    }, 120_000);

    it("one sees where the focus is, on pages of every sort", async () => {
      const context = await visitor().browser.newContext({ reducedMotion: "reduce" });
      const unseen: string[] = [];
      for (const { path } of sorts()) {
        const { page, faults } = await open(visitor(), context, path);
        const count = await numbered(page);
        expect(count, path).toBeGreaterThan(5);
        for (let i = 0; i < STOPS; i++) {
          const stop = 1 + random.below(count - 1);
          await tabTo(page, stop);
          const what = await focused(page);
          if (!(await showsFocus(page))) unseen.push(`${path}: stop ${stop}: ${what.slice(0, 60)}`);
        }
        expect(faults).toEqual([]);
        await page.close();
      }
      await context.close();
      expect(unseen).toEqual([]);
    }, 600_000);

    it.each(WALKS)(
      "$name is one stop, with arrows inside",
      async ({ frame, path, rows, key }) => {
        const context = await visitor().browser.newContext();
        const route = sorts().find((r) => has(r, frame));
        const { page, faults } = await open(visitor(), context, path ?? route?.path ?? "/");
        const visible = page.locator(`${frame}:visible`).first();
        await visible.waitFor();
        await visible.evaluate((e) => e.setAttribute("data-frame", ""));
        const count = await visible.locator(rows).count();
        expect(count).toBeGreaterThan(2);
        await numbered(page);
        const stops = await page.evaluate(
          (of) =>
            [...document.querySelectorAll("[data-frame] [data-stop]")]
              .filter((e) => e.closest(of) !== null)
              .map((e) => Number(e.getAttribute("data-stop"))),
          rows,
        );
        expect(stops).toHaveLength(1);
        await tabTo(page, stops[0] ?? 0);
        const first = await focused(page);
        const seen = new Set([first]);
        for (let i = 1; i < count; i++) {
          await page.keyboard.press(key);
          seen.add(await focused(page));
          expect(await isInside(page, "[data-frame]")).toBe(true);
        }
        expect(seen.size).toBe(count);
        await page.keyboard.press("Home");
        // Home leads to the begin of a row of bytes, and to the begin of a list.
        if (rows !== "td") expect(await focused(page)).toBe(first);
        // What one left is where the tab key leads back to.
        await page.keyboard.press(key);
        const left = await focused(page);
        await page.keyboard.press("Tab");
        expect(await isInside(page, `[data-frame] :is(${rows})`)).toBe(false);
        await page.keyboard.press("Shift+Tab");
        expect(await focused(page)).toBe(left);
        expect(faults).toEqual([]);
        await context.close();
      },
      120_000,
    );

    it("Enter follows the link of a box, and opens the details of a node", async () => {
      const context = await visitor().browser.newContext();
      const drawn = sorts().find((r) => has(r, "svg.layout"));
      const { page } = await open(visitor(), context, drawn?.path ?? "/");
      const box = page.locator("svg.layout:visible a").nth(1);
      const to = await box.getAttribute("href");
      await page.locator("svg.layout:visible a").first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.href.endsWith(to ?? "none"));
      const tree = sorts().find((r) => has(r, ".tree"));
      const nodes = await open(visitor(), context, tree?.path ?? "/");
      const node = nodes.page.locator(".tree li").first();
      await node.focus();
      await nodes.page.keyboard.press("Enter");
      expect(await node.locator("details").first().getAttribute("open")).not.toBeNull();
      await nodes.page.keyboard.press("ArrowRight");
      expect(await nodes.page.evaluate(() => document.activeElement?.className)).toBe("id");
      await context.close();
    }, 120_000);

    it("without script each box and each node is a plain link", async () => {
      const context = await visitor().browser.newContext({ javaScriptEnabled: false });
      for (const [frame, links] of [
        ["svg.layout", "svg.layout a"],
        [".tree", ".tree li a.id"],
      ] as const) {
        const route = sorts().find((r) => has(r, frame));
        const { page } = await watched(context, visitor().address);
        await page.goto(visitor().address + (route?.path ?? "/"));
        const all = page.locator(links);
        expect(await all.count()).toBeGreaterThan(2);
        expect(await page.locator(`${links}[tabindex]`).count()).toBe(0);
        const to = await all.last().getAttribute("href");
        expect(to).toMatch(/#./);
        await page.close();
      }
      await context.close();
    }, 120_000);
  });
}
