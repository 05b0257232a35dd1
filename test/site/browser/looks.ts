/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit } from "../crawl.ts";
import { MANY } from "../effort.ts";
import type { Visitor } from "./visitor.ts";

/** Words, boxes and arrows of drawings, each with how it stands out from what is behind it. */
const contrasts = (page: Page): Promise<{ name: string; words: number; lines: number }[]> =>
  page.evaluate(() => {
    const light = (color: string) => {
      const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const [r = 0, g = 0, b = 0] = parts.map((c) =>
        c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [less = 0, more = 0] = [light(a), light(b)].sort((x, y) => x - y);
      return (more + 0.05) / (less + 0.05);
    };
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "Canvas";
    const behind = getComputedStyle(probe).color;
    probe.remove();
    const shapes = "svg.layout rect, svg.machine .state rect, svg.machine .arrow path";
    return [...document.querySelectorAll(shapes)]
      .filter((shape) => shape.checkVisibility())
      .map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const text = shape.tagName === "rect" && shape.parentElement?.querySelector("text");
        return {
          name: text ? (text.textContent ?? "") : "a shape",
          words: text ? contrast(getComputedStyle(text).fill, fill) : 21,
          // A box stands out by its line, or as a whole.
          lines: Math.max(contrast(stroke, behind), text ? contrast(fill, behind) : 0),
        };
      });
  });

/** The tests of what people see who have set their system otherwise. */
export function looksOfPages(visitor: () => Visitor): void {
  describe("as people have set it", () => {
    /** A page with a drawing of bytes, one with a machine, and one of each template. */
    function paths(): string[] {
      const { site } = visitor();
      const routes = site.routes.filter((r) => !r.repeats);
      const withText = (text: string) =>
        routes.find((r) => site.html(r.path).includes(text))?.path ?? expect.fail(text);
      return [
        ...new Set([
          withText('<svg class="layout'),
          withText('<svg class="machine'),
          ...new Map(routes.map((r) => [r.template, r.path])).values(),
        ]),
      ];
    }

    it("nothing moves for who wants no motion", async () => {
      const context = await visitor().browser.newContext({ reducedMotion: "reduce" });
      const moving: string[] = [];
      for (const path of MANY ? paths() : paths().slice(0, 3))
        await visit(context, visitor().address, path, async (page) => {
          const found = await page.evaluate(() =>
            [...document.querySelectorAll("*")].flatMap((e) => {
              const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(e);
              const still = [transitionDuration, animationDuration].every((d) =>
                /^[0s, ]*$/.test(d),
              );
              return still && scrollBehavior === "auto"
                ? []
                : [`${e.tagName}.${e.getAttribute("class")}: ${transitionDuration}`];
            }),
          );
          moving.push(...new Set(found.map((f) => `${path} ${f}`)));
          return [];
        });
      await context.close();
      expect(moving).toEqual([]);
    }, 120_000);

    it.each(["light", "dark"] as const)(
      "drawings keep words and lines in forced colours, %s, whatever theme is chosen",
      async (colorScheme) => {
        const context = await visitor().browser.newContext({ forcedColors: "active", colorScheme });
        const lost: string[] = [];
        let looked = 0;
        for (const path of paths().slice(0, 2))
          await visit(context, visitor().address, path, async (page) => {
            for (const theme of ["light", "dark"]) {
              await page.evaluate((chosen) => {
                document.documentElement.dataset.theme = chosen;
              }, theme);
              const found = await contrasts(page);
              looked += found.length;
              for (const { name, words, lines } of found)
                if (words < 4.5 || lines < 3)
                  lost.push(`${path} ${theme}: ${name}: ${words.toFixed(1)}, ${lines.toFixed(1)}`);
            }
            return [];
          });
        await context.close();
        expect(looked).toBeGreaterThan(20);
        expect(lost).toEqual([]);
      },
      120_000,
    );
  });
}
